import { datelineLength } from './dateline.js';
import { bareWords, countWords, endsSentence, looksLikeHeadline, mark, type Pass, type Piece } from './piece.js';

const MOST_WORDS = 25;
/** A sentence can be a headline too, when a dateline shows that the report only begins after it. */
const MOST_WORDS_OF_A_SENTENCE = 15;

/** Marks the article's own headline: the first line, where what follows shows that it is one. */
export const markHeadline: Pass = (pieces, title) => {
  const open = pieces.flatMap((piece, place) => (piece.kind === null ? [place] : []));
  const titled = open.slice(0, 4).find((place) => title !== null && isTitle(pieces[place], title));
  if (titled !== undefined) return mark(pieces, new Set([titled]), 'headline');
  const first = open[0];
  return first !== undefined && isHeadline(pieces, open) ? mark(pieces, new Set([first]), 'headline') : [...pieces];
};

function isTitle(piece: Piece | undefined, title: string): boolean {
  return piece !== undefined && bareWords(piece.text) === bareWords(title);
}

function isHeadline(pieces: readonly Piece[], open: readonly number[]): boolean {
  const [first, ...rest] = open.flatMap((place) => pieces[place] ?? []);
  const next = rest[0];
  if (!first || !next) return false;
  if (/^#\s/.test(first.text)) return true;
  const tells = rest.some(({ text }) => endsSentence(text) && countWords(text) >= 5);
  if (!tells || datelineLength(first.text) > 0) return false;
  if (looksLikeHeadline(first.text, MOST_WORDS) && !/^\p{N}+[.)]/u.test(first.text)) return true;
  return countWords(first.text) <= MOST_WORDS_OF_A_SENTENCE && datelineLength(next.text) > 0;
}
