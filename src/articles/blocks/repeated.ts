import { bareWords, countWords, mark, type Pass } from './piece.js';

/** A short line can stand twice by right ("“No,” she said."); a paragraph of this many words cannot. */
const LEAST_WORDS = 8;

/** Marks paragraphs that stood in the text before, word for word: their claims are there already. */
export const markRepeated: Pass = (pieces) => {
  const seen = new Set<string>();
  const places = new Set<number>();
  pieces.forEach((piece, place) => {
    if (piece.kind !== null || countWords(piece.text) < LEAST_WORDS) return;
    const words = bareWords(piece.text);
    if (seen.has(words)) places.add(place);
    seen.add(words);
  });
  return mark(pieces, places, 'repeated');
};
