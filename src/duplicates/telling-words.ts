import type { Article } from '../domain/article.js';
import { foldWords } from '../graph/search/fold.js';
import { NUMBER_WORDS, UNTELLING_WORDS } from '../lexicon/untelling-words.js';

/** The words of one sentence that tell which story it belongs to: stems and numbers, each once. */
export interface TellingSentence {
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** "propose", "proposed" and "proposal" share as many letters. */
const STEM = 5;
const UNTELLING: ReadonlySet<string> = new Set([...UNTELLING_WORDS].map(stemOf));
const SENTENCE_END = /(?<=[.!?]["”’)]*)\s+(?=["“‘(]*[\p{Lu}\d])|\n+/u;

/** The part of an article that is compared. */
export type Words = Pick<Article, 'text' | 'blocks'>;

/** The words of an article's own body, in order: headlines, datelines, bylines and agency credits are no part of it. */
export function bodyWords(article: Words): string[] {
  return bodies(article).flatMap((body) => foldWords(body));
}

/** Sentence by sentence, roughly: what matters is that copies are cut alike. Sentences that tell nothing are left out. */
export function tellingSentences(article: Words): TellingSentence[] {
  return bodies(article)
    .flatMap((body) => body.split(SENTENCE_END))
    .map(tellingSentence)
    .filter(({ stems }) => stems.size > 0);
}

function bodies({ text, blocks }: Words): string[] {
  return blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end));
}

function tellingSentence(sentence: string): TellingSentence {
  const words = foldWords(sentence.replace(/(\d)[.,](?=\d)/g, '$1')).map((word) => NUMBER_WORDS[word] ?? word);
  const numbers = new Set(words.filter((word) => /\d/.test(word)));
  const stems = new Set(words.map(stemOf).filter((stem) => stem.length > 1 && !UNTELLING.has(stem)));
  return { stems, numbers };
}

function stemOf(word: string): string {
  return /\d/.test(word) ? word : word.slice(0, STEM);
}
