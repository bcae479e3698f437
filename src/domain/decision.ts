export const DECISION_KINDS = ['SAME_AS', 'DIFFERENT', 'DATED_BY', 'MERGE', 'SPLIT', 'WRONG'] as const;

/**
 * What is decided:
 * - SAME_AS: what one article calls `fromId` is the known entity `entityId` ("Trump" is Donald Trump).
 * - DIFFERENT: what one article calls `fromId` is somebody else of that name, and goes by `entityId`.
 * - DATED_BY: the times of the undated article `fromId` were worked out from the day of the article `entityId`.
 * - MERGE: `fromId` is `entityId`, in all articles.
 * - SPLIT: what `articleIds` call `fromId` is somebody else, and goes by `entityId`.
 * - WRONG: the claim `fromId` of `articleId` is not what the article says; `entityId` is the claim too.
 */
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECISION_STATUSES = ['APPLIED', 'SUGGESTED', 'REJECTED', 'UNDONE'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

export const DECIDERS = ['RESOLVER', 'PERSON'] as const;
export type Decider = (typeof DECIDERS)[number];

/** A decision about who is who (or about an article's date, or a claim), as it is stored: never deleted by a person, only undone. */
export interface Decision {
  /** From what is decided about what: the same decision made again has the same id, except a person's. */
  readonly id: string;
  readonly kind: DecisionKind;
  readonly status: DecisionStatus;
  readonly fromId: string;
  readonly entityId: string;
  /** The article that SAME_AS, DIFFERENT and DATED_BY hold for, or in which a suggestion was seen first. */
  readonly articleId: string | null;
  /** The articles that SPLIT holds for. */
  readonly articleIds: readonly string[];
  /** The name that the entity goes by in those articles from now on; null leaves it as it is told. */
  readonly name: string | null;
  /** The day that DATED_BY works times out from. */
  readonly date: string | null;
  /** Why, in words. */
  readonly reason: string;
  /** What a claim that is WRONG says, so that it is known again where an edit has moved it; null for other kinds. */
  readonly words: string | null;
  /** How sure the resolver is: what its evidence adds up to; null for a person. */
  readonly score: number | null;
  readonly madeBy: Decider;
  /** Who that person is, as told; null where nobody told, and for the resolver. */
  readonly decidedBy: string | null;
  /** When a person made it: ISO date and time. */
  readonly madeAt: string | null;
  /** The order in which people decided, from 1; later ones build on earlier ones. 0 for the resolver's. */
  readonly sequence: number;
  /** Decided, but not all articles follow it yet: work that was cut off and goes on with the next decision. */
  readonly pending: boolean;
}

/** Whether a decision holds for one article, rather than for an entity wherever it is told of. */
export function isLocal({ kind }: Pick<Decision, 'kind'>): boolean {
  return kind === 'SAME_AS' || kind === 'DIFFERENT' || kind === 'DATED_BY' || kind === 'WRONG';
}
