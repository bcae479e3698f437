import { z } from 'zod';
import { CLAIM_TYPES } from '../../domain/claim.js';
import type { EntityRow } from './entity-row.js';
import { count, optionalText, text } from './fields.js';

/** Takes the variable `edge`. */
export const RELATIONSHIP = `edge {.id, .type, .subjectId, .objectId, .claimCount, .articleCount, .sourceCount,
  .firstStatedOn, .lastStatedOn, .sortKey}`;

export const relationshipRow = z.object({
  id: text,
  type: z.enum(CLAIM_TYPES),
  subjectId: text,
  objectId: text,
  claimCount: count,
  articleCount: count,
  sourceCount: count,
  firstStatedOn: optionalText,
  lastStatedOn: optionalText,
  sortKey: text,
});

/**
 * A direct edge between two entities, derived from the claims, as the node that counts it, and with what was read of the
 * entities.
 */
export type RelationshipRow = z.infer<typeof relationshipRow> & {
  readonly subject?: EntityRow | null;
  readonly object?: EntityRow | null;
};
