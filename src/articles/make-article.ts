import type { Article } from '../domain/article.js';
import { digest } from '../domain/id.js';
import { findBlocks } from './find-blocks.js';
import type { ArticleFields } from './fields.js';
import { requireEnglish } from './language.js';
import { ArticleProblem } from './problem.js';
import { readSource } from './source.js';

const HALF_PAIR = /\p{Surrogate}/u;

/**
 * An article from its text and what its file tells of it; publisher, date and headline are read from the text where
 * the file does not tell them.
 * @throws ArticleProblem EMPTY, BROKEN_TEXT or NOT_ENGLISH
 */
export function makeArticle(source: { id: string; text: string; fields: ArticleFields; origin: string }): Article {
  const { id, text, fields, origin } = source;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new ArticleProblem('EMPTY', 'holds no words; put the article in it, or leave it out');
  }
  const half = HALF_PAIR.exec(text);
  if (half) throw new ArticleProblem('BROKEN_TEXT', `holds half of a surrogate pair at UTF-16 offset ${half.index}`);
  const blocks = findBlocks(text, fields.title);
  requireEnglish(text, blocks, fields.language);
  const seen = readSource(text, blocks);
  const headline = blocks.find((block) => block.kind === 'headline');
  const known = {
    title: fields.title ?? (headline ? plainTitle(text.slice(headline.start, headline.end)) : null),
    publisher: fields.publisher ?? seen.publisher,
    author: fields.author ?? seen.author,
    url: fields.url,
    publishedAt: fields.publishedAt ?? seen.publishedAt,
  };
  const told = [known.title, known.publisher, known.author, known.url, known.publishedAt].map((value) => value ?? '');
  return { id, text, ...known, contentHash: digest([text, ...told]), origin, blocks };
}

/** A headline without the marks of Markdown. */
function plainTitle(line: string): string {
  return line.replace(/^[#*_\s]+|[#*_\s]+$/g, '');
}
