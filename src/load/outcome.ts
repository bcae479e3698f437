export const LOAD_OUTCOMES = ['loaded', 'replaced', 'unchanged', 'failed', 'passedOver'] as const;
export type LoadOutcome = (typeof LOAD_OUTCOMES)[number];

export interface LoadFailure {
  /** A path, or `path:line`. */
  readonly origin: string;
  readonly code: string;
  /** What is wrong and what to do about it; does not repeat the origin. */
  readonly message: string;
}

/** Told once for each article, when it is done; in the order of the inputs. */
export interface LoadProgress {
  readonly origin: string;
  readonly outcome: LoadOutcome;
  /** Null where there is no article. */
  readonly articleId: string | null;
  /** How many claims were written. */
  readonly claims: number;
  /** Why it failed or was passed over. */
  readonly problem: Pick<LoadFailure, 'code' | 'message'> | null;
  /** How many are done, this one included. */
  readonly done: number;
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
