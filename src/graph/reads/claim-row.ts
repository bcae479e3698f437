import { z } from 'zod';
import { CLAIM_TYPES, MODALITIES, PLOVER_CLASSES, POLARITIES } from '../../domain/claim.js';
import type { ArticleRow } from './article-row.js';
import type { EntityRow } from './entity-row.js';
import { offset, optional, optionalOffset, optionalText, text } from './fields.js';

/** Takes the variables `claim` and `sentence`, the one it is stated in. */
export const CLAIM = `claim {.id, .type, .plover, .polarity, .modality, .occurredOn, .saidOn, .statedOn, .confidence,
  .rule, .role, .triggerStart, .triggerEnd, .subjectId, .subjectStart, .subjectEnd, .objectId, .objectStart, .objectEnd,
  .targetId, .targetStart, .targetEnd, .attributedToId, .attributedToStart, .attributedToEnd, .articleId, .sortKey, .judgedBy,
  sentence: sentence.text, sentenceStart: sentence.start, sentenceEnd: sentence.end}`;

export const claimRow = z.object({
  id: text,
  type: z.enum(CLAIM_TYPES),
  plover: optional(z.enum(PLOVER_CLASSES)),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  occurredOn: optionalText,
  saidOn: optionalText,
  statedOn: optionalText,
  confidence: z.number(),
  rule: text,
  role: optionalText,
  triggerStart: offset,
  triggerEnd: offset,
  subjectId: text,
  subjectStart: offset,
  subjectEnd: offset,
  objectId: optionalText,
  objectStart: optionalOffset,
  objectEnd: optionalOffset,
  targetId: optionalText,
  targetStart: optionalOffset,
  targetEnd: optionalOffset,
  attributedToId: optionalText,
  attributedToStart: optionalOffset,
  attributedToEnd: optionalOffset,
  articleId: text,
  sortKey: text,
  judgedBy: optionalText, // the decision that it is wrong
  sentence: text,
  sentenceStart: offset,
  sentenceEnd: offset,
});

/** A claim as stored, together with the sentence it is stated in, and with what was read of what it refers to. */
export type ClaimRow = z.infer<typeof claimRow> & {
  readonly subject?: EntityRow | null;
  readonly object?: EntityRow | null;
  readonly target?: EntityRow | null;
  readonly attributedTo?: EntityRow | null;
  readonly article?: ArticleRow | null;
};
