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
  }
  return quotes;
}
