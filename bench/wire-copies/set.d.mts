import type { makeArticle } from '../../src/articles/make-article.js';
import type { Article } from '../../src/domain/article.js';

export interface Item {
  readonly article: Article;
  /** The same for copies of one story. */
  readonly story: string;
  /** Null for an original. */
  readonly change: string | null;
  readonly unseen: boolean;
}

export function wireCopies(make: typeof makeArticle): Item[];
