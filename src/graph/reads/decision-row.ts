import { z } from 'zod';
import { DECIDERS, DECISION_KINDS, DECISION_STATUSES, type Decision } from '../../domain/decision.js';
import { count, optional, optionalText, text, texts } from './fields.js';

/** Takes the variable `decision`. */
export const DECISION = `decision {.id, .kind, .status, .localId, .fromId, .entityId, .articleId, .articleIds, .name, .date,
  .words, .reason, .score, .madeBy, .decidedBy, .madeAt, .sequence, .pending, .sortKey}`;

export const decisionRow = z
  .object({
    id: text,
    kind: z.enum(DECISION_KINDS),
    status: z.enum(DECISION_STATUSES),
    localId: optionalText,
    fromId: optionalText,
    entityId: text,
    articleId: optionalText,
    articleIds: texts,
    name: optionalText,
    date: optionalText,
    words: optionalText,
    reason: text,
    score: optional(z.number()),
    madeBy: z.enum(DECIDERS),
    decidedBy: optionalText,
    madeAt: optionalText,
    sequence: count,
    pending: optional(z.boolean()),
    sortKey: text,
  })
  .transform(({ localId, fromId, pending, ...row }) => ({
    ...row,
    fromId: localId ?? fromId ?? '',
    pending: pending ?? false,
  })) satisfies z.ZodType<Decision>;

/** A decision as stored. */
export type DecisionRow = z.infer<typeof decisionRow>;
