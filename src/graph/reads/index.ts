import type { CypherRecord } from '../port.js';
import { allArticles, articlesById, articlesOfEntities, articleTexts } from './articles.js';
import { attributionsOfArticles } from './attributions.js';
import { claimDates, claimDatesOfEntity } from './claim-dates.js';
import { busiestPublishers, graphNumbers } from './statistics.js';
import { mostMentioned, talliedFromTo, talliesOf } from './tallies.js';
import { changesFrom, changesSoFar, firstChangeSince, removedLater } from './changes.js';
import {
  allClaims,
  claimsById,
  claimsOfArticles,
  claimsOfEntities,
  claimsOfRelationships,
  wrongClaimsById,
} from './claims.js';
import { entitiesById, entitiesOfArticles, entitiesOfKind } from './entities.js';
import { challengesAnywhere, challengesOfEntity, opposedLinks } from './challenges.js';
import { linksById, linksOfEntities } from './links.js';
import { otherClaimsAbout } from './other-claims.js';
import { mentionsOfArticles, mentionsOfEntities } from './mentions.js';
import { allRelationships, relationshipsById, relationshipsOfEntities } from './relationships.js';
import {
  articlesTelling,
  decisionsAbout,
  decisionsById,
  decisionsOfArticles,
  decisionsOfEntities,
  exampleSentences,
  judgements,
  lastSequence,
  mergedInto,
  nextArticles,
  nextDecisions,
  nextJudgements,
  pendingDecisions,
  redirects,
  suggestedMerges,
} from './decisions.js';
import {
  claimsAsRead,
  entitiesAsRead,
  mentionsAsRead,
  sentencesOfArticles,
  wholeArticles,
  wrongClaimsAsRead,
} from './readings.js';
import { articlesInRange, articlesNamed, edgesTold, entitiesTold } from './removal.js';
import { articlesOfStories, storiesById } from './stories.js';
import {
  acquaintances,
  allTold,
  articleIdentities,
  datedDeeds,
  ENTITIES_CALLED,
  newestTold,
  toldTogether,
} from './resolution.js';

export * from './articles.js';
export * from './attributions.js';
export * from './changes.js';
export * from './claim-dates.js';
export * from './statistics.js';
export * from './tallies.js';
export * from './challenges.js';
export * from './claims.js';
export * from './decisions.js';
export * from './entities.js';
export { linksById, linksOfEntities, type Link } from './links.js';
export * from './mentions.js';
export * from './other-claims.js';
export { LARGEST_COUNT } from './page-statement.js';
export * from './readings.js';
export * from './relationships.js';
export * from './removal.js';
export * from './resolution.js';
export * from './stories.js';

const pages = [
  allArticles,
  articlesOfEntities,
  articlesOfStories,
  ...Object.values(allClaims),
  claimsOfArticles,
  ...Object.values(claimsOfEntities),
  ...Object.values(claimsOfRelationships),
  entitiesOfArticles,
  ...Object.values(entitiesOfKind),
  mentionsOfArticles,
  mentionsOfEntities,
  ...Object.values(allRelationships),
  ...Object.values(relationshipsOfEntities),
  suggestedMerges,
  judgements,
  decisionsOfEntities,
];

/** Every statement that serving reads with, for the checks that go through all of them. */
export const READ_STATEMENTS: readonly { name: string; text: string; row: (record: CypherRecord) => unknown }[] = [
  articlesById,
  articlesInRange,
  articlesNamed,
  edgesTold,
  entitiesTold,
  articleTexts,
  attributionsOfArticles,
  claimsById,
  wrongClaimsById,
  entitiesById,
  relationshipsById,
  storiesById,
  ...Object.values(ENTITIES_CALLED),
  acquaintances,
  allTold,
  articleIdentities,
  newestTold,
  toldTogether,
  datedDeeds,
  wholeArticles,
  sentencesOfArticles,
  mentionsAsRead,
  claimsAsRead,
  wrongClaimsAsRead,
  entitiesAsRead,
  decisionsById,
  decisionsOfArticles,
  decisionsAbout,
  pendingDecisions,
  nextDecisions,
  nextJudgements,
  nextArticles,
  articlesTelling,
  lastSequence,
  redirects,
  mergedInto,
  exampleSentences,
  changesFrom,
  changesSoFar,
  firstChangeSince,
  removedLater,
  graphNumbers,
  busiestPublishers,
  talliesOf,
  talliedFromTo,
  mostMentioned,
  claimDates,
  claimDatesOfEntity,
  linksById,
  linksOfEntities,
  otherClaimsAbout,
  challengesAnywhere,
  challengesOfEntity,
  opposedLinks,
  ...pages.flatMap(({ forwards, backwards, count, kept }) => [
    forwards,
    backwards,
    count,
    ...(kept === null ? [] : [kept.count]),
  ]),
];
