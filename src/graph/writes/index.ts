import { addAbout } from './about.js';
import { CONSISTENCY_STATEMENTS } from './consistency.js';
import { nextEntities, putCompared, recountEntities } from './repair.js';
import { addStoryKeys, forgetStoryKeys, moveArticles, moveClaims } from './story-keys.js';
import {
  articlesWithBody,
  articlesWithKeys,
  articlesWithKeysInDays,
  fingerprintsOf,
  membershipsOf,
  membersOf,
} from './story-state.js';
import {
  articleEdges,
  articleEntities,
  articleVersions,
  edgesOfArticles,
  relationshipsThere,
} from './article-state.js';
import { putArticles } from './article.js';
import { addAttributions, addClaims, addClaimsWithObject, addTargets } from './claims.js';
import { addDecisions, putDecisions } from './decisions.js';
import { EDGE_STATEMENTS } from './edges.js';
import { addEntities } from './entities.js';
import {
  dropOrphans,
  dropUnusedNames,
  forgetAbout,
  forgetArticles,
  forgetClaims,
  forgetCounts,
  forgetDecisions,
  forgetNames,
  forgetSentences,
  restateFacts,
} from './forget.js';
import { addNames, dropNames, restateNames } from './names.js';
import { KEPT_STATEMENTS } from './kept/kept-writes.js';
import { addMentions, addSentences } from './sentences.js';
import { addWrongClaims, forgetWrongClaims } from './wrong-claims.js';

export { versionsOf } from './article-state.js';
export { edgeIdOf } from './claims.js';
export { decisionWrites, putDecisions } from './decisions.js';
export { rebuildEdges } from './edges.js';
export { findCrooked } from './consistency.js';
export { repair } from './repair.js';
export { sortKey } from './sort-key.js';
export { isSame, removeArticles, storeReading, storeReadings } from './store.js';

/** Every statement that loading runs, for the checks that go through all of them. */
export const WRITE_STATEMENTS: readonly { readonly name: string; readonly text: string }[] = [
  putArticles,
  ...Object.values(addEntities),
  addAbout,
  addNames,
  restateNames,
  dropNames,
  addSentences,
  addMentions,
  addClaims,
  addClaimsWithObject,
  addTargets,
  addAttributions,
  addDecisions,
  putDecisions,
  ...EDGE_STATEMENTS,
  forgetNames,
  dropUnusedNames,
  forgetCounts,
  forgetAbout,
  forgetClaims,
  addWrongClaims,
  forgetWrongClaims,
  forgetSentences,
  forgetDecisions,
  forgetArticles,
  dropOrphans,
  restateFacts,
  addStoryKeys,
  forgetStoryKeys,
  ...CONSISTENCY_STATEMENTS,
  nextEntities,
  putCompared,
  recountEntities,
  moveArticles,
  moveClaims,
  membershipsOf,
  membersOf,
  articlesWithKeys,
  articlesWithKeysInDays,
  articlesWithBody,
  fingerprintsOf,
  articleVersions,
  articleEntities,
  articleEdges,
  ...KEPT_STATEMENTS,
  edgesOfArticles,
  relationshipsThere,
];
