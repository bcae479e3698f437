import { LEADING_OFFICES, OFFICE_MODIFIERS, SERVING_OFFICES } from '../lexicon/offices.js';
import type { Tree } from '../language/tree.js';
import type { Candidate } from './candidate.js';

/** A person told of with an office: "Mexican President Claudia Sheinbaum", "Fuad Basya, spokesman for the military". */
export interface OfficeHolding {
  readonly person: Candidate;
  /** Position of the office's noun. */
  readonly word: number;
  /** Lemma in lower case: "president", "prime minister". */
  readonly office: string;
  /** The words of the office with what tells it apart: "Defense Secretary". */
  readonly role: string;
  /** Whose office it is, as candidates around the noun; the nearest first. */
  readonly of: readonly Candidate[];
  readonly leads: boolean;
}

/** Whether a noun names an office, and whether its holder leads. */
export function officeAt(tree: Tree, position: number): { office: string; leads: boolean } | null {
  const token = tree.at(position);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null;
  const word = token.lemma.toLowerCase();
  const before = tree.at(position - 1).text.toLowerCase();
  const two = `${before} ${word}`;
  if (LEADING_OFFICES.has(two)) return { office: two, leads: true };
  if (SERVING_OFFICES.has(two)) return { office: two, leads: false };
  if (before === '-' && LEADING_OFFICES.has(`${tree.at(position - 2).text.toLowerCase()}-${word}`))
    return { office: word, leads: true };
  if (LEADING_OFFICES.has(word))
    return { office: word, leads: before !== 'vice' && before !== 'deputy' && before !== 'former' && before !== 'ex' };
  if (SERVING_OFFICES.has(word)) return { office: word, leads: false };
  return null;
}

/**
 * Who holds which office, from titles before names, appositions and "X is the president of Y".
 * @param candidates those of one sentence
 */
export function findOffices(text: string, tree: Tree, candidates: readonly Candidate[]): OfficeHolding[] {
  const found: OfficeHolding[] = [];
  for (const person of candidates) {
    if (person.kind !== 'PERSON' || person.form !== 'name') continue;
    const word = officeWordOf(tree, person);
    if (word < 0) continue;
    const office = officeAt(tree, word);
    if (office === null) continue;
    const from = roleStart(tree, word);
    const role = text.slice(tree.at(from).start, tree.at(roleEnd(tree, word)).end);
    const of = bodiesOf(tree, word, person, candidates);
    found.push({ person, word, office: office.office, role, of, leads: office.leads });
  }
  return found;
}

/** The noun of the office that goes with a person's name, or -1. */
function officeWordOf(tree: Tree, person: Candidate): number {
  const { head, from } = person;
  for (let position = from - 1; position >= 0 && position >= from - 6; position--) {
    const token = tree.at(position);
    if (officeAt(tree, position) !== null && (token.head === head || tree.isUnder(position, head))) return position;
    if (token.upos === 'PUNCT' && token.text !== '-' && token.text !== '.') break;
    if (token.upos === 'VERB' || token.upos === 'AUX') break;
  }
  const apposed = tree
    .all(head, 'appos', 'nmod:desc', 'flat')
    .find((child) => officeAt(tree, child) !== null && (child < from || child >= person.to));
  if (apposed !== undefined) return apposed;
  // "the president of Mexico, Claudia Sheinbaum"
  const governor = tree.at(head).head;
  if (tree.is(head, 'appos', 'nmod:desc', 'flat') && officeAt(tree, governor) !== null) return governor;
  // "Sheinbaum is the president of Mexico"
  if (tree.is(head, 'nsubj') && officeAt(tree, governor) !== null && tree.first(governor, 'cop') >= 0) return governor;
  return -1;
}

function roleStart(tree: Tree, word: number): number {
  let from = word;
  while (from > 0 && OFFICE_MODIFIERS.has(tree.at(from - 1).text.toLowerCase())) from--;
  return from;
}

/** "Secretary of State", "chief of staff": the office goes on. */
function roleEnd(tree: Tree, word: number): number {
  const next = tree.at(word + 1).text.toLowerCase();
  const after = tree.at(word + 2);
  return next === 'of' && /^(state|defense|defence|staff|police|commerce|homeland)$/i.test(after.text)
    ? word + 2
    : word;
}

/** Countries and bodies around an office's noun: before it in its phrase, or after "of", "for", "at", "in". */
function bodiesOf(tree: Tree, word: number, person: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const around = candidates.filter((candidate) => {
    if (
      candidate === person ||
      candidate.form === 'pronoun' ||
      candidate.kind === 'PERSON' ||
      candidate.kind === 'POLICY'
    )
      return false;
    const { head } = candidate;
    if (candidate.from <= word && word < candidate.to) return false;
    if (candidate.to <= word)
      return (
        tree.isUnder(head, word) ||
        (tree.isUnder(head, person.head) && candidate.to >= roleStart(tree, word) - 2 && head < word)
      );
    if (candidate.from < word || candidate.from > word + 8) return false;
    return (
      tree.isUnder(head, word) && ['of', 'for', 'at', 'in', 'to', 'with'].includes(tree.caseOf(head)) && head > word
    );
  });
  return around.sort((a, b) => Math.abs(a.head - word) - Math.abs(b.head - word));
}
