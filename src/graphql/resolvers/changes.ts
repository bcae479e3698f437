import type { ClaimChangeConnectionResolvers, QueryResolvers } from '../generated/schema-types.js';
import { connection } from './connection.js';

export const changeQueries: QueryResolvers = {
  changes: (_, asked, { loaders }) => loaders.changes(asked),
};

export const ClaimChangeConnection: ClaimChangeConnectionResolvers = {
  nodes: connection.nodes,
  pageInfo: connection.pageInfo,
  resumeFrom: (page) => page.resumeFrom,
  newest: (page) => page.newest(),
};
