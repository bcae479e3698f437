import type { Reading } from '../domain/reading.js';
import type { Graph } from '../graph/port.js';
import { storeReadings } from '../graph/writes/index.js';
import { failedToLoad, type Prepared, type Settled } from './prepare.js';
import type { Tally } from './tally.js';

/** A batch is written when it holds so much, or has waited so long: what a cut-off load has to read again is no more. */
export interface BatchLimits {
  readonly rows: number;
  readonly characters: number;
  readonly milliseconds: number;
}

export const BATCH_LIMITS: BatchLimits = { rows: 8_000, characters: 2_000_000, milliseconds: 2_000 };

/**
 * Gathers readings and writes many in one transaction, while the next ones are being gathered. What becomes of each is
 * told in the order in which they came. At most two batches are in memory.
 */
export class BatchWriter {
  readonly #graph: Graph;
  readonly #readerVersion: string;
  readonly #tally: Tally;
  readonly #limits: BatchLimits;
  #gathering = new Batch();
  #written = Promise.resolve();

  constructor(graph: Graph, readerVersion: string, tally: Tally, limits: BatchLimits) {
    this.#graph = graph;
    this.#readerVersion = readerVersion;
    this.#tally = tally;
    this.#limits = limits;
  }

  /** Takes in what comes next, and waits while the batch before is still being written and this one is full. */
  async add(prepared: Prepared): Promise<void> {
    this.#gathering.add(prepared);
    if (this.#gathering.isFull(this.#limits)) await this.#write();
  }

  /** Writes everything taken in and waits for it. */
  async flush(): Promise<void> {
    await this.#write();
    await this.#written;
  }

  /** Begins to write what was gathered, once the batch before is written. */
  async #write(): Promise<void> {
    await this.#written;
    this.#written = this.#store(this.#gathering);
    this.#written.catch(() => undefined); // whoever waits for it hears of it
    this.#gathering = new Batch();
  }

  async #store({ items }: Batch): Promise<void> {
    if (this.#tally.isStopped()) return;
    const readings = items.flatMap((item) => (item.outcome === 'read' ? [item.reading] : []));
    const stored = await storeReadings(this.#graph, readings, this.#readerVersion);
    let next = 0;
    for (const item of items) {
      if (this.#tally.isStopped()) return;
      if (item.outcome !== 'read') {
        this.#tell(item);
        continue;
      }
      const { article } = item.reading;
      const result = stored[next++];
      if (result?.outcome === 'failed') this.#tell(failedToLoad(article.origin, article.id, result.error));
      else if (result !== undefined) this.#tally.written(result.outcome, item.reading);
    }
  }

  #tell(settled: Settled): void {
    switch (settled.outcome) {
      case 'unchanged':
        this.#tally.unchanged(settled.origin, settled.articleId);
        break;
      case 'passedOver':
        this.#tally.notLoaded('passedOver', settled.failure);
        break;
      case 'failed':
        this.#tally.notLoaded('failed', settled.failure, settled.articleId, settled.outage);
        break;
    }
  }
}

class Batch {
  readonly items: Prepared[] = [];
  readonly #since = Date.now();
  #rows = 0;
  #characters = 0;

  add(prepared: Prepared): void {
    this.items.push(prepared);
    this.#rows += prepared.outcome === 'read' ? rowsOf(prepared.reading) : 1;
    if (prepared.outcome === 'read') this.#characters += prepared.reading.article.text.length;
  }

  isFull({ rows, characters, milliseconds }: BatchLimits): boolean {
    return this.#rows >= rows || this.#characters >= characters || Date.now() - this.#since >= milliseconds;
  }
}

function rowsOf({ sentences, entities, mentions, claims }: Reading): number {
  return 1 + sentences.length + mentions.length + entities.length * 3 + claims.length * 4;
}
