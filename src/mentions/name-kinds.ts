import { findCountryAt } from '../lexicon/countries.js';
import { BODIES_AND_PLACES, BODY_CUES, BODY_HEADS, PLACE_CUES } from '../lexicon/name-cues.js';
import { COURTESY_TITLES } from '../lexicon/offices.js';
import type { Tree } from '../language/tree.js';
import type { NameKind } from '../language/types.js';
import type { FoundName } from './found-name.js';

/** What stands around a name, or its last word, says that it is a body or a place: "newspaper X", "X Holdings", "the town of X". */
export function toldByCue(found: Map<Tree, FoundName[]>): Map<Tree, FoundName[]> {
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
  // "West Bank", "Oval Office": a building or a bank may be a place all the same
  const decides = BODY_HEADS.has(last) && !(kind === 'LOC' && BODIES_AND_PLACES.has(last));
  if (kind !== 'ORG' && to - from > 1 && decides) return { ...name, kind: 'ORG', rule: 'body-head' };
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
export function agreeWithLonger(found: Map<Tree, FoundName[]>): Map<Tree, FoundName[]> {
  const surnames = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const alone = new Map<string, number>();
  const count = (seen: Map<string, number>, word: string): unknown => seen.set(word, (seen.get(word) ?? 0) + 1);
  for (const [tree, names] of found) {
    for (const { from, to, kind } of names) {
      const word = tree.at(from).text;
      if (to - from < 2) count(alone, `${kind} ${word}`);
      else if (kind === 'PER') count(surnames, tree.at(to - 1).text);
      else if (kind === 'ORG') count(beginnings, word);
    }
  }
  /** A word that stands alone with its kind much more often than in the longer name keeps it: the firm "Caloi" of Guido Caloi. */
  const isSettled = ({ kind }: FoundName, word: string, longer: Map<string, number>): boolean =>
    (alone.get(`${kind} ${word}`) ?? 0) > 2 * (longer.get(word) ?? 0);
  for (const [tree, names] of found) {
    found.set(
      tree,
      names.map((name) => {
        const word = tree.at(name.from).text;
        if (name.to - name.from !== 1 || name.rule === 'known-body' || word.length < 3) return name;
        if (surnames.has(word))
          return name.kind === 'PER' || isSettled(name, word, surnames)
            ? name
            : { ...name, kind: 'PER', rule: 'surname-seen-in-full' };
        const isPlace = findCountryAt([word.toLowerCase()], 0) !== null;
        const acts =
          name.kind === 'PER' ||
          (name.kind === 'LOC' && tree.is(name.from, 'nsubj') && !tree.is(name.from, 'nsubj:pass'));
        return beginnings.has(word) && acts && !isPlace && !isSettled(name, word, beginnings)
          ? { ...name, kind: 'ORG', rule: 'short-form-of-body' }
          : name;
      }),
    );
  }
  return found;
}

/** A single word that names a country or a capital is no person, unless somebody of that name is told of in full. */
export function withoutPlacesAsPeople(found: Map<Tree, FoundName[]>): Map<Tree, FoundName[]> {
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

/** One kind for one name in an article: the one that most of its mentions have. */
export function agreeOnKinds(found: Map<Tree, FoundName[]>): Map<Tree, FoundName[]> {
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
