import { randomUUID } from 'node:crypto';
import type { LoadOutcome, LoadProgress } from './outcome.js';

/** How far a load has come. */
export type LoadState = Readonly<Record<LoadOutcome | 'done' | 'claims', number>> & {
  /** The same for all that is told of one load. */
  readonly id: string;
  readonly startedAt: string;
  readonly isRunning: boolean;
  /** It ended before all was tried. */
  readonly stopped: boolean;
};

type Listener = (state: LoadState) => void;

/** Tells whoever listens how far each load of this process has come. Holds the last state of each load under way. */
export class LoadProgressFeed {
  readonly #listeners = new Set<Listener>();
  readonly #underWay = new Map<string, LoadState>();

  /** @returns what stops it; the states of the loads under way are told at once */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    for (const state of this.#underWay.values()) listener(state);
    return () => this.#listeners.delete(listener);
  }

  begin(): { readonly count: (progress: LoadProgress) => void; readonly end: (stopped: boolean) => void } {
    const counts = { done: 0, claims: 0, loaded: 0, replaced: 0, unchanged: 0, failed: 0, passedOver: 0 };
    const load = { id: `load:${randomUUID().slice(0, 8)}`, startedAt: new Date().toISOString() };
    const tell = (isRunning: boolean, stopped: boolean) => {
      const state = { ...load, ...counts, isRunning, stopped };
      if (isRunning) this.#underWay.set(load.id, state);
      else this.#underWay.delete(load.id);
      for (const listener of this.#listeners) listener(state);
    };
    tell(true, false);
    return {
      count: ({ outcome, claims, done }) => {
        counts[outcome] += 1;
        counts.claims += claims;
        counts.done = done;
        tell(true, false);
      },
      end: (stopped) => {
        tell(false, stopped);
      },
    };
  }
}
