import type { Tree } from '../../language/tree.js';
import { AREA_NOUNS, OFFICE_MODIFIERS, SENT_OFFICES } from '../../lexicon/offices.js';
import type { Candidate } from '../candidate.js';
import { officeAt } from './office-at.js';
import { roleStart } from './role.js';

const MINISTERIAL = /^(minister|secretary|undersecretary)$/i;

/**
 * Countries and bodies around an office's noun, the nearest first: before it in its phrase, or after "of", "for", "at",
 * "in".
 * @param candidates those of the sentence
 */
export function bodiesAround(
  tree: Tree,
  word: number,
  person: Candidate,
  candidates: readonly Candidate[],
): Candidate[] {
  const sent = SENT_OFFICES.has(officeAt(tree, word)?.office ?? '');
  const prepositions = sent ? ['of'] : ['of', 'for', 'at', 'in', 'to', 'with'];
  return candidates
    .filter(
      (candidate) =>
        candidate !== person &&
        mayBeBody(candidate) &&
        !(candidate.from <= word && word < candidate.to) &&
        !areWordsOfOffice(tree, word, candidate),
    )
    .filter((candidate) =>
      candidate.to <= word
        ? standsBefore(tree, word, person, candidate)
        : standsAfter(tree, word, person, candidate, prepositions),
    )
    .sort((a, b) => Math.abs(a.head - word) - Math.abs(b.head - word));
}

function mayBeBody({ form, kind }: Candidate): boolean {
  return form !== 'pronoun' && kind !== 'PERSON' && kind !== 'POLICY';
}

/** "Shadow Home Secretary": words of the office that look like a name; "Labour lawmaker" has a party's. */
function areWordsOfOffice(tree: Tree, word: number, { from, to, head }: Candidate): boolean {
  return (
    (to - from > 1 || MINISTERIAL.test(tree.at(word).lemma)) &&
    !tree.is(head, 'nmod:poss') &&
    tree.tokens.slice(from, to).every(({ text }) => OFFICE_MODIFIERS.has(text.toLowerCase()))
  );
}

function standsBefore(tree: Tree, word: number, person: Candidate, { to, head }: Candidate): boolean {
  return (
    tree.isUnder(head, word) || (tree.isUnder(head, person.head) && to >= roleStart(tree, word) - 2 && head < word)
  );
}

function standsAfter(
  tree: Tree,
  word: number,
  person: Candidate,
  { from, head, kind }: Candidate,
  prepositions: readonly string[],
): boolean {
  if (from < word || from > word + 8) return false;
  // "Gary Volesky, commander, Combined Joint Forces"
  if (tree.at(word + 1).text === ',' && person.to <= word && kind === 'ORGANIZATION')
    if (from <= word + 3 && from > word + 1 && tree.at(head).head === word) return true;
  return tree.isUnder(head, word) && prepositions.includes(tree.caseOf(areaOf(tree, head))) && head > word;
}

/** The noun that a name only tells the name of: "the Lombardy region". */
function areaOf(tree: Tree, head: number): number {
  const { head: governor } = tree.at(head);
  return tree.is(head, 'compound') && AREA_NOUNS.has(tree.at(governor).lemma.toLowerCase()) ? governor : head;
}
