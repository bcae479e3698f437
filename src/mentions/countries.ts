import { findCountryAt } from '../lexicon/countries.js';
import type { Tree } from '../language/tree.js';
import { makeCandidate, type Candidate } from './candidate.js';
import { actsAsGovernment } from './metonymy.js';

/** Words before "American", "Indian" and the like that make it something else than the state's. */
const NOT_OF_STATE = new Set([
  'latin',
  'native',
  'african',
  'south',
  'central',
  'north',
  'north-',
  'west',
  'anglo',
  'pan',
]);
/** Words after a country's name that make it part of another name: "Georgia Tech", "Mexico City", "New Mexico". */
const NAME_GOES_ON = new Set(['city', 'tech', 'university', 'street', 'avenue', 'river', 'times', 'post']);

/**
 * States by name, adjective, abbreviation or capital, and territories, found by the lexicon: it is right about them
 * more often than the model, but not inside a longer name ("Bank of England", "Jordan Peele").
 * @param taken word ranges that belong to names of people and organizations
 * @param halves which state of a divided country the article means by "the North" or "the South"
 */
export function findCountries(
  text: string,
  tree: Tree,
  taken: (from: number, to: number) => boolean,
  halves: ReadonlyMap<string, string>,
): Candidate[] {
  const words = tree.tokens.map((token) => token.text.toLowerCase());
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    const token = tree.at(from);
    if (!/^\p{Lu}/u.test(token.text)) continue;
    const match = findCountryAt(words, from) ?? findHalf(tree, words, from, halves);
    if (match === null || !isMeant(tree, words, from, match.to)) continue;
    const { phrase, to } = match;
    if (taken(from, to)) continue;
    const base = { tree, from, to, countryCode: phrase.code };
    if (!phrase.state) found.push(makeCandidate(text, { ...base, kind: 'PLACE', form: 'name', rule: 'territory' }));
    else if (phrase.form === 'name')
      found.push(makeCandidate(text, { ...base, kind: 'COUNTRY', form: 'name', rule: 'country-name' }));
    else if (phrase.form === 'demonym')
      found.push(makeCandidate(text, { ...base, kind: 'COUNTRY', form: 'demonym', rule: 'country-adjective' }));
    else if (actsAsGovernment(tree, from, to))
      found.push(makeCandidate(text, { ...base, kind: 'COUNTRY', form: 'metonym', rule: 'capital-as-government' }));
    else
      found.push(
        makeCandidate(text, { ...base, kind: 'PLACE', form: 'name', rule: 'capital-as-place', countryCode: null }),
      );
    from = to - 1;
  }
  return found;
}

/**
 * "North" in "North and South Korea", and "the South" where the article tells of South Korea. A direction alone is a
 * region of some other country everywhere else.
 */
function findHalf(
  tree: Tree,
  words: readonly string[],
  from: number,
  halves: ReadonlyMap<string, string>,
): ReturnType<typeof findCountryAt> {
  const word = words[from] ?? '';
  if (!DIRECTIONS.has(word)) return null;
  const joint = words[from + 1];
  const other = joint === 'and' || joint === 'or' ? words[from + 2] : undefined;
  if (other !== undefined && DIRECTIONS.has(other)) {
    const match = findCountryAt([word, ...words.slice(from + 3)], 0);
    if (match !== null && match.to > 1) return { phrase: match.phrase, to: from + 1 };
  }
  const code = halves.get(word);
  const alone = words[from - 1] === 'the' && tree.at(from + 1).upos !== 'PROPN' && !tree.is(from, 'amod', 'compound');
  return code !== undefined && alone ? { phrase: { code, form: 'name', state: true }, to: from + 1 } : null;
}

/** The states that an article tells of by a direction and a name: "south" -> KOR. One that fits two is left out. */
export function findHalves(text: string): Map<string, string> {
  const halves = new Map<string, string>();
  for (const match of text.matchAll(/\b(North|South|East|West)(?:ern)? (\p{Lu}\p{L}+)/gu)) {
    const direction = (match[1] ?? '').toLowerCase();
    const found = findCountryAt([direction, (match[2] ?? '').toLowerCase()], 0);
    if (found === null || found.to < 2) continue;
    const opposite = findCountryAt([OPPOSITE[direction] ?? '', (match[2] ?? '').toLowerCase()], 0);
    if (opposite !== null && opposite.to === 2 && !halves.has(OPPOSITE[direction] ?? ''))
      halves.set(OPPOSITE[direction] ?? '', opposite.phrase.code);
    const known = halves.get(direction);
    if (known === undefined) halves.set(direction, found.phrase.code);
    else if (known !== found.phrase.code) halves.set(direction, '');
  }
  for (const [direction, code] of halves) if (code === '') halves.delete(direction);
  return halves;
}

const OPPOSITE: Readonly<Record<string, string>> = { north: 'south', south: 'north', east: 'west', west: 'east' };
const DIRECTIONS = new Set(['north', 'south', 'east', 'west']);

function isMeant(tree: Tree, words: readonly string[], from: number, to: number): boolean {
  const before = words[from - 1] ?? '';
  const after = words[to] ?? '';
  if (NOT_OF_STATE.has(before) && words[from] !== 'korea' && /^\p{L}/u.test(before)) return false;
  if (before === '-' && NOT_OF_STATE.has(words[from - 2] ?? '')) return false;
  // "US" in a sentence in capitals may be the pronoun.
  if (words[from] === 'us' && tree.at(from).upos === 'PRON') return false;
  if (before === 'new' && /^\p{Lu}/u.test(tree.at(from - 1).text)) return false;
  if (words[from] === 'guinea' && /^(?:pig|hen|fowl)s?$/.test(after)) return false;
  return !(NAME_GOES_ON.has(after) && /^\p{Lu}/u.test(tree.at(to).text));
}
