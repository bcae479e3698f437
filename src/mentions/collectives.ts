import { COLLECTIVE_NOUNS, SELF_STANDING_COLLECTIVES } from '../lexicon/collectives.js';
import { BODY_NOUNS } from '../lexicon/body-kinds.js';
import { STATE_NOUNS } from '../lexicon/offices.js';
import { wordList } from '../lexicon/word-list.js';
import type { Tree } from '../language/tree.js';
import { makeCandidate, type Candidate } from './candidate.js';
import { coreNounPhrase, isDefinite, isPluralNoun } from './noun-phrase.js';
import type { SentenceSoFar } from './sentence.js';

/** "thousands of students" act as one. */
const QUANTITIES = new Set([
  'thousand',
  'hundred',
  'dozen',
  'score',
  'group',
  'number',
  'ten',
  'million',
  'crowd',
  'handful',
  'scores',
  'dozens',
  'hundreds',
  'thousands',
]);

/** Heads that are a body even in the singular. */
const SINGULAR_BODIES = wordList(`
  police military army navy government administration regime cabinet parliament congress senate opposition coalition
  alliance court council commission committee ministry agency regulator watchdog force air coast guard militia cartel gang
  company firm bank union party movement group faction junta delegation team bloc mission fleet task brigade battalion
  division unit network broadcaster airline newspaper church organization organisation leadership intelligence
`);

/**
 * Groups without a name that act as one: "Mexican officials", "the Trump administration", "Syrian rebels", "police".
 * Whether one becomes an entity is seen later: it must take part in a claim.
 */
export function findCollectives({ text, tree, codeAt, inName }: SentenceSoFar): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tree.tokens) {
    if (token.upos !== 'NOUN' && !(token.upos === 'PROPN' && COLLECTIVE_NOUNS.has(token.lemma.toLowerCase()))) continue;
    if (inName(token.index)) continue;
    // a part of some longer name: "Air Force One"
    if (
      token.upos === 'PROPN' &&
      (tree.at(token.index - 1).upos === 'PROPN' ||
        tree.at(token.index + 1).upos === 'PROPN' ||
        /^\d/.test(tree.at(token.index + 1).text))
    )
      continue;
    const lemma = token.lemma.toLowerCase();
    const isState = STATE_NOUNS.has(lemma);
    if (BODY_NOUNS.has(lemma) && !COLLECTIVE_NOUNS.has(lemma)) found.push(...bodyToldBefore(text, tree, token.index));
    if (!COLLECTIVE_NOUNS.has(lemma) && !isState) continue;
    // "Coalition aircraft" tells of the Coalition, "police car" of no police
    const capital = token.index > 0 && /^\p{Lu}/u.test(token.text) && SINGULAR_BODIES.has(lemma);
    if (tree.is(token.index, 'compound', 'nmod:desc', 'flat') && !(capital && tree.is(token.index, 'compound')))
      continue;
    const plural = isPluralNoun(tree, token.index) || lemma === 'police' || lemma === 'people';
    if (!plural && !SINGULAR_BODIES.has(lemma) && !isState) continue;
    const country = modifyingCountry(tree, token.index, codeAt);
    const { from, to } = coreNounPhrase(tree, token.index);
    const draft = { tree, from, to, head: token.index, countryCode: country };
    if (isState) {
      // "the Mexican government", "the Government of Iraq", "the Iraqi people" are the state.
      if (country !== null && lemma !== 'state') {
        found.push(makeCandidate(text, { ...draft, kind: 'COUNTRY', form: 'name', rule: 'state-noun' }));
      } else if (lemma === 'government' && isDefinite(tree, token.index)) {
        found.push(makeCandidate(text, { ...draft, kind: 'ORGANIZATION', form: 'collective', rule: 'collective' }));
      } else if (country === null && isDefinite(tree, token.index) && (lemma === 'country' || lemma === 'nation')) {
        found.push(makeCandidate(text, { ...draft, kind: 'COUNTRY', form: 'description', rule: 'description' }));
      }
      continue;
    }
    const counted = tree.caseOf(token.index) === 'of' && QUANTITIES.has(tree.at(token.head).lemma.toLowerCase());
    const modified = to - from > 1 || country !== null || counted || tree.first(token.index, 'nmod:poss') >= 0;
    if (!modified && !SELF_STANDING_COLLECTIVES.has(lemma)) {
      // "the group", "the company": one told before.
      if (!plural && isDefinite(tree, token.index)) {
        found.push(makeCandidate(text, { ...draft, kind: 'ORGANIZATION', form: 'description', rule: 'description' }));
      }
      continue;
    }
    found.push(makeCandidate(text, { ...draft, kind: 'ORGANIZATION', form: 'collective', rule: 'collective' }));
  }
  return found;
}

/** "the bureau", and nothing else: one told before. */
function bodyToldBefore(text: string, tree: Tree, word: number): Candidate[] {
  const { from, to } = coreNounPhrase(tree, word);
  if (isPluralNoun(tree, word) || !isDefinite(tree, word) || to - from > 1) return [];
  if (tree.all(word, 'appos', 'flat', 'nmod').some((child) => child > word)) return [];
  const draft = { tree, from, to, head: word, kind: 'ORGANIZATION', form: 'description', rule: 'description' } as const;
  return [makeCandidate(text, draft)];
}

/** The country named by an adjective, a possessive, a compound or "of …" with the noun. */
export function modifyingCountry(tree: Tree, head: number, codeAt: (position: number) => string | null): string | null {
  for (const child of tree.children(head)) {
    const before = child < head && tree.is(child, 'amod', 'compound', 'nmod:poss', 'nmod');
    const after = child > head && tree.is(child, 'nmod') && ['of', 'in', 'from'].includes(tree.caseOf(child));
    if (!before && !after) continue;
    const code =
      codeAt(child) ??
      tree
        .all(child, 'compound', 'amod', 'flat')
        .map(codeAt)
        .find((found) => found !== null);
    if (code != null) return code;
  }
  return null;
}
