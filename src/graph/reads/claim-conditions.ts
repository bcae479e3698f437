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
  readonly saidFrom: string | null;
  readonly saidBefore: string | null;
  readonly publisher: string | null;
}

/** Takes the variable `claim`. */
export const CLAIM_CONDITIONS = `claim.sortKey >= $statedFrom AND claim.sortKey < $statedBefore
  AND ($types IS NULL OR claim.type IN $types)
  AND ($plover IS NULL OR claim.plover IN $plover)
  AND ($modalities IS NULL OR claim.modality IN $modalities)
  AND ($polarity IS NULL OR claim.polarity = $polarity)
  AND ($attributed IS NULL OR (claim.attributedToId IS NOT NULL) = $attributed)
  AND ($subject IS NULL OR claim.subjectId = $subject)
  AND ($object IS NULL OR claim.objectId = $object)
  AND ($target IS NULL OR claim.targetId = $target)
  AND ($attributedTo IS NULL OR claim.attributedToId = $attributedTo)
  AND ($other IS NULL OR claim.subjectId = $other OR claim.objectId = $other OR claim.targetId = $other
    OR claim.attributedToId = $other)
  AND ($minConfidence IS NULL OR claim.confidence >= $minConfidence)
  AND ($occurredFrom IS NULL OR claim.occurredOn >= $occurredFrom)
  AND ($occurredBefore IS NULL OR claim.occurredOn < $occurredBefore)
  AND ($saidFrom IS NULL OR claim.saidOn >= $saidFrom)
  AND ($saidBefore IS NULL OR claim.saidOn < $saidBefore)
  AND ($publisher IS NULL OR EXISTS { MATCH (told:Article {id: claim.articleId}) WHERE told.publisher = $publisher })`;
