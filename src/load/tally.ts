import type { Reading } from '../domain/reading.js';
import type { LoadFailure, LoadOutcome, LoadProgress, LoadSummary } from './outcome.js';

/** What has come of the articles so far. */
export class Tally {
  readonly #onProgress: ((progress: LoadProgress) => void) | undefined;
  readonly #counts = { loaded: 0, replaced: 0, unchanged: 0, mentions: 0, claims: 0 };
  readonly #entityIds = new Set<string>();
  readonly #failed: LoadFailure[] = [];
  readonly #passedOver: LoadFailure[] = [];
  #done = 0;
  #stopped = false;

  constructor(onProgress: ((progress: LoadProgress) => void) | undefined) {
    this.#onProgress = onProgress;
  }

  isStopped(): boolean {
    return this.#stopped;
  }

  unchanged(origin: string, articleId: string): void {
    this.#counts.unchanged += 1;
    this.#tell({ origin, outcome: 'unchanged', articleId });
  }

  written(outcome: 'loaded' | 'replaced', { article, entities, mentions, claims }: Reading): void {
    this.#counts[outcome] += 1;
    this.#counts.mentions += mentions.length;
    this.#counts.claims += claims.length;
    for (const entity of entities) this.#entityIds.add(entity.id);
    this.#tell({ origin: article.origin, outcome, articleId: article.id, claims: claims.length });
  }

  /** @param outage the graph is gone: this is the last that is told */
  notLoaded(
    outcome: 'failed' | 'passedOver',
    failure: LoadFailure,
    articleId: string | null = null,
    outage = false,
  ): void {
    (outcome === 'failed' ? this.#failed : this.#passedOver).push(failure);
    this.#stopped ||= outage;
    const { origin, code, message } = failure;
    this.#tell({ origin, outcome, articleId, problem: { code, message } });
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

  #tell(told: { origin: string; outcome: LoadOutcome } & Partial<LoadProgress>): void {
    this.#done += 1;
    this.#onProgress?.({ articleId: null, claims: 0, problem: null, ...told, done: this.#done });
  }
}
