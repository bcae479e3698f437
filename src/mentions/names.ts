import { COURTESY_TITLES, LEADING_OFFICES, OFFICE_MODIFIERS, SERVING_OFFICES } from '../lexicon/offices.js';
import { knownBody, LONGEST_BODY_FORM } from '../lexicon/bodies.js';
import { NAMED_POLICY_HEADS } from '../lexicon/policies.js';
import type { Tree } from '../language/tree.js';
import type { NameKind } from '../language/types.js';
import type { Document } from './document.js';
import type { FoundName } from './found-name.js';
import { agreeOnKinds, agreeWithLonger, toldByCue, withoutPlacesAsPeople } from './name-kinds.js';
import { addRepeated } from './repeated-names.js';

const DATE_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today yesterday
  christmas easter ramadan i`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * The model's names, corrected: titles and articles taken off, days and vehicles left out, names that the document shows
 * elsewhere found again, and one kind for one name throughout the article (the one most of its mentions have).
 */
export function findNames(document: Document): Map<Tree, FoundName[]> {
  const found = new Map<Tree, FoundName[]>();
  for (const tree of document.trees) {
    const names: FoundName[] = [];
    for (const { kind, from, to } of [...tree.names]) {
      const name = trim(tree, { tree, from, to, kind, rule: 'model-name' });
      if (name !== null && isMeant(tree, name)) names.push(name);
    }
    found.set(tree, withKnownBodies(document.article.text, tree, joined(tree, names)));
  }
  return agreeWithLonger(agreeOnKinds(addRepeated(document, withoutPlacesAsPeople(toldByCue(found)), isMeant)));
}

/** Nouns of bodies that are named after something: "Bank of England", "Islamic State of Iraq and the Levant". */
const NAMED_AFTER = new Set(
  `state bank university ministry department union council court association conference party church front army republic
  house chamber board office society federation confederation committee commission league movement institute college
  academy congress senate league organization organisation bureau agency authority center centre high supreme school
  brigade forces force command`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Puts together what the model cut: parts around a hyphen ("CJTF-OIR") and "of …" after a body's noun. */
function joined(tree: Tree, names: readonly FoundName[]): FoundName[] {
  const result: FoundName[] = [];
  for (const name of names) {
    const last = result.at(-1);
    if (last?.kind === 'ORG' && continues(tree, last, name))
      result[result.length - 1] = { ...last, to: name.to, rule: 'joined-name' };
    else result.push(name);
  }
  return result;
}

function continues(tree: Tree, name: FoundName, next: FoundName): boolean {
  const between = tree.tokens.slice(name.to, next.from);
  const [first] = between;
  if (between.length === 1 && first?.text === '-') {
    const tight = tree.at(name.to - 1).end === first.start && first.end === tree.at(next.from).start;
    return tight && next.kind === 'ORG';
  }
  const words = between.map((token) => token.text.toLowerCase()).join(' ');
  const noun = tree.at(name.to - 1).text.toLowerCase();
  if (words === 'of' || words === 'of the')
    return NAMED_AFTER.has(noun) && next.kind === 'LOC' && /^\p{Lu}/u.test(tree.at(name.to - 1).text);
  return (
    (words === 'and' || words === 'and the') &&
    name.rule === 'joined-name' &&
    next.kind === 'LOC' &&
    tree.at(next.from).head < name.to &&
    tree.at(next.from).head >= name.from
  );
}

/** Bodies of the lexicon are bodies whatever the model took them for. */
function withKnownBodies(text: string, tree: Tree, names: readonly FoundName[]): FoundName[] {
  const known: FoundName[] = [];
  for (let from = 0; from < tree.tokens.length; from++) {
    for (let to = Math.min(tree.tokens.length, from + LONGEST_BODY_FORM); to > from; to--) {
      const { start, end } = tree.span(from, to);
      if (knownBody(text.slice(start, end)) === null || ['VERB', 'PRON'].includes(tree.at(from).upos)) continue;
      const longer = names.some(
        (name) => name.from <= from && to <= name.to && name.to - name.from > to - from && name.kind !== 'LOC',
      );
      if (!longer) known.push({ tree, from, to, kind: 'ORG', rule: 'known-body' });
      from = to - 1;
      break;
    }
  }
  if (known.length === 0) return [...names];
  const kept = names.filter((name) => !known.some((body) => body.from < name.to && name.from < body.to));
  return [...kept, ...known].sort((a, b) => a.from - b.from);
}

function trim(tree: Tree, name: FoundName): FoundName | null {
  let { from, to } = name;
  while (from < to && isNoPartOfName(tree, from, to, name.kind)) from++;
  while (from < to && isNoEndOfName(tree, from, to, name.kind)) to--;
  const article = from === name.from + 1 && to - from > 0 && name.kind !== 'PER' && tree.at(name.from).text === 'The';
  return from < to ? { ...name, from, to, article } : null;
}

/** "Macy's", "Yahoo!" – the "'s" of a person is a possessive. */
function isNoEndOfName(tree: Tree, from: number, to: number, kind: NameKind): boolean {
  const { text, upos } = tree.at(to - 1);
  if (text === "'s" || text === '’s') return kind === 'PER' || to - from < 2;
  return upos === 'PUNCT' && text !== '.' && text !== ')';
}

/** Titles by which people go ("Sheikh Hasina", "Lord Stanley", "St. Methodius"), where the model takes them for a part of the name. */
const TITLES_IN_NAMES = new Set(['sheikh', 'lord', 'lady', 'st.', 'pope', 'queen', 'king', 'emperor']);

function isNoPartOfName(tree: Tree, from: number, to: number, kind: NameKind): boolean {
  const token = tree.at(from);
  const word = token.text.toLowerCase();
  if (token.upos === 'PUNCT' || word === 'the' || word === "'s" || word === '’s') return true;
  if (kind !== 'PER' || to - from < 2) return false;
  return (
    (COURTESY_TITLES.has(word) && !TITLES_IN_NAMES.has(word)) ||
    LEADING_OFFICES.has(word) ||
    SERVING_OFFICES.has(word) ||
    (OFFICE_MODIFIERS.has(word) && tree.is(from, 'amod', 'compound', 'advmod'))
  );
}

/** Addresses and file names ("info@oslo.kommune.no", "www.bbc.co.uk", "budget_2024.pdf") name nobody; "Ada Marsh@OFFICE" does. */
const ADDRESS = /^@|@.*\.|:\/\/|^www\.|_.*\.\w+$|[\p{L}\d]\.(?:html?|pdf|docx?|xlsx?|jpe?g|png|txt)$/u;

function isMeant(tree: Tree, name: FoundName): boolean {
  const words = tree.tokens.slice(name.from, name.to).map((token) => token.text.toLowerCase());
  if (words.every((word) => DATE_WORDS.has(word) || /^[\d\W]+$/.test(word)) && !isNamedLikeDate(tree, name))
    return false;
  if (!words.some((word) => /\p{L}/u.test(word))) return false;
  if (words.some((word) => ADDRESS.test(word)) || (words.length === 1 && words[0]?.includes('@') === true))
    return false;
  if (name.to - name.from === 1 && name.kind !== 'LOC' && tree.at(name.from).upos === 'ADJ') return false;
  // Ships, aircraft and trains are no entities: what one is aboard of is one of them.
  const before = tree.at(name.from - 1).text.toLowerCase();
  const beforeThat = before === 'the' ? tree.at(name.from - 2).text.toLowerCase() : before;
  if (beforeThat === 'aboard' || (beforeThat === 'board' && tree.at(name.from - 2).text.toLowerCase() === 'on'))
    return false;
  return words.length === 1 || !/^(uss|hms|mv|ss|rms|hmcs|hmas|ins|cc)$/.test(words[0] ?? '');
}

/** "Theresa May" by her surname, "Jan" and "April", "The Sun" – but no day of the week, nor "in May", nor "May 5". */
function isNamedLikeDate(tree: Tree, { from, to, kind }: FoundName): boolean {
  if (to - from !== 1 || tree.at(from).upos !== 'PROPN' || !/^(?:may|jan|april|june|sun)$/i.test(tree.at(from).text))
    return false;
  if (/\d/.test(tree.at(to).text) || tree.at(to).text === '.') return false;
  return kind === 'PER' ? !/^sun$/i.test(tree.at(from).text) && !tree.is(from, 'obl', 'nmod') : kind === 'ORG';
}

/** Whether a name of policies' kind: these are found elsewhere. */
export function endsLikePolicy(tree: Tree, from: number, to: number): boolean {
  const last = tree.at(to - 1).text.toLowerCase();
  const beforeLast = tree.at(to - 2).text.toLowerCase();
  return to - from > 1 && (NAMED_POLICY_HEADS.has(last) || (/^\d/.test(last) && NAMED_POLICY_HEADS.has(beforeLast)));
}
