import { knownBody } from '../lexicon/bodies.js';
import { COLLECTIVE_NOUNS } from '../lexicon/collectives.js';
import { SEAT_BODIES } from '../lexicon/offices.js';
import type { Tree } from '../language/tree.js';
import { findBackReferences } from './back-references.js';
import { makeCandidate, type Candidate } from './candidate.js';
import { findCollectives } from './collectives.js';
import { findCountries, findHalves } from './countries.js';
import type { Document } from './document.js';
import type { FoundName } from './found-name.js';
import { endsLikePolicy, findNames } from './names.js';
import { findNamedPolicies } from './policies/find-named-policies.js';
import { findPolicies } from './policies/find-policies.js';
import type { SentenceSoFar } from './sentence.js';

/**
 * All spans of the article that may stand for an entity, in the order of the text. The passes stand in the order they
 * run: a longer name shuts out what lies within it, so "Bank of England" holds no England.
 */
export function findMentions(document: Document): Candidate[] {
  const { text } = document.article;
  const names = findNames(document);
  const halves = findHalves(text);
  return document.trees.flatMap((tree) => {
    const inSentence = (names.get(tree) ?? []).filter((name) => !endsLikePolicy(tree, name.from, name.to));
    return findInSentence(text, tree, inSentence, halves);
  });
}

function findInSentence(
  text: string,
  tree: Tree,
  names: readonly FoundName[],
  halves: ReadonlyMap<string, string>,
): Candidate[] {
  // 1. countries, but not inside the names of people and bodies
  const policyNames = findNamedPolicies(tree, () => false);
  const shutOut = (from: number, to: number): boolean =>
    names.some((name) => holds(tree, name, from, to)) || policyNames.some((name) => name.from <= from && to <= name.to);
  const countries = findCountries(text, tree, shutOut, halves);
  const codes = new Map<number, string>();
  for (const country of countries) {
    if (country.countryCode === null) continue;
    for (let word = country.from; word < country.to; word++) codes.set(word, country.countryCode);
  }
  // 2. names of people, bodies and places
  const named = names
    .filter((name) => !countries.some((country) => country.from < name.to && name.from < country.to))
    .map((name) => nameCandidate(text, name));
  const nameWords = new Set<number>();
  for (const { from, to } of [...named, ...countries]) for (let word = from; word < to; word++) nameWords.add(word);
  const sentence: SentenceSoFar = {
    text,
    tree,
    codeAt: (position) => codes.get(position) ?? null,
    inName: (position) => nameWords.has(position),
  };
  // 3. groups without a name, 4. policies, 5. what points back
  const collectives = findCollectives(sentence);
  const policies = findPolicies(sentence);
  const backReferences = findBackReferences(sentence);
  return [...countries, ...named, ...collectives, ...policies, ...backReferences].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** Whether a country's words are only a part of a longer name ("Bank of England", "Gulf of Mexico"), or a person's. */
function holds(tree: Tree, name: FoundName, from: number, to: number): boolean {
  if (name.from > from || to > name.to) return false;
  const longer = name.to - name.from > to - from;
  if (name.kind !== 'LOC') return longer || name.kind === 'PER';
  return longer && !tree.tokens.slice(name.from, name.to).some((token) => /^[,–-]$/.test(token.text)); // "U.S.-Mexico" names two
}

/** "the Coalition", "the Court": a noun with a capital, not a name of its own. */
function isGenericBody(name: FoundName): boolean {
  const lemma = name.tree.at(name.from).lemma.toLowerCase();
  return name.to - name.from === 1 && name.kind !== 'PER' && COLLECTIVE_NOUNS.has(lemma);
}

function nameCandidate(text: string, name: FoundName): Candidate {
  const { tree, from, to, kind, rule } = name;
  const draft = { tree, from: name.article === true ? from - 1 : from, to, form: 'name' as const, rule };
  const words = tree.tokens
    .slice(from, to)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  const seat = SEAT_BODIES[words];
  if (seat !== undefined) return makeCandidate(text, { ...draft, kind: 'ORGANIZATION', countryCode: seat });
  if (isGenericBody(name))
    return makeCandidate(text, { ...draft, form: 'collective', kind: 'ORGANIZATION', rule: 'capitalised-noun' });
  if (kind === 'PER') return makeCandidate(text, { ...draft, kind: 'PERSON' });
  if (kind === 'ORG') {
    const { start, end } = tree.span(from, to);
    return makeCandidate(text, {
      ...draft,
      kind: 'ORGANIZATION',
      countryCode: knownBody(text.slice(start, end))?.countryCode ?? null,
    });
  }
  return makeCandidate(text, { ...draft, kind: 'PLACE' });
}
