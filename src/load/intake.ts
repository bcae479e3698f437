import type { ArticleInput } from '../articles/input.js';
import type { Graph } from '../graph/port.js';
import { inTurn } from '../resolve/decisions.js';
import { GraphResolver } from '../resolve/resolver.js';
import { lazyReader, whileReadable, type OpenedReader } from './lazy-reader.js';
import { loadArticles } from './load-articles.js';
import { LoadProgressFeed } from './progress-feed.js';
import type { LoadProgress, LoadSummary } from './outcome.js';

export interface IntakeOptions {
  readonly graph: Graph;
  /** Opens what reads, with the first article. It must not read in this thread, which has others to serve. */
  readonly openReaders: () => Promise<OpenedReader>;
  readonly readerVersion: string;
  /** How many articles are in hand at once. */
  readonly readAhead: number;
}

/** What a running server loads with: readers that stay open, beside whatever else it does. */
export class Intake {
  readonly progress = new LoadProgressFeed();
  readonly #options: IntakeOptions;
  readonly #reader: ReturnType<typeof lazyReader>;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.#reader = lazyReader(options.openReaders);
  }

  /**
   * Loads a few articles, no decision of a person being made meanwhile.
   * @param told hears of each, in their order
   * @throws why nothing can be read
   */
  few(articles: readonly ArticleInput[], told: (progress: LoadProgress) => void): Promise<LoadSummary> {
    return inTurn(this.#options.graph, () => this.load(streamOf(articles), told));
  }

  /** Loads a stream of articles, as `dateline load` does. @throws why nothing can be read */
  async load(articles: AsyncIterable<ArticleInput>, told: (progress: LoadProgress) => void): Promise<LoadSummary> {
    const { graph, readerVersion, readAhead } = this.#options;
    const reader = this.#reader;
    const resolver = new GraphResolver(graph, reader);
    const watched = this.progress.begin();
    try {
      const summary = await loadArticles({
        articles: whileReadable(articles, reader),
        reader,
        graph,
        readerVersion,
        readAhead,
        resolve: (reading) => resolver.resolve(reading),
        onProgress: (progress) => {
          told(progress);
          watched.count(progress);
        },
      });
      if (reader.failure !== null) throw reader.failure;
      watched.end(summary.stopped);
      return summary;
    } catch (error) {
      watched.end(true);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#reader.close();
  }
}

async function* streamOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* await Promise.resolve(items);
}
