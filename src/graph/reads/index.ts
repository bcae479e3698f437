import type { CypherRecord } from '../port.js';
import { allArticles, articlesById, articlesOfEntities, articleTexts } from './articles.js';
import { attributionsOfArticles } from './attributions.js';
import { allClaims, claimsById, claimsOfArticles, claimsOfEntities, claimsOfRelationships } from './claims.js';
import { entitiesById, entitiesOfArticles, entitiesOfKind } from './entities.js';
import { mentionsOfArticles, mentionsOfEntities } from './mentions.js';
import { allRelationships, relationshipsById, relationshipsOfEntities } from './relationships.js';
import { datedArticlesTelling, entitiesInCompany } from './resolution.js';

export * from './articles.js';
export * from './attributions.js';
export * from './claims.js';
export * from './entities.js';
export * from './mentions.js';
export * from './relationships.js';
export * from './resolution.js';

const pages = [
  allArticles,
  articlesOfEntities,
  allClaims,
  claimsOfArticles,
  claimsOfEntities,
  claimsOfRelationships,
  entitiesOfArticles,
  entitiesOfKind,
  mentionsOfArticles,
  mentionsOfEntities,
  allRelationships,
  relationshipsOfEntities,
];

/** Every statement that serving reads with, for the checks that go through all of them. */
export const READ_STATEMENTS: readonly { name: string; text: string; row: (record: CypherRecord) => unknown }[] = [
  articlesById,
  articleTexts,
  attributionsOfArticles,
  claimsById,
  entitiesById,
  relationshipsById,
  datedArticlesTelling,
  entitiesInCompany,
  ...pages.flatMap(({ page, count }) => [page, count]),
];
