import { openInputs, type ArticleInput } from '../../articles/input.js';
import type { Reader } from '../../extract.js';
import type { Graph } from '../../graph/port.js';
import { loadArticles } from '../../load/load-articles.js';
import type { LoadProgress, LoadSummary } from '../../load/outcome.js';
import { GraphResolver } from '../../resolve/resolver.js';
import { EXIT } from '../failure.js';
import { lazyReader, whileReadable } from '../../load/lazy-reader.js';
import { openReport } from '../load-report.js';
import { formatSummary } from '../load-summary.js';
import { showProgress } from '../progress.js';
import { readerVersion } from '../../load/reader-version.js';
import { tell } from '../standard-output.js';

export interface LoadCommandOptions {
  readonly verbose?: boolean;
  /** How many articles are read at the same time; with 0 or 1, in this thread. */
  readonly workers?: number;
  /** A file that tells of every input what became of it. */
  readonly report?: string;
  /** Goes on with the report of a load that was cut off. */
  readonly resume?: boolean;
}

/** Opens a reader for so many articles at a time. */
export type OpenReaders = (workers: number) => Promise<Pick<Reader, 'read' | 'close'>>;

/** Loads articles, with or through something: see `loadDirectly`. */
export type LoadInto = (
  articles: AsyncIterable<ArticleInput>,
  told: (progress: LoadProgress) => void,
) => Promise<LoadSummary>;

/** Articles in hand for each worker: the one that it reads and one that waits, so that it never does. */
export const IN_HAND = 2;

/** Loads into a graph that this process holds. @param workers how many articles are read at the same time */
export function loadDirectly(graph: Graph, openReaders: OpenReaders, workers?: number): LoadInto {
  return async (articles, onProgress) => {
    const atOnce = workers ?? (await import('../../load/reader-pool.js')).defaultWorkers();
    const reader = lazyReader(() => openReaders(atOnce));
    const resolver = new GraphResolver(graph, reader);
    try {
      const summary = await loadArticles({
        articles: whileReadable(articles, reader),
        reader,
        graph,
        readerVersion: readerVersion(),
        readAhead: Math.max(1, atOnce) * IN_HAND,
        resolve: (reading) => resolver.resolve(reading),
        onProgress,
      });
      if (reader.failure !== null) throw reader.failure; // told once, not for each article that it could not read
      return summary;
    } finally {
      await reader.close();
    }
  };
}

/**
 * Loads the articles that `paths` stand for, with progress and a summary on standard error.
 * @returns the exit code: 1 when something could not be loaded, though everything else was
 */
export async function load(paths: readonly string[], options: LoadCommandOptions, loadInto: LoadInto): Promise<number> {
  const startedAt = new Date();
  const source = await openInputs(paths);
  const report = options.report === undefined ? null : openReport(options.report, options.resume ?? false);
  const progress = showProgress(source.bytes);
  try {
    const inputs = source.read((bytes) => {
      progress.readBytes(bytes);
    });
    const summary = await loadInto(inputs, (told) => {
      report?.add(told);
      progress.finishOne();
    });
    progress.stop();
    report?.end({ startedAt, stopped: summary.stopped });
    tell(formatSummary(summary, (Date.now() - startedAt.getTime()) / 1000, options.verbose));
    return summary.failed.length > 0 ? EXIT.failed : EXIT.done;
  } finally {
    progress.stop();
  }
}
