import { openInputs } from '../../articles/input.js';
import type { Reader } from '../../extract.js';
import type { Graph } from '../../graph/port.js';
import { loadArticles } from '../../load/load-articles.js';
import { GraphResolver } from '../../resolve/resolver.js';
import { EXIT } from '../failure.js';
import { lazyReader, whileReadable } from '../lazy-reader.js';
import { formatSummary } from '../load-summary.js';
import { showProgress } from '../progress.js';
import { readerVersion } from '../reader-version.js';
import { tell } from '../standard-output.js';

export interface LoadCommandOptions {
  readonly verbose?: boolean;
}

/**
 * Loads the articles that `paths` stand for into the graph, with progress and a summary on standard error.
 * @returns the exit code: 1 when something could not be loaded, though everything else was
 */
export async function load(
  paths: readonly string[],
  options: LoadCommandOptions,
  graph: Graph,
  openReader: () => Promise<Reader>,
): Promise<number> {
  const started = Date.now();
  const source = await openInputs(paths);
  const reader = lazyReader(openReader);
  const progress = showProgress(source.bytes);
  try {
    const inputs = source.read((bytes) => {
      progress.readBytes(bytes);
    });
    const summary = await loadArticles({
      articles: whileReadable(inputs, reader),
      reader,
      graph,
      readerVersion: readerVersion(),
      resolver: new GraphResolver(graph, reader),
      onProgress: () => {
        progress.finishOne();
      },
    });
    progress.stop();
    tell(formatSummary(summary, (Date.now() - started) / 1000, options.verbose));
    return summary.failed.length > 0 ? EXIT.failed : EXIT.done;
  } finally {
    progress.stop();
    await reader.close();
  }
}
