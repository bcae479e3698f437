import type { ClaimType } from './claim.js';
import type { EntityKind } from './entity.js';

/** The side that a deed takes on what it is done to. */
export const SIDES = ['FOR', 'AGAINST', 'NEITHER'] as const;
export type Side = (typeof SIDES)[number];

interface Deeds {
  readonly for: readonly ClaimType[];
  readonly against: readonly ClaimType[];
}

/** Who ends a policy is against it, who orders it is for it; meeting over it says neither. */
const ON_POLICIES: Deeds = {
  for: [
    'PROPOSED',
    'REQUESTED',
    'AGREED',
    'SUPPORTED',
    'IMPOSED',
    'ORDERED',
    'ENACTED',
    'DEPLOYED',
    'COOPERATED',
    'AIDED',
  ],
  against: [
    'REJECTED',
    'ENDED',
    'CRITICIZED',
    'PROTESTED',
    'ACCUSED',
    'THREATENED',
    'RESTRICTED',
    'ATTACKED',
    'DEFEATED',
  ],
};
/** Asking or ordering someone to do something is neither for nor against them. */
const ON_OTHERS: Deeds = {
  for: ['SUPPORTED', 'AGREED', 'AIDED', 'COOPERATED', 'APPOINTED'],
  against: [
    'REJECTED',
    'ACCUSED',
    'CRITICIZED',
    'THREATENED',
    'SANCTIONED',
    'PROTESTED',
    'DETAINED',
    'SEIZED',
    'RESTRICTED',
    'ATTACKED',
    'DEFEATED',
  ],
};

/** @param done what was done to something of this kind */
export function sideOf(done: ClaimType, kind: EntityKind): Side {
  const deeds = kind === 'POLICY' ? ON_POLICIES : ON_OTHERS;
  if (deeds.for.includes(done)) return 'FOR';
  return deeds.against.includes(done) ? 'AGAINST' : 'NEITHER';
}

/** A side that fewer of the claims tell than this is a slip of a reporter, or of the reader. */
const TOO_FEW = 0.1;

/** The sides that someone took, by all that they did to something of this kind: in the order of the deeds, each once. */
export function sidesTaken(
  deeds: readonly { readonly type: ClaimType; readonly claimCount: number }[],
  kind: EntityKind,
): Side[] {
  const counts = new Map<Side, number>();
  for (const { type, claimCount } of deeds) {
    const side = sideOf(type, kind);
    if (side !== 'NEITHER') counts.set(side, (counts.get(side) ?? 0) + claimCount);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].filter(([, count]) => count >= TOO_FEW * all).map(([side]) => side);
}

/** Deeds that hold both ways, whoever is named first (CLAIMS.md, rule 12). */
export const MUTUAL_TYPES: readonly ClaimType[] = ['MET', 'COOPERATED', 'AGREED'];
