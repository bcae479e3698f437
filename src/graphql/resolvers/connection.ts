import type { Page } from '../page.js';

/** The fields of every connection; edges and their fields are plain properties. */
export const connection = {
  nodes: <Node>(page: Page<Node>) => page.edges.map((edge) => edge.node),
  pageInfo: (page: Page<unknown>) => page,
  totalCount: (page: Page<unknown>) => page.count(),
};
