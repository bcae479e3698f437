import type { Instrument } from '../../domain/entity.js';
import type { Tree } from '../../language/tree.js';
import { EMPTY_OF_CONTENT } from '../../lexicon/policy-phrases.js';
import { policySense } from '../../lexicon/policies.js';
import type { PolicyDescription } from '../candidate.js';
import type { SentenceSoFar } from '../sentence.js';
import { phraseBehind } from './extent.js';

type CodeAt = SentenceSoFar['codeAt'];

/** Prepositions that bring whom or what a policy falls on. */
const FALLS_ON = new Set('on to in into against at for with from inside over toward towards'.split(' '));

/** How many words down from its head a policy's phrase is read, and down from the phrase behind it. */
const DEPTH = 4;
const DEPTH_BEHIND = 3;

/** A word of a policy's phrase. */
interface PhraseWord {
  readonly word: number;
  /** A preposition further up brings what the policy falls on. */
  readonly fallsOn: boolean;
}

/**
 * What is to be done: the senses of the words in the phrase, and the countries it comes from and falls on.
 * @param head the phrase's head word: a noun, or the verb of a clause
 */
export function describePolicy(
  tree: Tree,
  head: number,
  instrument: Instrument,
  codeAt: CodeAt,
): Pick<PolicyDescription, 'instrument' | 'content' | 'issuerCode' | 'targetCode'> {
  const words = wordsOf(tree, head, { word: head, fallsOn: false }, DEPTH, codeAt);
  const falling = phraseBehind(tree, head);
  if (falling >= 0) words.push(...wordsOf(tree, head, { word: falling, fallsOn: true }, DEPTH_BEHIND, codeAt));
  return { instrument, content: contentOf(tree, head, words, codeAt), ...countriesOf(tree, head, words, codeAt) };
}

/** A word and those below it, not below a country's and not into clauses and phrases that tell of something else. */
function wordsOf(tree: Tree, head: number, from: PhraseWord, depth: number, codeAt: CodeAt): PhraseWord[] {
  const { word, fallsOn } = from;
  if (depth === 0 || codeAt(word) !== null) return [from];
  const below = tree.children(word).filter((child) => {
    if (word === head && isBesideThePoint(tree, child)) return false;
    return !tree.is(child, 'nsubj', 'nmod:poss') || codeAt(child) !== null;
  });
  return [
    from,
    ...below.flatMap((child) => {
      const falls = fallsOn || FALLS_ON.has(tree.caseOf(child));
      return wordsOf(tree, head, { word: child, fallsOn: falls }, depth - 1, codeAt);
    }),
  ];
}

function isBesideThePoint(tree: Tree, child: number): boolean {
  return tree.is(child, 'acl:relcl', 'appos', 'parataxis', 'conj', 'nmod:unmarked', 'obl:unmarked', 'advcl');
}

/** The senses of nouns, verbs and adjectives, sorted. */
function contentOf(tree: Tree, head: number, words: readonly PhraseWord[], codeAt: CodeAt): string[] {
  const content = new Set<string>();
  for (const { word } of words) {
    const { upos, lemma } = tree.at(word);
    const tells = upos === 'NOUN' || upos === 'VERB' || (upos === 'ADJ' && word !== head && tree.is(word, 'amod'));
    if (!tells || codeAt(word) !== null) continue;
    // "military" is a force as a noun and says little as an adjective
    const sense = upos === 'ADJ' ? lemma.toLowerCase() : policySense(lemma.toLowerCase());
    if (!EMPTY_OF_CONTENT.has(sense) && !/\d/.test(sense)) content.add(sense);
  }
  return [...content].sort();
}

function countriesOf(
  tree: Tree,
  head: number,
  words: readonly PhraseWord[],
  codeAt: CodeAt,
): Pick<PolicyDescription, 'issuerCode' | 'targetCode'> {
  let issuerCode: string | null = null;
  let targetCode: string | null = null;
  for (const { word, fallsOn } of words) {
    const code = codeAt(word);
    if (code === null) continue;
    // "send US troops": a country right before the noun is its adjective, whatever the tree makes of it
    const adjective = tree.is(word, 'iobj') && ['NOUN', 'ADJ'].includes(tree.at(word + 1).upos);
    const undergoes = tree.is(word, 'obj', 'iobj') && !adjective;
    if (fallsOn || FALLS_ON.has(tree.caseOf(word)) || undergoes) targetCode ??= code;
    else if (adjective || tree.is(word, 'amod', 'compound', 'nmod:poss', 'nmod', 'nsubj')) issuerCode ??= code;
  }
  // "to send troops to assist Mexico": whom the purpose serves is where it falls
  for (const purpose of tree.all(head, 'advcl')) {
    const served = tree.first(purpose, 'obj');
    if (served >= 0) targetCode ??= codeAt(served);
  }
  return { issuerCode, targetCode };
}
