import type { Span } from '../domain/span.js';

const OPENING = new Set(['“', '„', '«', '‟']);
const CLOSING = new Set(['”', '»']);

/**
 * The quoted stretches of a text, without their marks. Straight marks open and close in turn; a paragraph that ends
 * within a quote ends it, unless the next one opens with a mark again, as newspapers do (each is then one stretch).
 * @param paragraphs spans of the text to look into, in order
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Span[] {
  const quotes: Span[] = [];
  for (const paragraph of paragraphs) {
    let open = -1;
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const mark = text.charAt(at);
      if (OPENING.has(mark) || (mark === '"' && open < 0)) open = at + 1;
      else if ((CLOSING.has(mark) || mark === '"') && open >= 0) {
        if (at > open) quotes.push({ start: open, end: at });
        open = -1;
      }
    }
    if (open >= 0 && paragraph.end > open) quotes.push({ start: open, end: paragraph.end });
    if (!/["“”„«]/.test(text.slice(paragraph.start, paragraph.end))) quotes.push(...singleQuotes(text, paragraph));
  }
  return quotes;
}

/**
 * Quotes in single marks, which are apostrophes as well: one opens before a word after a blank, and closes after a stop
 * or a comma, or else at the last mark after a word before the next one opens.
 */
function singleQuotes(text: string, paragraph: Span): Span[] {
  const own = text.slice(paragraph.start, paragraph.end);
  const stretch = /(?<=^|[\s(—–])[‘'](?=[\p{L}\p{N}…])((?:(?!\s[‘'])[^])*?[.,!?…])['’](?![\p{L}\p{N}])/gu;
  const phrase = /(?<=^|[\s(—–])[‘'](?=[\p{L}\p{N}…])([^.,!?;:\n‘]*[^\s.,!?;:‘])['’](?![\p{L}\p{N}])/gu;
  const found: Span[] = [];
  for (const pattern of [stretch, phrase]) {
    for (const match of own.matchAll(pattern)) {
      const start = paragraph.start + match.index + 1;
      const end = start + (match[1]?.length ?? 0);
      if (found.every((other) => other.end <= start || other.start >= end)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
