import type { Article } from '../../src/domain/article.js';
import { digest, slug } from '../../src/domain/id.js';

/** An article of one body block. Its id comes from its title, its hash from its text and metadata. */
export function anArticle(parts: Partial<Article> = {}): Article {
  const title = parts.title === undefined ? 'Clean Rivers Act tabled' : parts.title;
  const article = {
    id: `article:${slug(title ?? 'untitled')}`,
    text: 'Marsh tabled the bill.',
    title,
    publisher: 'The Harbour Post',
    author: null,
    url: null,
    publishedAt: '2025-05-05',
    origin: 'seeds/clean-rivers.md',
    ...parts,
  };
  return {
    ...article,
    contentHash: parts.contentHash ?? contentHashOf(article),
    blocks: parts.blocks ?? [{ start: 0, end: article.text.length, kind: 'body' }],
  };
}

function contentHashOf(article: Omit<Article, 'contentHash' | 'blocks'>): string {
  const { text, title, publisher, author, url, publishedAt } = article;
  return digest([text, title ?? '', publisher ?? '', author ?? '', url ?? '', publishedAt ?? '']);
}
