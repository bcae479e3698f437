import type { ClaimRow } from './claim-row.js';
import type { Ordering } from './sorting.js';

/** Orders of claims, each served by indexes of its own; the variable is `claim`. */
export const CLAIM_ORDERS = {
  /** The newest first, what has no date last. */
  STATED_ON: {
    suffix: '',
    values: [{ value: 'claim.sortKey', sorted: 'falling text' }],
    placeOf: (claim: ClaimRow) => [claim.sortKey],
  },
  /** What happened last first; claims that do not tell when are in no index of this, and are left out. */
  OCCURRED_ON: {
    suffix: 'ByDeed',
    values: [{ value: 'claim.deedKey', sorted: 'falling text' }],
    placeOf: (claim: ClaimRow) => [`${claim.occurredOn ?? ''}|${claim.id}`], // its deedKey
  },
} as const satisfies Record<string, Ordering<ClaimRow>>;

export type ClaimOrderField = keyof typeof CLAIM_ORDERS;
