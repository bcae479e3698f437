import type { Span } from './span.js';

/**
 * What a stretch of the text is. Only `body` gives claims; everything else is marked, never deleted, so that offsets
 * always point into the text as it came in.
 */
export const BLOCK_KINDS = [
  'body',
  'headline',
  'heading',
  'dateline',
  'forum-header',
  'other-headlines',
  'credit',
  'repeated',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** One article as it was read: its text untouched, what is known about it, and its blocks in the order of the text. */
export interface Article {
  /** Stable and readable, from the url or the file name: `article:…`. */
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** ISO date `YYYY-MM-DD`, or null when neither metadata nor text gives one. */
  readonly publishedAt: string | null;
  /** SHA-256 of text and metadata, hex: the same hash means nothing has to be done again. */
  readonly contentHash: string;
  /** Where it was read from: a path, `path:line` for JSONL, or `-` for standard input. */
  readonly origin: string;
  readonly blocks: readonly Block[];
}
