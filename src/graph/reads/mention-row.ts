import { z } from 'zod';
import { offset, text } from './fields.js';

/** Takes the variables `mention`, `sentence`, `entity` and `article`. */
export const MENTION = `mention {.start, .end, .text, .rule, .demonym, sentence: sentence.text,
  entityId: entity.id, articleId: article.id, articleKey: article.sortKey}`;

export const mentionRow = z.object({
  start: offset,
  end: offset,
  text,
  rule: text,
  demonym: z.boolean(),
  sentence: text,
  entityId: text,
  articleId: text,
  articleKey: text,
});

/** A mention as stored, together with the sentence and the article around it. */
export type MentionRow = z.infer<typeof mentionRow>;
