import type { Page, PageEnds } from '../page.js';

/** The fields of every connection; edges and their fields are plain properties. */
export const connection = {
  nodes: <Node>(page: Pick<Page<Node>, 'edges'>) => page.edges.map((edge) => edge.node),
  pageInfo: (page: PageEnds) => page,
  totalCount: (page: Page<unknown>) => page.count(),
};
