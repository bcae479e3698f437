import { z } from 'zod';
import { CLAIM_TYPES } from '../../domain/claim.js';
import { count, optionalText, text } from './fields.js';

/** Every type of direct edge between entities: part of the pattern, for neither engine takes it as a parameter. */
export const EDGE_TYPES = CLAIM_TYPES.join('|');

/** Takes the variables `edge`, `subject` and `object`. */
export const RELATIONSHIP = `edge {.id, .claimCount, .articleCount, .sourceCount, .firstStatedOn, .lastStatedOn,
  type: type(edge), subjectId: subject.id, objectId: object.id}`;

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
});

/** A direct edge between two entities, derived from the claims. */
export type RelationshipRow = z.infer<typeof relationshipRow>;
