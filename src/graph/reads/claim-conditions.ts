import type { ClaimType, Modality, PloverClass, Polarity } from '../../domain/claim.js';

/** Conditions on claims; null is no condition. Dates compare as texts, so `2025-05` lies before `2025-05-04`. */
export interface ClaimConditions {
  readonly [name: string]: string | number | boolean | readonly string[] | null;
  readonly types: readonly ClaimType[] | null;
  readonly plover: readonly PloverClass[] | null;
  readonly modalities: readonly Modality[] | null;
  readonly polarity: Polarity | null;
  readonly attributed: boolean | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly target: string | null;
  readonly attributedTo: string | null;
  /** Takes part in whatever role. */
  readonly other: string | null;
  readonly minConfidence: number | null;
  /** Bounds of the sort key, which starts with the date: part of the index range that a page is. */
  readonly statedFrom: string;
  readonly statedBefore: string;
  readonly occurredFrom: string | null;
  readonly occurredBefore: string | null;
}

/**
 * Takes the variable `claim`. The bounds of the sort key belong to the index range. All others only sift what the range
 * gives; as one list they are one predicate to Neo4j, which plans a row of ORs for a second and more.
 */
export const CLAIM_CONDITIONS = `claim.sortKey >= $statedFrom AND claim.sortKey < $statedBefore
  AND all(holds IN [
    $types IS NULL OR claim.type IN $types,
    $plover IS NULL OR claim.plover IN $plover,
    $modalities IS NULL OR claim.modality IN $modalities,
    $polarity IS NULL OR claim.polarity = $polarity,
    $attributed IS NULL OR (claim.attributedToId IS NOT NULL) = $attributed,
    $subject IS NULL OR claim.subjectId = $subject,
    $object IS NULL OR claim.objectId = $object,
    $target IS NULL OR claim.targetId = $target,
    $attributedTo IS NULL OR claim.attributedToId = $attributedTo,
    $other IS NULL OR $other IN [claim.subjectId, claim.objectId, claim.targetId, claim.attributedToId],
    $minConfidence IS NULL OR claim.confidence >= $minConfidence,
    $occurredFrom IS NULL OR claim.occurredOn >= $occurredFrom,
    $occurredBefore IS NULL OR claim.occurredOn < $occurredBefore
  ] WHERE holds)`;
