import type { Span } from '../domain/span.js';

/** Every place where the words of an evidence stand in the text, whatever white space lies between them. */
export function locate(text: string, evidence: string): readonly Span[] {
  const words = evidence.trim().split(/\s+/).map(escape);
  const pattern = new RegExp(words.join('\\s+'), 'g');
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
