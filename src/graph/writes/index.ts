import { addAbout } from './about.js';
import { articleEdges, articleEntities, articleVersion } from './article-state.js';
import { putArticle } from './article.js';
import { addAttributions, addClaims, addObjects, addTargets } from './claims.js';
import { addToEdges, clearEdges, countEdges, dropEdges, rebuildEdgesOfType } from './edges.js';
import { addEntities, addFacts } from './entities.js';
import {
  dropOrphans,
  dropUnusedNames,
  forgetAbout,
  forgetArticle,
  forgetClaims,
  forgetNames,
  forgetSentences,
  restateFacts,
} from './forget.js';
import { addNames, dropNames, restateNames } from './names.js';
import { addMentions, addSentences } from './sentences.js';

export { versionOf } from './article-state.js';
export { rebuildEdges } from './edges.js';
export { isSame, removeArticle, storeReading } from './store.js';

/** Every statement that loading runs, for the checks that go through all of them. */
export const WRITE_STATEMENTS: readonly { readonly name: string; readonly text: string }[] = [
  putArticle,
  ...Object.values(addEntities),
  addFacts,
  addAbout,
  addNames,
  restateNames,
  dropNames,
  addSentences,
  addMentions,
  addClaims,
  addObjects,
  addTargets,
  addAttributions,
  ...Object.values(addToEdges),
  ...Object.values(countEdges),
  ...Object.values(dropEdges),
  ...Object.values(clearEdges),
  ...Object.values(rebuildEdgesOfType),
  forgetNames,
  dropUnusedNames,
  forgetAbout,
  forgetClaims,
  forgetSentences,
  forgetArticle,
  dropOrphans,
  restateFacts,
  articleVersion,
  articleEntities,
  articleEdges,
];
