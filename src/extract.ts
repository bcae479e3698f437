import type { Article } from './domain/article.js';
import type { GivenMention } from './domain/mention.js';
import type { Reading } from './domain/reading.js';

/** Reads articles into entities and claims. Deterministic: the same article always gives the same reading. */
export interface Reader {
  /** @param given spans to use instead of finding mentions; see `extract` in the guide. */
  read(article: Article, given?: readonly GivenMention[]): Promise<Reading>;
  close(): Promise<void>;
}
