import type { Article } from './article.js';
import type { Attribution, Claim } from './claim.js';
import type { Decision } from './decision.js';
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
  /** Where the graph's knowledge had a say in it; left out of what the reader gives. */
  readonly resolution?: Resolution;
}

/** How a reading came to be from what the reader gave. */
export interface Resolution {
  /** What the reader gave: the same mentions and claims in the same order, under the article's own ids. */
  readonly asRead: Reading;
  /** Which entity each of the article's own ids stands for. */
  readonly entityIds: ReadonlyMap<string, string>;
  /** Those of the article's own ids that decisions led elsewhere, even where others led them back. */
  readonly moved: ReadonlySet<string>;
  /** Claims that a person has judged wrong: these are not among the reading's claims. In the order of `asRead`. */
  readonly wrong: readonly WrongClaim[];
  /** What the resolver decided about this article; stored and forgotten together with it. */
  readonly decisions: readonly Decision[];
}

/** A claim that is kept and shown to nobody who does not ask for it. */
export interface WrongClaim {
  readonly claim: Claim;
  /** The id of the decision. */
  readonly judgedBy: string;
}
