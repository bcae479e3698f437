import type { Article } from '../domain/article.js';
import type { Tree } from '../language/tree.js';

/** An article together with the analysed sentences of its body, in the order of the text. */
export interface Document {
  readonly article: Article;
  readonly trees: readonly Tree[];
}
