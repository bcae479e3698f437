import searchForSomeone from './examples/1-search.graphql';
import whoRejectedIt from './examples/2-who-rejected-it.graphql';
import aboutAPolicy from './examples/3-about-a-policy.graphql';
import newestClaims from './examples/4-newest-claims.graphql';
import betweenTwo from './examples/5-between-two.graphql';
import readAnArticle from './examples/6-read-an-article.graphql';
import findAnything from './examples/7-find-anything.graphql';
import whatHasChanged from './examples/20-whats-new.graphql';
import inNumbers from './examples/21-in-numbers.graphql';
import monthByMonth from './examples/22-month-by-month.graphql';
import trending from './examples/23-trending.graphql';
import pathBetweenTwo from './examples/8-path-between-two.graphql';
import neighbourhood from './examples/9-neighbourhood.graphql';
import compareTwo from './examples/10-compare-two.graphql';
import stancesOnAPolicy from './examples/11-stances-on-a-policy.graphql';
import contradictions from './examples/12-contradictions.graphql';

/** What the playground opens with, one tab each; a test runs them all. */
export const EXAMPLES = [
  searchForSomeone,
  whoRejectedIt,
  aboutAPolicy,
  newestClaims,
  betweenTwo,
  readAnArticle,
  findAnything,
  whatHasChanged,
  inNumbers,
  monthByMonth,
  trending,
  pathBetweenTwo,
  neighbourhood,
  compareTwo,
  stancesOnAPolicy,
  contradictions,
];
