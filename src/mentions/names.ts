import { findCountryAt } from '../lexicon/countries.js';
import { BODY_CUES, BODY_HEADS, PLACE_CUES } from '../lexicon/name-cues.js';
import { COURTESY_TITLES, LEADING_OFFICES, OFFICE_MODIFIERS, SERVING_OFFICES } from '../lexicon/offices.js';
import { knownBody, LONGEST_BODY_FORM } from '../lexicon/bodies.js';
import { NAMED_POLICY_HEADS } from '../lexicon/policies.js';
import type { Tree } from '../language/tree.js';
import type { NameKind } from '../language/types.js';
import type { Document } from './document.js';

/** A name with its kind after correction; words `from` up to but not including `to` of a sentence. */
export interface FoundName {
  readonly tree: Tree;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly rule: string;
}

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
  return agreeWithLonger(agreeOnKinds(addRepeated(document, withoutPlacesAsPeople(toldByCue(found)))));
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
    return NAMED_AFTER.has(noun) && next.kind !== 'PER' && /^\p{Lu}/u.test(tree.at(name.to - 1).text);
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
      if (knownBody(text.slice(start, end)) === null || tree.at(from).upos === 'VERB') continue;
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

/** What stands around a name, or its last word, says that it is a body or a place: "newspaper X", "X Holdings", "the town of X". */
function toldByCue(found: Map<Tree, FoundName[]>): Map<Tree, FoundName[]> {
  for (const [tree, names] of found)
    found.set(
      tree,
      names.map((name) => kindByCue(tree, name)),
    );
  return found;
}

function kindByCue(tree: Tree, name: FoundName): FoundName {
  const { from, to, kind } = name;
  if (name.rule === 'known-body') return name;
  const last = tree.at(to - 1).text.toLowerCase();
  if (kind !== 'ORG' && to - from > 1 && BODY_HEADS.has(last)) return { ...name, kind: 'ORG', rule: 'body-head' };
  const before = tree.at(from - 1);
  const joined =
    before.head >= from && before.head < to
      ? true
      : tree.headOf(from, to) >= 0 && tree.at(tree.headOf(from, to)).head === before.index;
  if (
    kind !== 'ORG' &&
    before.upos === 'NOUN' &&
    joined &&
    BODY_CUES.has(before.lemma.toLowerCase()) &&
    before.xpos === 'NN'
  ) {
    return { ...name, kind: 'ORG', rule: 'body-cue' };
  }
  const placed = before.text.toLowerCase() === 'of' && PLACE_CUES.has(tree.at(from - 2).lemma.toLowerCase());
  return placed && kind !== 'LOC' ? { ...name, kind: 'LOC', rule: 'place-cue' } : name;
}

/**
 * A short form takes the kind of the longer name that it is the end of ("Hribar" of "Nina Hribar") or the beginning of
 * ("Torrens" of "Torrens Copper").
 */
function agreeWithLonger(found: Map<Tree, FoundName[]>): Map<Tree, FoundName[]> {
  const surnames = new Set<string>();
  const beginnings = new Set<string>();
  for (const [tree, names] of found) {
    for (const { from, to, kind } of names) {
      if (to - from < 2) continue;
      if (kind === 'PER') surnames.add(tree.at(to - 1).text);
      if (kind === 'ORG') beginnings.add(tree.at(from).text);
    }
  }
  for (const [tree, names] of found) {
    found.set(
      tree,
      names.map((name) => {
        const word = tree.at(name.from).text;
        if (name.to - name.from !== 1 || name.rule === 'known-body' || word.length < 3) return name;
        if (surnames.has(word))
          return name.kind === 'PER' ? name : { ...name, kind: 'PER', rule: 'surname-seen-in-full' };
        const isPlace = findCountryAt([word.toLowerCase()], 0) !== null;
        const acts =
          name.kind === 'PER' ||
          (name.kind === 'LOC' && tree.is(name.from, 'nsubj') && !tree.is(name.from, 'nsubj:pass'));
        return beginnings.has(word) && acts && !isPlace ? { ...name, kind: 'ORG', rule: 'short-form-of-body' } : name;
      }),
    );
  }
  return found;
}

/** A single word that names a country or a capital is no person, unless somebody of that name is told of in full. */
function withoutPlacesAsPeople(found: Map<Tree, FoundName[]>): Map<Tree, FoundName[]> {
  const surnames = new Set<string>();
  for (const [tree, names] of found)
    for (const name of names)
      if (name.kind === 'PER' && name.to - name.from > 1) surnames.add(tree.at(name.to - 1).text);
  for (const [tree, names] of found) {
    found.set(
      tree,
      names.map((name) => {
        const word = tree.at(name.from).text;
        const place =
          name.kind === 'PER' &&
          name.to - name.from === 1 &&
          !surnames.has(word) &&
          findCountryAt([word.toLowerCase()], 0) !== null;
        const titled = COURTESY_TITLES.has(tree.at(name.from - 1).text.toLowerCase());
        return place && !titled ? { ...name, kind: 'LOC', rule: 'country-not-person' } : name;
      }),
    );
  }
  return found;
}

function trim(tree: Tree, name: FoundName): FoundName | null {
  let { from, to } = name;
  while (from < to && isNoPartOfName(tree, from, to, name.kind)) from++;
  while (
    from < to &&
    (tree.at(to - 1).text === "'s" || tree.at(to - 1).text === '’s' || tree.at(to - 1).upos === 'PUNCT')
  ) {
    if (tree.at(to - 1).text === '.' || tree.at(to - 1).text === ')') break;
    to--;
  }
  return from < to ? { ...name, from, to } : null;
}

