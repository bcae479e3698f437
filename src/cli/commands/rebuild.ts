import type { Reader } from '../../extract.js';
import type { Graph } from '../../graph/port.js';
import { rebuild } from '../../resolve/rebuild.js';
import { EXIT } from '../failure.js';
import { readerVersion } from '../../load/reader-version.js';
import { tell } from '../standard-output.js';

const SECONDS_BETWEEN_LINES = 10;

/** Reads all articles of the graph anew and applies the stored decisions. @returns 1 when an article failed */
export async function rebuildGraph(graph: Graph, openReader: () => Promise<Reader>): Promise<number> {
  await graph.prepare();
  const reader = await openReader();
  let last = Date.now();
  try {
    const { articles, failed } = await rebuild({
      graph,
      reader,
      readerVersion: readerVersion(),
      onStep: (done, all) => {
        if (Date.now() - last < SECONDS_BETWEEN_LINES * 1000) return;
        last = Date.now();
        tell(`… ${done} of ${all} articles`);
      },
    });
    tell(`${articles} articles read anew, ${failed.length} failed`);
    for (const { articleId, message } of failed) tell(`  ${articleId}: ${message}`);
    return failed.length > 0 ? EXIT.failed : EXIT.done;
  } finally {
    await reader.close();
  }
}
