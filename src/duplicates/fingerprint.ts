import type { Article } from '../domain/article.js';
import { digest } from '../domain/id.js';
import { storyKeys } from './keys.js';
import { mostRetold, retoldShare, size } from './retelling.js';
import { bodyWords, tellingSentences, type TellingSentence } from './telling-words.js';

/** What an article is compared by: a pure function of its text, its blocks and its day. */
export interface Fingerprint {
  readonly articleId: string;
  /** YYYY-MM-DD; null when unknown. */
  readonly publishedAt: string | null;
  /** Of the words of the body in their order: the same for articles that differ in what is around it only. */
  readonly bodyHash: string;
  readonly sentences: readonly TellingSentence[];
  /** How many telling words there are. */
  readonly size: number;
  /** Copies have at least one of them in common; none for a text too short to be compared. */
  readonly keys: readonly string[];
}

/** Begins all hashes and keys: what was compared in another way is not taken for compared. */
export const FINGERPRINT_VERSION = '1.';
/** Papers print a wire story within so many days; later it is news again. */
export const WINDOW_DAYS = 7;
/** A text with fewer telling words is a copy only of one with the very same words. */
const MIN_SIZE = 20;
/** So much of the shorter text has to be told in the other one. */
const RETOLD = 0.57;
/** Below this size chance has a larger say, and up to `SHORT_EXTRA` more is asked for. */
const SHORT_SIZE = 80;
const SHORT_EXTRA = 0.3;
/** A text is no copy of one that is so many times as long: a digest tells many stories. */
const LENGTHS = 6;

export type ComparedArticle = Pick<Article, 'id' | 'text' | 'blocks' | 'publishedAt'>;

export function fingerprintOf(article: ComparedArticle): Fingerprint {
  const { id: articleId, publishedAt } = article;
  const sentences = tellingSentences(article);
  const length = size(sentences);
  const keys = length < MIN_SIZE ? [] : storyKeys(sentences).map((key) => FINGERPRINT_VERSION + key);
  return { articleId, publishedAt, bodyHash: bodyHashOf(article), sentences, size: length, keys };
}

export function bodyHashOf(article: ComparedArticle): string {
  const words = bodyWords(article);
  return FINGERPRINT_VERSION + digest(words.length === 0 ? [article.id] : words, 16);
}

/** Whether two articles tell one story in nearly the same words; the same whichever comes first. */
export function areCopies(a: Fingerprint, b: Fingerprint): boolean {
  if (a.bodyHash === b.bodyHash) return true;
  const [less, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  if (less < MIN_SIZE || more > LENGTHS * less || daysBetween(a.publishedAt, b.publishedAt) > WINDOW_DAYS) return false;
  const extra = Math.max(0, 1 - less / SHORT_SIZE) * SHORT_EXTRA;
  const [first, second] = a.articleId < b.articleId ? [a, b] : [b, a];
  if (mostRetold(first.sentences, second.sentences) < RETOLD + extra) return false;
  return retoldShare(first.sentences, second.sentences) >= RETOLD + extra;
}

/** 0 when one of the days is unknown: then the words alone decide. */
function daysBetween(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
