import { foldWords } from './fold.js';
import { tolerance } from './similar.js';

/** A word that is looked for, folded. */
export interface Wanted {
  readonly word: string;
  /** How many letters may differ; 0 where only the word itself or a beginning counts. */
  readonly tolerated: number;
}

/** From how many letters on a word may be misspelt: "iran" is no "iraq" where there is an Iran. */
const SHORTEST = { whereNothingFits: 4, besides: 6 };

/** The words of a text typed by a person, each once and exactly as typed. */
export function wordsWanted(text: string): Wanted[] {
  return [...new Set(foldWords(text))].map((word) => ({ word, tolerated: 0 }));
}

/** The same words, perhaps misspelt; null where all of them are too short for that. */
export function perhapsMisspelt(wanted: readonly Wanted[], found: 'nothing' | 'something'): Wanted[] | null {
  const shortest = found === 'nothing' ? SHORTEST.whereNothingFits : SHORTEST.besides;
  const loose = wanted.map(({ word }) => ({ word, tolerated: tolerance(word, shortest) }));
  return loose.some(({ tolerated }) => tolerated > 0) ? loose : null;
}
