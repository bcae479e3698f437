import { COLLECTIVE_NOUNS } from '../lexicon/collectives.js';
import {
  COURTESY_TITLES,
  LEADING_OFFICES,
  OFFICE_MODIFIERS,
  RANKS,
  SENT_OFFICES,
  SERVING_OFFICES,
} from '../lexicon/offices.js';
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

/** Words before an office whose holder stands second. */
const SECOND = new Set(['vice', 'deputy', 'assistant', 'associate', 'former', 'ex', 'under', 'sub']);
/** A "policy chief" or "aid chief" runs a field of work for a body and not the body. */
const FIELDS = new Set(
  `policy affairs trade finance campaign communications humanitarian aid climate development rights economics relations
  enforcement operations operating financial technology marketing legal information science medical agriculture health energy`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const MINISTERIAL = /^(minister|secretary|undersecretary)$/i;
const AREA_NOUNS = new Set(
  'region state province city county department district republic government territory municipality kingdom'.split(' '),
);

/** Whether a noun names an office, and whether its holder leads. */
export function officeAt(tree: Tree, position: number): { office: string; leads: boolean } | null {
  const token = tree.at(position);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null;
  const word = token.lemma.toLowerCase();
  const before = tree.at(position - 1).text.toLowerCase();
  const two = `${before} ${word}`;
  const hyphenated = before === '-' ? `${tree.at(position - 2).text.toLowerCase()}-${word}` : '';
  const first = LEADING_OFFICES.has(two) ? position - 1 : hyphenated !== '' ? position - 2 : position;
  const second = SECOND.has(tree.at(first - 1).text.toLowerCase());
  if (LEADING_OFFICES.has(two)) return { office: two, leads: !second };
  if (SERVING_OFFICES.has(two)) return { office: two, leads: false };
  if (LEADING_OFFICES.has(hyphenated)) return { office: hyphenated, leads: !second };
  if (word === 'counterpart') return { office: word, leads: false };
  if (LEADING_OFFICES.has(word)) {
    const serves = (word === 'chief' || word === 'director' || word === 'head') && FIELDS.has(before);
    return { office: word, leads: !second && !serves };
  }
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
    for (const word of officeWordsOf(tree, person, candidates)) {
      const office = officeAt(tree, word);
      if (office === null) continue;
      const { start, lemma } = tree.at(word);
      const before = text.slice(tree.at(roleStart(tree, word)).start, start);
      // one of several "lawmakers" is a lawmaker
      const role = before + (isPlural(tree, word) ? lemma : text.slice(start, tree.at(roleEnd(tree, word)).end));
      const of = bodiesOf(tree, word, person, candidates);
      found.push({ person, word, office: office.office, role, of, leads: office.leads });
    }
  }
  return found.map((holding) => respectively(found, holding));
}

/** "Her Polish and Latvian counterparts, Tomasz Wrona and Ilze Kalniņa": the first of the first, the second of the second. */
function respectively(all: readonly OfficeHolding[], holding: OfficeHolding): OfficeHolding {
  const { word, person } = holding;
  const together = all.filter((other) => other.word === word).sort((a, b) => a.person.head - b.person.head);
  const bodies = [...holding.of].sort((a, b) => a.head - b.head);
  if (together.length < 2 || bodies.length !== together.length) return holding;
  const own = bodies[together.findIndex((other) => other.person === person)];
  return own === undefined ? holding : { ...holding, of: [own] };
}

/** The nouns of the offices that go with a person's name; a mere rank only where there is no other. */
function officeWordsOf(tree: Tree, person: Candidate, candidates: readonly Candidate[]): number[] {
  const words = new Set([
    ...titlesBefore(tree, person, person.head),
    ...apposedTo(tree, person, person.head),
    ...fromBodyBefore(tree, person, candidates),
  ]);
  const first = tree.firstConjunct(person.head);
  if (first !== person.head) {
    // "Presidents Emmanuel Macron and Joe Biden": one office told of several
    for (const word of [...tree.all(first, 'nmod:desc', 'appos', 'flat', 'compound'), tree.at(first).head])
      if (isPlural(tree, word) && (tree.at(word).head === first || tree.is(first, 'appos', 'nmod:desc', 'flat')))
        if (officeAt(tree, word) !== null) words.add(word);
  }
  const whole = [...words].filter((word) => {
    const { head } = tree.at(word);
    return !(tree.is(word, 'compound', 'amod') && words.has(head) && head > word);
  });
  const offices = whole.filter((word) => !RANKS.has(officeAt(tree, word)?.office ?? ''));
  return (offices.length > 0 ? offices : whole).sort((a, b) => a - b);
}

