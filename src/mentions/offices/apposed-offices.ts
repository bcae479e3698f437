import type { Tree } from '../../language/tree.js';
import type { Candidate } from '../candidate.js';
import { isPluralNoun } from '../noun-phrase.js';
import { officeAt } from './office-at.js';

/** Offices that stand in apposition to a name, are said of it, or hang beside it by one verb. */
export function apposedOffices(tree: Tree, { from, to, head }: Candidate): number[] {
  const found = tree
    .all(head, 'appos', 'nmod:desc', 'flat')
    .filter(
      (child) =>
        officeAt(tree, child) !== null &&
        (child < from || child >= to) &&
        !tree.tokens.slice(Math.min(child, to), Math.max(child, from)).some(({ upos }) => upos === 'VERB'),
    );
  const governor = tree.at(head).head;
  if (officeAt(tree, governor) !== null) {
    // "the president of Mexico, Claudia Sheinbaum"
    if (tree.is(head, 'appos', 'nmod:desc', 'flat')) {
      found.push(governor);
      // "Its chair, Bhutan's minister Pema Choden": both
      const above = tree.at(governor).head;
      if (tree.is(governor, 'appos') && officeAt(tree, above) !== null) found.push(above);
    }
    // "Sheinbaum is the president of Mexico"
    if (tree.is(head, 'nsubj') && tree.first(governor, 'cop') >= 0) found.push(governor);
  }
  // "Its chair, Pema Choden, appealed": both hang by the verb
  if (!found.includes(governor) && (tree.at(to).upos === 'PUNCT' || tree.at(to).upos === 'VERB'))
    found.push(
      ...tree
        .all(governor, tree.at(head).deprel)
        .filter(
          (word) => officeAt(tree, word) !== null && !isPluralNoun(tree, word) && isApposedAcross(tree, word, from),
        ),
    );
  return found;
}

/** Whether nothing but one comma parts an office from the name's own words. */
function isApposedAcross(tree: Tree, word: number, from: number): boolean {
  if (word >= from) return false;
  const between = tree.tokens.slice(word + 1, from);
  if (between.some(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'CCONJ')) return false;
  return between.filter(({ text }) => text === ',').length === 1 && from - word < 16;
}
