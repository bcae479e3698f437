import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { ReadLimits } from '../graph/port.js';
import { untilAborted } from '../graph/until-aborted.js';
import { ERROR_CODES, inputError } from './errors.js';

/** The points that a client may spend. */
export interface Budget {
  /** Spends points: 0 when there were enough, else the milliseconds after which there will be. */
  readonly spend: (points: number) => number;
  readonly status: () => BudgetStatus;
}

export interface BudgetStatus {
  readonly limit: number;
  readonly remaining: number;
  /** When all points are there again, in milliseconds since 1970. */
  readonly resetAt: number;
}

/** Learns of each read when it begins, and from what it returns when it ends. */
export type ReadObserver = (statement: string) => (succeeded: boolean) => void;

export interface ScopeOptions {
  readonly id?: string;
  /** Null: the client may ask as much as it likes. */
  readonly budget?: Budget | null;
  readonly observe?: ReadObserver | null;
}

/** One request while it is answered: who asks, how long it may take, and what it has taken so far. */
export class RequestScope {
  readonly budget: Budget | null;
  /** Filled in when the operation is known. */
  operation: { readonly name: string | null; readonly type: 'query' | 'mutation' | 'subscription' } | null = null;
  /** Points, as worked out before anything is read. */
  cost = 0;
  reads = 0;
  /** The codes of the errors in the answer. */
  errorCodes: readonly string[] = [];
  /** What the answer is about, which says how long it holds. */
  holds: 'graph' | 'schema' | 'moment' = 'moment';
  readonly #observe: ReadObserver | null;
  readonly #stop = new AbortController();
  #id: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #deadline = Infinity;

  constructor({ id, budget = null, observe = null }: ScopeOptions = {}) {
    this.#id = id;
    this.budget = budget;
    this.#observe = observe;
    setMaxListeners(0, this.#stop.signal); // each read that is under way hears of it
  }

  /** Under which logs and errors tell of this request. */
  get id(): string {
    return (this.#id ??= randomUUID());
  }

  /** Whether the answer comes too late, or to nobody. */
  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  /** From now on reads end when the time is up. Only for what changes nothing: a change is never cut in half. */
  limitTime(ms: number): void {
    this.#deadline = performance.now() + ms;
    this.#timer = setTimeout(() => {
      this.#stop.abort(timedOut(ms));
    }, ms);
  }

  /** Nobody waits for the answer any more. */
  abandon(): void {
    if (this.operation?.type !== 'mutation')
      this.#stop.abort(inputError(ERROR_CODES.CLIENT_GONE, 'The client has gone.'));
  }

  /** The answer is there. */
  end(): void {
    clearTimeout(this.#timer);
  }

  /** What stands behind `Query.rateLimit`. */
  rateLimit(): { limit: number | null; cost: number; remaining: number | null; resetAt: string | null } {
    const status = this.budget?.status();
    return {
      cost: this.price,
      limit: status?.limit ?? null,
      remaining: status?.remaining ?? null,
      resetAt: status ? new Date(status.resetAt).toISOString() : null,
    };
  }

  /** Even the cheapest question costs a point. */
  get price(): number {
    return Math.max(1, this.cost);
  }

  /** Reads from the graph within what is left of the time. @throws QUERY_TIMED_OUT */
  async reading<T>(statement: string, read: (limits: ReadLimits) => Promise<T>): Promise<T> {
    const { signal } = this.#stop;
    signal.throwIfAborted();
    this.reads++;
    const ended = this.#observe?.(statement);
    try {
      const limits =
        this.#deadline === Infinity ? { signal } : { signal, timeoutMs: this.#deadline - performance.now() };
      const rows = await untilAborted(read(limits), signal);
      ended?.(true);
      return rows;
    } catch (error) {
      ended?.(false);
      throw error;
    }
  }
}

function timedOut(ms: number): Error {
  return inputError(
    ERROR_CODES.QUERY_TIMED_OUT,
    `The query took longer than the ${ms / 1000} s that are allowed, and was stopped. Ask for smaller pages or fewer levels.`,
  );
}
