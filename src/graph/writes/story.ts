import type { Article } from '../../domain/article.js';
import { digest } from '../../domain/id.js';
import { foldWords } from '../search/fold.js';

/**
 * The same for articles whose bodies have the same words in the same order: copies of one wire story, whatever headline,
 * byline or credit each paper put around it. Such copies are one source.
 */
export function storyId(article: Article): string {
  const bodies = article.blocks.filter((block) => block.kind === 'body');
  const words = bodies.flatMap(({ start, end }) => foldWords(article.text.slice(start, end)));
  return `story:${digest(words, 16)}`;
}
