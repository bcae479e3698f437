import { z } from 'zod';
import { ENTITY_KINDS, INSTRUMENTS } from '../../domain/entity.js';
import { count, optional, optionalText, text, texts } from './fields.js';

/** Takes the variable `entity`; leaves out what only loading and searching need. */
export const ENTITY = `entity {.id, .kind, .name, .aliases, .countryCode, .collective, .instrument, .issuerId, .targetId,
  .articleCount, .mentionCount, .claimCount}`;

export const entityRow = z.object({
  id: text,
  kind: z.enum(ENTITY_KINDS),
  name: text,
  aliases: texts,
  countryCode: optionalText,
  collective: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  instrument: optional(z.enum(INSTRUMENTS)),
  issuerId: optionalText,
  targetId: optionalText,
  articleCount: count,
  mentionCount: count,
  claimCount: count,
});

/** An entity as stored, of whichever kind. */
export type EntityRow = z.infer<typeof entityRow>;
