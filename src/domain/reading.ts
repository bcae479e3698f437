import type { Article } from './article.js';
import type { Attribution, Claim } from './claim.js';
import type { Entity } from './entity.js';
import type { Mention } from './mention.js';
import type { Span } from './span.js';

/** All that was read out of one article: what the pipeline gives and what the graph stores. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
}
