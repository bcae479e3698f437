import { z } from 'zod';
import { count, optionalText, text } from './fields.js';

/** Takes the variable `article`; the text, which may be long, is read only where it is asked for. */
export const ARTICLE =
  'article {.id, .title, .publisher, .author, .url, .publishedAt, .claimCount, .storyId, .sortKey}';

export const articleRow = z.object({
  id: text,
  title: optionalText,
  publisher: optionalText,
  author: optionalText,
  url: optionalText,
  publishedAt: optionalText,
  claimCount: count,
  storyId: text,
  sortKey: text,
});

/** An article as stored, without its text. */
export type ArticleRow = z.infer<typeof articleRow>;

/** A story is known by the articles that tell it. */
export type StoryRow = Readonly<Record<'id', string>>;
