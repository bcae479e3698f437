import { checkIds } from '../ids.js';
import { listsAhead } from '../lists-ahead.js';
import type { QueryResolvers } from '../generated/schema-types.js';

export const Query: QueryResolvers = {
  rateLimit: (_, _arguments, { scope }) => scope.rateLimit(),
  node: (_, { id }, { loaders }) => loaders.node(id),
  nodes: (_, { ids }, { loaders }) => Promise.all(checkIds(ids).map((id) => loaders.node(id))),
  entity: (_, { id }, context, info) => context.loaders.entity(id, listsAhead(context, info)),
  claim: (_, { id }, { loaders }) => loaders.claim(id),
  article: (_, { id }, { loaders }) => loaders.article(id),
  search: (_, page, { loaders }, info) => loaders.search(page, info),
  searchArticles: (_, page, { loaders }) => loaders.searchArticles(page),
  people: (_, page, { loaders }, info) => loaders.entitiesOfKind('PERSON', page, info),
  countries: (_, page, { loaders }, info) => loaders.entitiesOfKind('COUNTRY', page, info),
  organizations: (_, page, { loaders }, info) => loaders.entitiesOfKind('ORGANIZATION', page, info),
  policies: (_, page, { loaders }, info) => loaders.entitiesOfKind('POLICY', page, info),
  places: (_, page, { loaders }, info) => loaders.entitiesOfKind('PLACE', page, info),
  claims: (_, page, { loaders }, info) => loaders.claims(page, info),
  relationships: (_, page, { loaders }, info) => loaders.relationships(page, info),
  articles: (_, page, { loaders }, info) => loaders.articles(page, info),
  path: (_, asked, { loaders }) => loaders.path(asked),
  neighbourhood: (_, asked, { loaders }) => loaders.neighbourhood(asked),
  contradictions: (_, asked, { loaders }) => loaders.contradictions(asked),
  compare: (_, asked, { loaders }) => loaders.compare(asked),
  suggestedMerges: (_, page, { loaders }) => loaders.suggestedMerges(page),
  judgements: (_, page, { loaders }) => loaders.judgements(page),
  decision: (_, { id }, { loaders }) => loaders.decision(id),
};
