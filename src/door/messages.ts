import { z } from 'zod';
import type { ArticleInput } from '../articles/input.js';
import { INPUT_PROBLEM_CODES } from '../articles/problem.js';
import { BLOCK_KINDS } from '../domain/article.js';
import { ENTITY_KINDS } from '../domain/entity.js';
import { LOAD_OUTCOMES, type LoadProgress, type LoadSummary } from '../load/outcome.js';

/*
 * What goes through the door between a command and the server that holds the graph: articles one way, what became of
 * each the other way, one JSON line each.
 */

const optionalText = z.string().nullable();
const offset = z.number().int().nonnegative();
const article = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: optionalText,
  publisher: optionalText,
  author: optionalText,
  url: optionalText,
  publishedAt: optionalText,
  contentHash: z.string(),
  origin: z.string(),
  blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), start: offset, end: offset })),
});
const mention = z
  .object({ start: offset, end: offset, kind: z.enum(ENTITY_KINDS).optional() })
  .transform(({ kind, ...span }) => (kind === undefined ? span : { ...span, kind }));
const articleInput = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), article, givenId: optionalText, mentions: z.array(mention).nullable() }),
  z.object({ ok: z.literal(false), origin: z.string(), code: z.enum(INPUT_PROBLEM_CODES), message: z.string() }),
]);

/** @throws for what no command of this version sends */
export function parseInput(line: unknown): ArticleInput {
  return articleInput.parse(line);
}

const failure = z.object({ origin: z.string(), code: z.string(), message: z.string() });
const progress = z.object({
  origin: z.string(),
  outcome: z.enum(LOAD_OUTCOMES),
  articleId: optionalText,
  claims: offset,
  problem: failure.omit({ origin: true }).nullable(),
  done: offset,
}) satisfies z.ZodType<LoadProgress>;
const summary = z.object({
  loaded: offset,
  replaced: offset,
  unchanged: offset,
  failed: z.array(failure),
  passedOver: z.array(failure),
  entities: offset,
  mentions: offset,
  claims: offset,
  stopped: z.boolean(),
}) satisfies z.ZodType<LoadSummary>;

const reply = z.union([z.object({ progress }), z.object({ summary }), z.object({ failed: z.string() })]);

/** What the server says during a load; at the end how it went, or why it did not. */
export type LoadReply =
  { readonly progress: LoadProgress } | { readonly summary: LoadSummary } | { readonly failed: string };

export function parseReply(line: unknown): LoadReply {
  return reply.parse(line);
}
