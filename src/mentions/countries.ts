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
 */
export function findCountries(text: string, tree: Tree, taken: (from: number, to: number) => boolean): Candidate[] {
  const words = tree.tokens.map((token) => token.text.toLowerCase());
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    const token = tree.at(from);
    if (!/^\p{Lu}/u.test(token.text)) continue;
    const match = findCountryAt(words, from);
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

function isMeant(tree: Tree, words: readonly string[], from: number, to: number): boolean {
  const before = words[from - 1] ?? '';
  const after = words[to] ?? '';
  if (NOT_OF_STATE.has(before) && words[from] !== 'korea' && /^\p{L}/u.test(before)) return false;
  if (before === '-' && NOT_OF_STATE.has(words[from - 2] ?? '')) return false;
  // "US" in a sentence in capitals may be the pronoun.
  if (words[from] === 'us' && tree.at(from).upos === 'PRON') return false;
  if (before === 'new' && /^\p{Lu}/u.test(tree.at(from - 1).text)) return false;
  return !(NAME_GOES_ON.has(after) && /^\p{Lu}/u.test(tree.at(to).text));
}
