import { z } from 'zod';
import type { Span } from '../domain/span.js';
import { locate } from './evidence.js';

/** Words of the text; which time they stand there (from 1), where they do so more than once. */
const wordsSchema = z.union([
  z.string().min(1),
  z.object({ text: z.string().min(1), occurrence: z.number().int().positive() }),
]);

/** What was said may stand in pieces around the cue. An optional one is right when found and not missed when not. */
export const attributionSchema = z.object({
  source: wordsSchema,
  cue: wordsSchema,
  content: z.union([wordsSchema, z.array(wordsSchema).min(1)]),
  optional: z.boolean().default(false),
});

type Words = z.infer<typeof wordsSchema>;
export type AttributionGold = z.infer<typeof attributionSchema>;

/** A gold attribution by where its words stand in the text (UTF-16 offsets). */
export interface GoldAttribution {
  readonly source: Span;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly optional: boolean;
}

/**
 * Where the words of a gold attribution stand.
 * @throws naming the words that are not in the text, or are there more than once and no occurrence is told
 */
export function placed(text: string, gold: AttributionGold): GoldAttribution {
  const content = Array.isArray(gold.content) ? gold.content : [gold.content];
  return {
    source: place(text, gold.source),
    cue: place(text, gold.cue),
    content: content.map((words) => place(text, words)),
    optional: gold.optional,
  };
}

function place(text: string, words: Words): Span {
  const { text: wanted, occurrence } = typeof words === 'string' ? { text: words, occurrence: null } : words;
  const places = locate(text, wanted).filter((span) => isWhole(text, span));
  const found = places[(occurrence ?? 1) - 1];
  if (found === undefined)
    throw new Error(`the words "${wanted}" stand in the text ${places.length} times, not ${occurrence ?? 1}`);
  if (occurrence === null && places.length > 1)
    throw new Error(`the words "${wanted}" stand in the text ${places.length} times: say which with "occurrence"`);
  return found;
}

/** Neither end cuts a word. */
function isWhole(text: string, { start, end }: Span): boolean {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  return !(isLetter(start - 1) && isLetter(start)) && !(isLetter(end - 1) && isLetter(end));
}
