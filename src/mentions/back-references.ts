import { LEADING_OFFICES, SERVING_OFFICES } from '../lexicon/offices.js';
import { makeCandidate, type Candidate } from './candidate.js';
import { modifyingCountry } from './collectives.js';
import { coreNounPhrase, isDefinite, isPluralNoun } from './noun-phrase.js';
import type { SentenceSoFar } from './sentence.js';

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself']);
const SPEAKER = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'ours', 'myself', 'ourselves']);
const THING_OR_GROUP = new Set(['it', 'its', 'itself', 'they', 'them', 'their', 'theirs', 'themselves']);

/** Nouns besides offices for a person told of before. */
const PERSON_NOUNS = new Set([
  'politician',
  'diplomat',
  'candidate',
  'tycoon',
  'cleric',
  'activist',
  'dissident',
  'suspect',
  'billionaire',
  'veteran',
  'incumbent',
  'nominee',
  'defendant',
  'lawmaker',
]);

/**
 * Expressions that point back: pronouns, and definite descriptions of a person by office ("the prime minister",
 * "the Mexican president").
 */
export function findBackReferences({ text, tree, codeAt, inName }: SentenceSoFar): Candidate[] {
  const found: Candidate[] = [];
  for (const token of tree.tokens) {
    const from = token.index;
    if (token.upos === 'PRON' || (token.upos === 'DET' && token.xpos === 'PRP$')) {
      const word = token.text.toLowerCase();
      const kind =
        PERSONAL.has(word) || SPEAKER.has(word) ? 'PERSON' : THING_OR_GROUP.has(word) ? 'ORGANIZATION' : null;
      if (kind === null || token.deprel === 'expl') continue;
      if (word === 'us' && token.text === 'US') continue;
      found.push(makeCandidate(text, { tree, from, to: from + 1, kind, form: 'pronoun', rule: 'pronoun' }));
    } else if (
      (token.upos === 'NOUN' || token.upos === 'PROPN') &&
      !inName(from) &&
      isPersonNoun(token.lemma.toLowerCase())
    ) {
      if (isPluralNoun(tree, from) || tree.is(from, 'compound', 'nmod:desc', 'appos', 'flat')) continue;
      // "Trump, the president": the name says who it is.
      if (tree.all(from, 'appos', 'nmod:desc', 'flat').some(inName)) continue;
      const code = modifyingCountry(tree, from, codeAt);
      if (!isDefinite(tree, from) && code === null) continue;
      const phrase = coreNounPhrase(tree, from);
      found.push(
        makeCandidate(text, {
          tree,
          ...phrase,
          head: from,
          kind: 'PERSON',
          form: 'description',
          rule: 'description',
          countryCode: code,
        }),
      );
    }
  }
  return found;
}

function isPersonNoun(lemma: string): boolean {
  return LEADING_OFFICES.has(lemma) || SERVING_OFFICES.has(lemma) || PERSON_NOUNS.has(lemma);
}
