import type { SearchConnectionResolvers } from '../generated/schema-types.js';
import { connection } from './connection.js';

/** The page of entities knows the words that it answers; all else about them is looked up when it is asked for. */
export const SearchConnection: SearchConnectionResolvers = {
  ...connection,
  facets: (page, _, { loaders }) => loaders.searchFacets(page.query),
  articles: ({ query }, page, { loaders }) => loaders.searchArticles({ ...page, query }),
};
