import type { Claim, ClaimType } from '../../domain/claim.js';
import { edgeId } from '../model.js';
import { sortKey } from './sort-key.js';

/** Those who did one of these to a policy cannot well be for it at the same time. */
const AGAINST_A_POLICY: readonly ClaimType[] = ['REJECTED', 'CRITICIZED', 'PROTESTED'];

/** What the claims that may contradict others are found by: few claims have it, so its indexes stay small. */
export interface Challenge {
  /** What is said: the id of a relationship, with "not " before it where it is denied; absent like the key. */
  readonly challenges: string | null;
  readonly challengeKey: string | null;
}

/**
 * Two kinds of claims may contradict others: those that deny a deed, and those that turn against a policy. Whether they do is
 * looked up when someone asks; it changes with every article.
 */
export function challengeOf(claim: Claim, publishedAt: string | null): Challenge {
  const challenges = saidAgainst(claim);
  return { challenges, challengeKey: challenges === null ? null : sortKey(publishedAt, claim.id) };
}

function saidAgainst({ subject, type, object, polarity, modality }: Claim): string | null {
  if (object === null || modality !== 'ASSERTED') return null;
  const id = edgeId(subject.entityId, type, object.entityId);
  if (polarity === 'NEGATED') return `not ${id}`;
  return object.entityId.startsWith('policy:') && AGAINST_A_POLICY.includes(type) ? id : null;
}
