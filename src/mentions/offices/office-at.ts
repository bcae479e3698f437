import type { Tree } from '../../language/tree.js';
import { FIELDS_OF_WORK, LEADING_OFFICES, SECOND_IN_OFFICE, SERVING_OFFICES } from '../../lexicon/offices.js';

/** An office as a noun names it. */
export interface Office {
  /** Lemma in lower case: "president", "prime minister". */
  readonly office: string;
  /** Its holder leads the body rather than serves it. */
  readonly leads: boolean;
}

/** The office that a noun names, with the word before it where both make one; null where it names none. */
export function officeAt(tree: Tree, position: number): Office | null {
  const token = tree.at(position);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null;
  const word = token.lemma.toLowerCase();
  const before = tree.at(position - 1).text.toLowerCase();
  const two = `${before} ${word}`;
  const hyphenated = before === '-' ? `${tree.at(position - 2).text.toLowerCase()}-${word}` : '';
  const first = LEADING_OFFICES.has(two) ? position - 1 : hyphenated !== '' ? position - 2 : position;
  // "vice president", "vice-president"
  const second = [first - 1, first].some(
    (at) => at !== position && SECOND_IN_OFFICE.has(tree.at(at).text.toLowerCase()),
  );
  if (LEADING_OFFICES.has(two)) return { office: two, leads: !second };
  if (SERVING_OFFICES.has(two)) return { office: two, leads: false };
  if (LEADING_OFFICES.has(hyphenated)) return { office: hyphenated, leads: !second };
  if (word === 'counterpart') return { office: word, leads: false };
  if (LEADING_OFFICES.has(word)) {
    const serves = (word === 'chief' || word === 'director' || word === 'head') && FIELDS_OF_WORK.has(before);
    return { office: word, leads: !second && !serves };
  }
  if (SERVING_OFFICES.has(word)) return { office: word, leads: false };
  return null;
}
