import { isFailure, type ArticleInput } from './articles/input.js';
import type { Reading } from './domain/reading.js';
import type { Reader } from './extract.js';
import { GraphError, isOutage, messageOf } from './graph/errors.js';
import type { Graph } from './graph/port.js';
import { isSame, storeReading, versionOf } from './graph/writes/index.js';

export interface LoadOptions {
  readonly articles: AsyncIterable<ArticleInput>;
  readonly reader: Pick<Reader, 'read'>;
  readonly graph: Graph;
  /** Names the reader's version; an article that another version has read is read again. */
  readonly readerVersion?: string;
  /** Finds out which of the graph's entities those of a reading are. */
  readonly resolve?: (reading: Reading) => Promise<Reading>;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export const LOAD_OUTCOMES = ['loaded', 'replaced', 'unchanged', 'failed', 'passedOver'] as const;
export type LoadOutcome = (typeof LOAD_OUTCOMES)[number];

/** Told once for each article, when it is done. */
export interface LoadProgress {
  readonly origin: string;
  readonly outcome: LoadOutcome;
  /** How many are done, this one included. */
  readonly done: number;
}

export interface LoadFailure {
  /** A path, or `path:line`. */
  readonly origin: string;
  readonly code: string;
  /** What is wrong and what to do about it; does not repeat the origin. */
  readonly message: string;
}

export interface LoadSummary {
  readonly loaded: number;
  /** Articles that the graph had in another version. */
  readonly replaced: number;
  /** Articles that the graph had already: nothing was written. */
  readonly unchanged: number;
  readonly failed: readonly LoadFailure[];
  /** Files that are no articles. */
  readonly passedOver: readonly LoadFailure[];
  /** What the articles loaded and replaced hold; an entity in several of them counts once. */
  readonly entities: number;
  readonly mentions: number;
  readonly claims: number;
  /** The graph could no longer be reached, and the rest was not tried. */
  readonly stopped: boolean;
}

/**
 * Reads articles and writes them into the graph, each in a transaction of its own. An article that cannot be read or
 * written never stops the others; only a graph that is gone does. Running it again goes on where it stopped: what the
 * graph has already costs one look-up.
 */
export async function loadArticles(options: LoadOptions): Promise<LoadSummary> {
  const tally = new Tally(options.onProgress);
  let current: Promise<Prepared> | null = null;
  for await (const input of options.articles) {
    const next = prepare(input, options); // the next article is read while the last one is being written
    if (current !== null) await finish(await current, options, tally);
    current = next;
    if (tally.stopped) break;
  }
  if (current !== null && !tally.stopped) await finish(await current, options, tally);
  return tally.summary();
}

type Prepared =
  | { readonly origin: string; readonly outcome: 'read'; readonly reading: Reading }
  | { readonly origin: string; readonly outcome: 'unchanged' }
  | { readonly origin: string; readonly outcome: 'passedOver'; readonly failure: LoadFailure }
  | { readonly origin: string; readonly outcome: 'failed'; readonly failure: LoadFailure; readonly outage: boolean };

/** Never rejects: it runs beside the writing of another article. */
async function prepare(input: ArticleInput, { reader, graph, readerVersion = '' }: LoadOptions): Promise<Prepared> {
  if (!input.ok) {
    const { origin, code, message } = input;
    const failure = { origin, code, message };
    return isFailure(input)
      ? { origin, outcome: 'failed', failure, outage: false }
      : { origin, outcome: 'passedOver', failure };
  }
  const { article, mentions } = input;
  const { origin } = article;
  try {
    const version = await versionOf(graph, article.id);
    if (isSame(version, article.contentHash, readerVersion)) return { origin, outcome: 'unchanged' };
    return { origin, outcome: 'read', reading: await reader.read(article, mentions ?? undefined) };
  } catch (error) {
    return { origin, outcome: 'failed', failure: failureOf(origin, error), outage: isOutage(error) };
  }
}

async function finish(prepared: Prepared, options: LoadOptions, tally: Tally): Promise<void> {
  const { origin } = prepared;
  if (prepared.outcome === 'unchanged') {
    tally.unchanged(origin);
  } else if (prepared.outcome === 'read') {
    await write(prepared.reading, options, tally);
  } else {
    tally.notLoaded(prepared.outcome, prepared.failure, prepared.outcome === 'failed' && prepared.outage);
  }
}

async function write(read: Reading, { graph, resolve, readerVersion }: LoadOptions, tally: Tally): Promise<void> {
  try {
    const reading = resolve ? await resolve(read) : read;
    tally.written(await storeReading(graph, reading, readerVersion), reading);
  } catch (error) {
    tally.notLoaded('failed', failureOf(read.article.origin, error), isOutage(error));
  }
}

function failureOf(origin: string, error: unknown): LoadFailure {
  const code = error instanceof GraphError ? error.code : 'READING_FAILED';
  const advice = isOutage(error) ? ' The load stopped here; run it again to go on.' : '';
  return { origin, code, message: `${messageOf(error)}${advice}` };
}

/** What has come of the articles so far. */
class Tally {
  readonly #onProgress: LoadOptions['onProgress'];
  readonly #counts = { loaded: 0, replaced: 0, unchanged: 0, mentions: 0, claims: 0 };
  readonly #entityIds = new Set<string>();
  readonly #failed: LoadFailure[] = [];
  readonly #passedOver: LoadFailure[] = [];
  #done = 0;
  #stopped = false;

  constructor(onProgress: LoadOptions['onProgress']) {
    this.#onProgress = onProgress;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  unchanged(origin: string): void {
    this.#counts.unchanged += 1;
    this.#tell(origin, 'unchanged');
  }

  written(outcome: 'loaded' | 'replaced', { article, entities, mentions, claims }: Reading): void {
    this.#counts[outcome] += 1;
    this.#counts.mentions += mentions.length;
    this.#counts.claims += claims.length;
    for (const entity of entities) this.#entityIds.add(entity.id);
    this.#tell(article.origin, outcome);
  }

  notLoaded(outcome: 'failed' | 'passedOver', failure: LoadFailure, outage: boolean): void {
    (outcome === 'failed' ? this.#failed : this.#passedOver).push(failure);
    this.#stopped ||= outage;
    this.#tell(failure.origin, outcome);
  }

  summary(): LoadSummary {
    const { loaded, replaced, unchanged, mentions, claims } = this.#counts;
    return {
      loaded,
      replaced,
      unchanged,
      failed: this.#failed,
      passedOver: this.#passedOver,
      entities: this.#entityIds.size,
      mentions,
      claims,
      stopped: this.#stopped,
    };
  }

  #tell(origin: string, outcome: LoadOutcome): void {
    this.#done += 1;
    this.#onProgress?.({ origin, outcome, done: this.#done });
  }
}
