import type { ArticleInput } from '../articles/input.js';
import type { Reading } from '../domain/reading.js';
import type { Reader } from '../extract.js';
import type { Graph } from '../graph/port.js';
import { BATCH_LIMITS, BatchWriter, type BatchLimits } from './batch-writer.js';
import { mapInOrder } from './map-in-order.js';
import type { LoadProgress, LoadSummary } from './outcome.js';
import { failedToLoad, lookUp, readOne, type Prepared } from './prepare.js';
import { Tally } from './tally.js';

export interface LoadOptions {
  readonly articles: AsyncIterable<ArticleInput>;
  readonly reader: Pick<Reader, 'read'>;
  readonly graph: Graph;
  /** Names the reader's version; an article that another version has read is read again. */
  readonly readerVersion?: string;
  /**
   * Finds out which of the graph's entities those of a reading are. Called in the order of the inputs; those before may
   * not have been written yet.
   */
  readonly resolve?: (reading: Reading) => Promise<Reading>;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** How many articles the reader may have in hand at once. */
  readonly readAhead?: number;
  readonly limits?: BatchLimits;
}

/**
 * Reads articles, several at once, and writes them into the graph, many in a transaction and in the order of the inputs:
 * the graph does not depend on what is done first. An article that cannot be read or written never stops the others; only
 * a graph that is gone does. Running it again goes on where it stopped: what the graph has already is not read again.
 */
export async function loadArticles(options: LoadOptions): Promise<LoadSummary> {
  const { articles, reader, graph, readerVersion = '', readAhead = 2 } = options;
  const tally = new Tally(options.onProgress);
  const writer = new BatchWriter(graph, readerVersion, tally, options.limits ?? BATCH_LIMITS);
  const lookedUp = lookUp(articles, graph, readerVersion);
  for await (const prepared of mapInOrder(lookedUp, readAhead, (item) => readOne(item, reader))) {
    await writer.add(await resolved(prepared, options.resolve));
    if (tally.isStopped()) break;
  }
  await writer.flush();
  return tally.summary();
}

async function resolved(prepared: Prepared, resolve: LoadOptions['resolve']): Promise<Prepared> {
  if (prepared.outcome !== 'read' || resolve === undefined) return prepared;
  const { article } = prepared.reading;
  try {
    return { outcome: 'read', reading: await resolve(prepared.reading) };
  } catch (error) {
    return failedToLoad(article.origin, article.id, error);
  }
}
