import { z } from 'zod';
import { ENTITY_KINDS } from '../domain/entity.js';
import type { GivenMention } from '../domain/mention.js';
import { parseDayOfStamp } from './date.js';
import { ArticleProblem } from './problem.js';

/** What a file or a line tells about an article beside its text; null is "not told". */
export interface ArticleFields {
  readonly id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** As it is declared: `en`, `pt-BR`. */
  readonly language: string | null;
}

export const NO_FIELDS: ArticleFields = {
  id: null,
  title: null,
  publisher: null,
  author: null,
  url: null,
  publishedAt: null,
  language: null,
};

/** Empty strings and null say nothing; a number is taken as its digits (an id of 17, a title of 1984). */
const told = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    const text = String(value ?? '').trim();
    return text === '' ? null : text;
  });

/** Front matter may list its authors; they are one line of names for us. */
const people = z
  .union([told, z.array(z.string())])
  .nullish()
  .transform((value) => (Array.isArray(value) ? value.join(', ') : (value ?? null)));

const fieldsSchema = z.object({
  id: told,
  title: told,
  publisher: told,
  author: people,
  url: told,
  publishedAt: told,
  language: told.catch(null),
});

/** Other names that site generators give to a field of front matter. */
const OTHER_NAMES = { date: 'publishedAt', authors: 'author', lang: 'language' } as const;

const lineSchema = fieldsSchema.extend({
  id: told.refine((id) => id !== null, 'is missing: each line needs an id of its own'),
  text: z.string({ error: 'is missing or no string: it holds the article' }),
  mentions: z
    .array(z.object({ start: z.int().min(0), end: z.int().min(1), kind: z.enum(ENTITY_KINDS).optional() }))
    .nullish(),
});

export interface ArticleLine {
  readonly id: string;
  readonly text: string;
  readonly fields: ArticleFields;
  readonly mentions: readonly GivenMention[] | null;
}

/**
 * The fields of a front matter block; unknown ones are left to others.
 * @throws ArticleProblem BAD_FIELD or BAD_DATE, naming the field
 */
export function readFields(value: object): ArticleFields {
  return checkDate(parse(fieldsSchema, withOurNames(value)), 'publishedAt' in value ? 'publishedAt' : 'date');
}

/** Whether a set of fields tells at least one that is known here. */
export function tellsAField(value: object): boolean {
  return [...Object.keys(NO_FIELDS), ...Object.keys(OTHER_NAMES)].some((field) => field in value);
}

function withOurNames(value: object): object {
  const renamed = Object.entries(OTHER_NAMES).flatMap(([other, field]) => {
    const told = Object.entries(value).find(([name]) => name === other);
    return told ? [[field, told[1] as unknown] as const] : []; // as: entries of an object of unknown values
  });
  return { ...Object.fromEntries(renamed), ...value };
}

/**
 * One line of JSONL that was parsed as JSON.
 * @throws ArticleProblem BAD_FIELD or BAD_DATE, naming the field
 */
export function readLine(value: unknown): ArticleLine {
  const { text, mentions, ...rest } = parse(lineSchema, value);
  const fields = checkDate(rest);
  const given = mentions?.map(({ start, end, kind }) => ({ start, end, ...(kind ? { kind } : {}) })) ?? null;
  given?.forEach((mention, index) => {
    if (mention.start >= mention.end || mention.end > text.length) {
      const problem = `mentions[${index}] (${mention.start}–${mention.end}) lies outside the text of ${text.length} UTF-16 units`;
      throw new ArticleProblem('BAD_FIELD', `field ${problem}`);
    }
  });
  return { id: fields.id ?? '', text, fields, mentions: given };
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  const what =
    field === '' ? 'is no set of fields such as {"id": …, "text": …}' : `field ${field}: ${issue?.message ?? ''}`;
  throw new ArticleProblem('BAD_FIELD', what, { cause: result.error });
}

function checkDate(fields: ArticleFields, name = 'publishedAt'): ArticleFields {
  if (fields.publishedAt === null) return fields;
  const publishedAt = parseDayOfStamp(fields.publishedAt);
  if (publishedAt !== null) return { ...fields, publishedAt };
  throw new ArticleProblem(
    'BAD_DATE',
    `field ${name}: "${fields.publishedAt}" is no day; write it as YYYY-MM-DD, for example 2025-05-05`,
  );
}
