import type { Tree } from '../../language/tree.js';
import { COLLECTIVE_NOUNS } from '../../lexicon/collectives.js';
import { COURTESY_TITLES } from '../../lexicon/offices.js';
import type { Candidate } from '../candidate.js';
import { isPluralNoun } from '../noun-phrase.js';
import { officeAt } from './office-at.js';

/** Offices in the words right before a name, however the tree has them hang: "Army commander General Osman al-Tayeb". */
export function titlesBefore(tree: Tree, { from, head }: Candidate): number[] {
  const found: number[] = [];
  let onlyTitles = true;
  for (let position = from - 1; position >= 0 && position >= from - 6; position--) {
    const token = tree.at(position);
    const office = officeAt(tree, position);
    if (office !== null && (onlyTitles || token.head === head || tree.isUnder(position, head))) found.push(position);
    if (token.upos === 'PUNCT' && token.text !== '-' && token.text !== '.') break;
    if (token.upos === 'VERB' || token.upos === 'AUX') break;
    onlyTitles &&= office !== null || token.text === '.' || COURTESY_TITLES.has(token.text.toLowerCase());
  }
  // Of "chief executive" and "Prime Minister" the last word stands for both.
  return found.filter((word) => !found.includes(word + 1) || tree.at(word).head !== word + 1);
}

/** "the head of military intelligence, Hashim Idris": office, body and a comma before the name, read in their order. */
export function officeOfBodyBefore(tree: Tree, person: Candidate, candidates: readonly Candidate[]): number[] {
  const comma = person.from - 1 - titleLength(tree, person.from);
  if (tree.at(comma).text !== ',' || tree.at(person.to).upos === 'CCONJ') return [];
  for (let position = comma - 1; position > 0 && position >= comma - 10; position--) {
    const token = tree.at(position);
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'PUNCT') return [];
    if (token.text.toLowerCase() !== 'of') continue;
    const last = tree.at(comma - 1);
    const isBody = candidates.some(
      ({ kind, to }) => to === comma && (kind === 'ORGANIZATION' || kind === 'COUNTRY' || kind === 'PLACE'),
    );
    if (!isBody && !(COLLECTIVE_NOUNS.has(last.lemma) || last.lemma === 'intelligence')) return [];
    const word = tree.at(position - 1).lemma.startsWith("d'") ? position - 2 : position - 1;
    return officeAt(tree, word) === null || isPluralNoun(tree, word) ? [] : [word];
  }
  return [];
}

/** How many titles stand before a name: "Major General". */
function titleLength(tree: Tree, from: number): number {
  let at = from;
  while (COURTESY_TITLES.has(tree.at(at - 1).text.toLowerCase())) at--;
  return from - at;
}
