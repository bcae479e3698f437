import type { Graph } from '../port.js';
import { changesFrom, type ChangeRow } from '../reads/changes.js';
import { withoutGap } from './next-claim-changes.js';

/**
 * The next changes of articles behind a place of the log, in the order in which they were committed.
 * @param changeId the last one that is known
 * @param most how many at most; there may be more
 */
export async function nextArticleChanges(graph: Graph, changeId: string, most: number): Promise<readonly ChangeRow[]> {
  const rows = await graph.read(changesFrom, { from: changeId, limit: most + 1 });
  return withoutGap(rows, changeId).filter(({ id }) => id > changeId);
}
