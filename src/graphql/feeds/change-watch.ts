import type { Graph } from '../../graph/port.js';
import { changesSoFar } from '../../graph/reads/changes.js';

/** So often the log is asked for its length, by one tiny read for all who wait, and only while somebody does. */
const LOOK_EVERY_MS = 500;

/** Wakes those who wait for something new in a graph, whichever process wrote it. */
export class ChangeWatch {
  readonly #graph: Graph;
  readonly #waiting = new Set<() => void>();
  #seen = -1;
  #timer: NodeJS.Timeout | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** How far the log was known to be: ask before reading it, and wait with it. */
  get seen(): number {
    return this.#seen;
  }

  /**
   * Waits until the log may have grown since it was `seen`, or nobody wants to know any more. What was written while the
   * caller read, and another one has been woken for already, does not wait.
   */
  next(signal: AbortSignal, seen: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      if (signal.aborted || seen !== this.#seen) {
        resolve();
        return;
      }
      signal.addEventListener('abort', wake);
      this.#waiting.add(wake);
      this.#timer ??= setTimeout(() => void this.#look(), LOOK_EVERY_MS);
    });
  }

  async #look(): Promise<void> {
    const before = this.#seen;
    try {
      const [number = 0] = await this.#graph.read(changesSoFar, {});
      this.#seen = number;
    } catch {
      this.#seen = -1; // whoever is woken meets the same failure, and tells its client
    }
    this.#timer = undefined;
    if (this.#seen !== before || this.#seen === -1) for (const wake of [...this.#waiting]) wake();
    if (this.#waiting.size > 0) this.#timer ??= setTimeout(() => void this.#look(), LOOK_EVERY_MS);
  }
}

const watches = new WeakMap<Graph, ChangeWatch>();

export function watchOf(graph: Graph): ChangeWatch {
  const watch = watches.get(graph) ?? new ChangeWatch(graph);
  watches.set(graph, watch);
  return watch;
}
