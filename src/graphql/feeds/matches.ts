import type { ClaimConditions } from '../../graph/reads/claim-conditions.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';

/** Whether a claim is one that a list with these conditions would hold: CLAIM_CONDITIONS, for a claim that is at hand. */
export function matches(claim: ClaimRow, conditions: ClaimConditions): boolean {
  const among = <T>(value: T, wanted: readonly T[] | null) => wanted === null || wanted.includes(value);
  const is = <T>(value: T, wanted: T | null) => wanted === null || value === wanted;
  const { statedFrom, statedBefore, occurredFrom, occurredBefore, minConfidence, plover, attributed } = conditions;
  const { sortKey, occurredOn } = claim;
  return (
    sortKey >= statedFrom &&
    sortKey < statedBefore &&
    among(claim.type, conditions.types) &&
    (plover === null || (claim.plover !== null && plover.includes(claim.plover))) &&
    among(claim.modality, conditions.modalities) &&
    is(claim.polarity, conditions.polarity) &&
    is(claim.attributedToId !== null, attributed) &&
    is(claim.subjectId, conditions.subject) &&
    is(claim.objectId, conditions.object) &&
    is(claim.targetId, conditions.target) &&
    is(claim.attributedToId, conditions.attributedTo) &&
    (minConfidence === null || claim.confidence >= minConfidence) &&
    (occurredFrom === null || (occurredOn !== null && occurredOn >= occurredFrom)) &&
    (occurredBefore === null || (occurredOn !== null && occurredOn < occurredBefore))
  );
}
