import type { PageInfoResolvers } from '../generated/schema-types.js';
import type { Page } from '../page.js';

/** The fields of every connection; edges and their fields are plain properties. */
const connection = {
  nodes: <Node>(page: Page<Node>) => page.edges.map((edge) => edge.node),
  pageInfo: (page: Page<unknown>) => page,
  totalCount: (page: Page<unknown>) => page.count(),
};

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
