import { findCountryAt } from '../../lexicon/countries.js';
import type { Candidate } from '../../mentions/candidate.js';
import type { Registry } from '../registry.js';
import type { Group } from './group.js';

/** A country's word stands at most so far before a group's noun. */
const REACH = { letters: 50, words: 4 };

/**
 * The country of a group whose own phrases name none: the one that its owner is, that goes with its noun anywhere in
 * the article, or where its sentences place things.
 * @returns its ISO 3166 alpha-3 code, or null
 */
export function findCountryOf(
  registry: Registry,
  { text, candidates }: { text: string; candidates: readonly Candidate[] },
  group: Group,
): string | null {
  return (
    countryOfOwner(registry, candidates, group) ?? countryInText(text, group.noun) ?? countryOfPlaces(candidates, group)
  );
}

/** "The country's powerful cartels": the country that a description in the group's phrase points to. */
function countryOfOwner(registry: Registry, candidates: readonly Candidate[], group: Group): string | null {
  for (const mention of group.entity.mentions) {
    for (const child of mention.tree.all(mention.head, 'nmod:poss')) {
      const owner = candidates.find((one) => one.tree === mention.tree && one.head === child);
      const entity = owner === undefined ? undefined : registry.of(owner)?.entity;
      if (entity?.kind === 'COUNTRY') return entity.countryCode;
    }
  }
  return null;
}

/** "Mexican drug cartels" anywhere in the article, headings included: the country of all groups of that noun, if it is one. */
function countryInText(text: string, noun: string): string | null {
  const codes = new Set<string>();
  for (const match of text.matchAll(new RegExp(`\\b${noun}(?:s|es)?\\b`, 'giu'))) {
    const before = text
      .slice(Math.max(0, match.index - REACH.letters), match.index)
      .trimEnd()
      .split(/\s+/)
      .slice(-REACH.words);
    for (const code of countriesLeadingTo(before)) codes.add(code);
  }
  return onlyOne(codes);
}

/** The countries in some words with a capital and nothing but words behind them; a capital city is none. */
function countriesLeadingTo(before: readonly string[]): string[] {
  const words = before.map((word) => word.toLowerCase());
  return before.flatMap((word, at) => {
    const found = /^\p{Lu}/u.test(word) ? findCountryAt(words, at) : null;
    if (found === null || found.phrase.form === 'capital') return [];
    return words.slice(found.to).every((other) => /^[\p{L}-]+$/u.test(other)) ? [found.phrase.code] : [];
  });
}

/** The one country in which its sentences place things ("combating cartels in Mexico"). */
function countryOfPlaces(candidates: readonly Candidate[], group: Group): string | null {
  const trees = new Set(group.entity.mentions.map((mention) => mention.tree));
  const codes = new Set<string>();
  for (const { tree, head, kind, countryCode } of candidates) {
    const placed =
      kind === 'COUNTRY' && trees.has(tree) && ['in', 'inside', 'within', 'across'].includes(tree.caseOf(head));
    if (placed && countryCode !== null) codes.add(countryCode);
  }
  return onlyOne(codes);
}

function onlyOne(codes: ReadonlySet<string>): string | null {
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}