function isPlural(tree: Tree, word: number): boolean {
  const { xpos } = tree.at(word);
  return xpos === 'NNS' || xpos === 'NNPS';
}

/** Offices in the words right before a name, however the tree has them hang: "Army commander General Osman al-Tayeb". */
function titlesBefore(tree: Tree, person: Candidate, head: number): number[] {
  const found: number[] = [];
  let onlyTitles = true;
  for (let position = person.from - 1; position >= 0 && position >= person.from - 6; position--) {
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

function apposedTo(tree: Tree, person: Candidate, head: number): number[] {
  const { from, to } = person;
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
        .filter((word) => officeAt(tree, word) !== null && !isPlural(tree, word) && isApposedAcross(tree, word, from)),
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

/** "the head of military intelligence, Hashim Idris": office, body and a comma before the name, read in their order. */
function fromBodyBefore(tree: Tree, person: Candidate, candidates: readonly Candidate[]): number[] {
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
    return officeAt(tree, word) === null || isPlural(tree, word) ? [] : [word];
  }
  return [];
}

/** How many titles stand before a name: "Major General". */
function titleLength(tree: Tree, from: number): number {
  let at = from;
  while (COURTESY_TITLES.has(tree.at(at - 1).text.toLowerCase())) at--;
  return from - at;
}

function roleStart(tree: Tree, word: number): number {
  let from = tree.at(word - 1).text === '-' && officeAt(tree, word)?.office.includes('-') === true ? word - 2 : word;
  while (from > 0 && OFFICE_MODIFIERS.has(tree.at(from - 1).text.toLowerCase())) from--;
  return from;
}

/** "Secretary of State", "chief of staff": the office goes on. */
function roleEnd(tree: Tree, word: number): number {
  const next = tree.at(word + 1).text.toLowerCase();
  const after = tree.at(word + 2);
  if (/^d['’]/.test(next)) return word + 1;
  return next === 'of' && /^(state|defense|defence|staff|police|commerce|homeland)$/i.test(after.text)
    ? word + 2
    : word;
}

/** Countries and bodies around an office's noun: before it in its phrase, or after "of", "for", "at", "in". */
function bodiesOf(tree: Tree, word: number, person: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const sent = SENT_OFFICES.has(officeAt(tree, word)?.office ?? '');
  const prepositions = sent ? ['of'] : ['of', 'for', 'at', 'in', 'to', 'with'];
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
    // "Shadow Home Secretary": words of the office that look like a name; "Labour lawmaker" has a party's
    if (
      (candidate.to - candidate.from > 1 || MINISTERIAL.test(tree.at(word).lemma)) &&
      !tree.is(head, 'nmod:poss') &&
      tree.tokens.slice(candidate.from, candidate.to).every(({ text }) => OFFICE_MODIFIERS.has(text.toLowerCase()))
    )
      return false;
    if (candidate.to <= word)
      return (
        tree.isUnder(head, word) ||
        (tree.isUnder(head, person.head) && candidate.to >= roleStart(tree, word) - 2 && head < word)
      );
    if (candidate.from < word || candidate.from > word + 8) return false;
    // "Gary Volesky, commander, Combined Joint Forces"
    if (tree.at(word + 1).text === ',' && person.to <= word && candidate.kind === 'ORGANIZATION')
      if (candidate.from <= word + 3 && candidate.from > word + 1 && tree.at(head).head === word) return true;
    return tree.isUnder(head, word) && prepositions.includes(tree.caseOf(areaOf(tree, head))) && head > word;
  });
  return around.sort((a, b) => Math.abs(a.head - word) - Math.abs(b.head - word));
}

/** The noun that a name only tells the name of: "the Lombardy region". */
function areaOf(tree: Tree, head: number): number {
  const { head: governor } = tree.at(head);
  return tree.is(head, 'compound') && AREA_NOUNS.has(tree.at(governor).lemma.toLowerCase()) ? governor : head;
}
