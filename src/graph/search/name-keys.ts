import { foldWords } from './fold.js';

/** Words that initials leave out: "Ministry of Foreign Affairs" is MFA. */
const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'de',
  'la',
  'le',
  'les',
  'des',
  'du',
  'et',
  'y',
  'del',
]);

/** The last word of a name, folded: a surname, or what a body is. Empty for a name without letters. */
export function lastWordOf(name: string): string {
  return foldWords(name).at(-1) ?? '';
}

/** The initials of a name of several words, small words left out: "World Health Organization" gives `who`. Else null. */
export function initialsOf(name: string): string | null {
  const big = foldWords(name).filter((word) => !SMALL.has(word));
  return big.length < 2 ? null : big.map((word) => word.charAt(0)).join('');
}
