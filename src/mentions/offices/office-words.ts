import type { Tree } from '../../language/tree.js';
import { RANKS } from '../../lexicon/offices.js';
import type { Candidate } from '../candidate.js';
import { isPluralNoun } from '../noun-phrase.js';
import { apposedOffices } from './apposed-offices.js';
import { officeAt } from './office-at.js';
import { officeOfBodyBefore, titlesBefore } from './offices-before.js';

/**
 * The nouns of the offices that go with a person's name, in the order of the text; a mere rank only where there is no
 * other.
 * @param candidates those of the sentence
 */
export function officeWords(tree: Tree, person: Candidate, candidates: readonly Candidate[]): number[] {
  const words = new Set([
    ...titlesBefore(tree, person),
    ...apposedOffices(tree, person),
    ...officeOfBodyBefore(tree, person, candidates),
  ]);
  for (const word of sharedOffices(tree, person.head)) words.add(word);
  const whole = [...words].filter((word) => {
    const { head } = tree.at(word);
    return !(tree.is(word, 'compound', 'amod') && words.has(head) && head > word);
  });
  const offices = whole.filter((word) => !RANKS.has(officeAt(tree, word)?.office ?? ''));
  return (offices.length > 0 ? offices : whole).sort((a, b) => a - b);
}

/** "Presidents Emmanuel Macron and Joe Biden": one office told of several. */
function sharedOffices(tree: Tree, head: number): number[] {
  const first = tree.firstConjunct(head);
  if (first === head) return [];
  const beside = tree.is(first, 'appos', 'nmod:desc', 'flat');
  return [...tree.all(first, 'nmod:desc', 'appos', 'flat', 'compound'), tree.at(first).head].filter(
    (word) => isPluralNoun(tree, word) && (tree.at(word).head === first || beside) && officeAt(tree, word) !== null,
  );
}
