import type { PageInfoResolvers } from '../generated/schema-types.js';
import { connection } from './connection.js';

export const PageInfo: PageInfoResolvers = {
  hasNextPage: (page) => page.hasNextPage(),
  hasPreviousPage: (page) => page.hasPreviousPage(),
  startCursor: (page) => page.edges[0]?.cursor ?? null,
  endCursor: (page) => page.edges.at(-1)?.cursor ?? null,
};

export const EntityConnection = connection;
export const PersonConnection = connection;
export const CountryConnection = connection;
export const OrganizationConnection = connection;
export const PolicyConnection = connection;
export const PlaceConnection = connection;
export const ClaimConnection = connection;
export const RelationshipConnection = connection;
export const ArticleConnection = connection;
export const MentionConnection = connection;
export const DecisionConnection = connection;