function isNoPartOfName(tree: Tree, from: number, to: number, kind: NameKind): boolean {
  const token = tree.at(from);
  const word = token.text.toLowerCase();
  if (token.upos === 'PUNCT' || word === 'the' || word === "'s" || word === '’s') return true;
  if (kind !== 'PER' || to - from < 2) return false;
  return (
    COURTESY_TITLES.has(word) ||
    LEADING_OFFICES.has(word) ||
    SERVING_OFFICES.has(word) ||
    (OFFICE_MODIFIERS.has(word) && tree.is(from, 'amod', 'compound', 'advmod'))
  );
}

function isMeant(tree: Tree, name: FoundName): boolean {
  const words = tree.tokens.slice(name.from, name.to).map((token) => token.text.toLowerCase());
  if (words.every((word) => DATE_WORDS.has(word) || /^[\d\W]+$/.test(word))) return false;
  if (!words.some((word) => /\p{L}/u.test(word))) return false;
  if (name.to - name.from === 1 && name.kind !== 'LOC' && tree.at(name.from).upos === 'ADJ') return false;
  // Ships, aircraft and trains are no entities: what one is aboard of is one of them.
  const before = tree.at(name.from - 1).text.toLowerCase();
  const beforeThat = before === 'the' ? tree.at(name.from - 2).text.toLowerCase() : before;
  if (beforeThat === 'aboard' || (beforeThat === 'board' && tree.at(name.from - 2).text.toLowerCase() === 'on'))
    return false;
  return !/^(uss|hms|mv|ss|rms|hmcs|hmas|ins|cc)$/.test(words[0] ?? '');
}

/** Whether a name of policies' kind: these are found elsewhere. */
export function endsLikePolicy(tree: Tree, from: number, to: number): boolean {
  const last = tree.at(to - 1).text.toLowerCase();
  const beforeLast = tree.at(to - 2).text.toLowerCase();
  return to - from > 1 && (NAMED_POLICY_HEADS.has(last) || (/^\d/.test(last) && NAMED_POLICY_HEADS.has(beforeLast)));
}

/** Adds what the model missed of names it found elsewhere in the article: the same capitalised words again. */
function addRepeated(document: Document, found: Map<Tree, FoundName[]>): Map<Tree, FoundName[]> {
  const known = new Map<string, NameKind>();
  for (const [tree, names] of found) {
    for (const name of names) {
      const words = tree.tokens.slice(name.from, name.to).map((token) => token.text);
      if (words.length === 1 && (words[0]?.length ?? 0) < 3) continue;
      known.set(words.join(' '), name.kind);
      const last = words.at(-1);
      if (name.kind === 'PER' && words.length > 1 && last !== undefined && last.length > 2 && /^\p{Lu}/u.test(last)) {
        if (!known.has(last)) known.set(last, 'PER');
      }
    }
  }
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length));
  for (const tree of document.trees) {
    const names = found.get(tree) ?? [];
    const taken = new Set(names.flatMap((name) => range(name.from, name.to)));
    const added: FoundName[] = [];
    for (let from = 0; from < tree.tokens.length; from++) {
      if (taken.has(from) || !/^\p{Lu}/u.test(tree.at(from).text)) continue;
      for (let to = Math.min(tree.tokens.length, from + longest); to > from; to--) {
        if (range(from, to).some((position) => taken.has(position))) continue;
        const words = tree.tokens.slice(from, to).map((token) => token.text);
        const kind = known.get(words.join(' '));
        if (kind === undefined) continue;
        // A capital at the beginning of a sentence may belong to any word; then the tag must say name.
        if (tree.at(from).upos !== 'PROPN') continue;
        const name: FoundName = { tree, from, to, kind, rule: 'name-seen-elsewhere' };
        if (isMeant(tree, name)) added.push(name);
        from = to - 1;
        break;
      }
    }
    if (added.length > 0)
      found.set(
        tree,
        [...names, ...added].sort((a, b) => a.from - b.from),
      );
  }
  return found;
}

/** One kind for one name in an article: the one that most of its mentions have. */
function agreeOnKinds(found: Map<Tree, FoundName[]>): Map<Tree, FoundName[]> {
  const votes = new Map<string, Map<NameKind, number>>();
  const keyOf = (name: FoundName): string =>
    name.tree.tokens
      .slice(name.from, name.to)
      .map((token) => token.text)
      .join(' ');
  for (const names of found.values()) {
    for (const name of names) {
      const ballot = votes.get(keyOf(name)) ?? new Map<NameKind, number>();
      ballot.set(name.kind, (ballot.get(name.kind) ?? 0) + 1);
      votes.set(keyOf(name), ballot);
    }
  }
  /** The kind that more than half of the mentions have, or null. */
  const winner = (ballot: Map<NameKind, number>): NameKind | null => {
    const all = [...ballot.values()].reduce((sum, seen) => sum + seen, 0);
    return [...ballot].find(([, seen]) => seen * 2 > all)?.[0] ?? null;
  };
  for (const [tree, names] of found) {
    found.set(
      tree,
      names.map((name) => {
        const ballot = votes.get(keyOf(name));
        const kind = ballot === undefined || name.rule === 'known-body' ? name.kind : (winner(ballot) ?? name.kind);
        return kind === name.kind ? name : { ...name, kind, rule: 'kind-agreed-in-article' };
      }),
    );
  }
  return found;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
