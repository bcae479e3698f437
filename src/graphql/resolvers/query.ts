import { checkIds } from '../ids.js';
import type { QueryResolvers } from '../generated/schema-types.js';

export const Query: QueryResolvers = {
  node: (_, { id }, { loaders }) => loaders.node(id),
  nodes: (_, { ids }, { loaders }) => Promise.all(checkIds(ids).map((id) => loaders.node(id))),
  entity: (_, { id }, { loaders }) => loaders.entity(id),
  claim: (_, { id }, { loaders }) => loaders.claim(id),
  article: (_, { id }, { loaders }) => loaders.article(id),
  search: (_, page, { loaders }) => loaders.search(page),
  searchArticles: (_, page, { loaders }) => loaders.searchArticles(page),
  people: (_, page, { loaders }) => loaders.entitiesOfKind('PERSON', page),
  countries: (_, page, { loaders }) => loaders.entitiesOfKind('COUNTRY', page),
  organizations: (_, page, { loaders }) => loaders.entitiesOfKind('ORGANIZATION', page),
  policies: (_, page, { loaders }) => loaders.entitiesOfKind('POLICY', page),
  places: (_, page, { loaders }) => loaders.entitiesOfKind('PLACE', page),
  claims: (_, page, { loaders }) => loaders.claims(page),
  relationships: (_, page, { loaders }) => loaders.relationships(page),
  articles: (_, page, { loaders }) => loaders.articles(page),
  suggestedMerges: (_, page, { loaders }) => loaders.suggestedMerges(page),
  decision: (_, { id }, { loaders }) => loaders.decision(id),
};
