import type { Span } from '../domain/span.js';
import type { Word } from './types.js';

/** The most the encoder takes at once: it has 512 places, two of them for [CLS] and [SEP], and heads are scored pair by pair. */
const LIMITS = { words: 128, pieces: 510 } as const;

/** A word with more pieces than this (a long address, a row of dots) is known well enough by its first ones. */
export const MAX_PIECES_OF_A_WORD = 32;

/** How far back from the limit a comma or the like is looked for. */
const REACH = 48;

/**
 * Cuts a sentence that is too long for the encoder into stretches of words that are not, at punctuation where there is
 * some. Gives one stretch for any usual sentence. `start` and `end` count words.
 */
export function windows(words: readonly Word[], pieces: readonly (readonly number[])[]): readonly Span[] {
  const out: Span[] = [];
  let start = 0;
  while (start < words.length) {
    let end = start;
    let total = 0;
    while (end < words.length && end - start < LIMITS.words && total + (pieces[end]?.length ?? 0) <= LIMITS.pieces) {
      total += pieces[end]?.length ?? 0;
      end++;
    }
    if (end < words.length) end = breakBefore(words, start, end);
    out.push({ start, end });
    start = end;
  }
  return out;
}

function breakBefore(words: readonly Word[], start: number, end: number): number {
  for (const marks of [/^(?:;|:|[-–—]+|[.!?…]+|\||•)$/, /^,$/]) {
    for (let at = end; at > Math.max(start + 1, end - REACH); at--) {
      if (marks.test(words[at - 1]?.text ?? '')) return at;
    }
  }
  return end;
}
