import type { Block } from '../domain/article.js';
import { markCredits } from './blocks/credits.js';
import { markDateLines, markDatelines } from './blocks/dateline.js';
import { markForumHeaders } from './blocks/forum-header.js';
import { markHeadings } from './blocks/headings.js';
import { markHeadline } from './blocks/headline.js';
import { markOtherHeadlines } from './blocks/other-headlines.js';
import { cutParagraphs } from './blocks/paragraphs.js';
import type { Pass } from './blocks/piece.js';
import { markRepeated } from './blocks/repeated.js';

/** In this order: each pass only looks at what those before it have left open. */
const PASSES: readonly Pass[] = [
  markForumHeaders,
  markCredits,
  markDateLines,
  markHeadline,
  markOtherHeadlines,
  markDatelines,
  markRepeated,
  markHeadings,
];

/**
 * What each paragraph of an article is. The blocks cover all that can be seen of the text, in order and without
 * overlap; every one that no pass knows is body, and so is all of a text in which nothing else would be left as body.
 * @param title the title told beside the text, if any: a line that repeats it is the headline
 */
export function findBlocks(text: string, title: string | null): Block[] {
  const paragraphs = cutParagraphs(text);
  const marked = PASSES.reduce((pieces, pass) => pass(pieces, title), paragraphs);
  const hasBody = marked.some((piece) => piece.kind === null);
  return (hasBody ? marked : paragraphs).map(({ start, end, kind }) => ({ start, end, kind: kind ?? 'body' }));
}
