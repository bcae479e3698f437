import type { Span } from '../domain/span.js';
import type { AnalyzedSentence, EventCandidate, NameSpan, Token } from './types.js';

/** The relation without its subtype: "nsubj:pass" -> "nsubj". */
export function baseRelation(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Stands in for a token outside the sentence, so that neighbours can be read without a check at every step. */
const NO_TOKEN: Token = {
  start: -1,
  end: -1,
  text: '',
  index: -1,
  lemma: '',
  upos: 'X',
  xpos: '',
  head: -1,
  deprel: '',
};

/** A sentence's dependency tree with the walks that reading needs. Word positions count from 0 within the sentence. */
export class Tree implements Span {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly events: readonly EventCandidate[];
  readonly pairClasses: AnalyzedSentence['pairClasses'];
  /** Place of the sentence in its article, from 0. */
  readonly index: number;
  readonly #children: readonly (readonly number[])[];

  constructor(sentence: AnalyzedSentence, index: number) {
    this.start = sentence.start;
    this.end = sentence.end;
    this.tokens = sentence.tokens;
    this.names = sentence.names;
    this.events = sentence.events;
    this.pairClasses = sentence.pairClasses;
    this.index = index;
    const children: number[][] = sentence.tokens.map(() => []);
    for (const token of sentence.tokens) children[token.head]?.push(token.index);
    this.#children = children;
  }

  /** The token at a position; an empty one outside the sentence. */
  at(position: number): Token {
    return this.tokens[position] ?? NO_TOKEN;
  }

  children(position: number): readonly number[] {
    return this.#children[position] ?? [];
  }

  /** The dependents that stand in one of the relations; a relation without subtype matches all of its subtypes. */
  all(position: number, ...relations: readonly string[]): number[] {
    return this.children(position).filter((child) => this.is(child, ...relations));
  }

  /** The first dependent in one of the relations, or -1. */
  first(position: number, ...relations: readonly string[]): number {
    return this.children(position).find((child) => this.is(child, ...relations)) ?? -1;
  }

  /** Whether the word stands in one of the relations to its head. */
  is(position: number, ...relations: readonly string[]): boolean {
    const deprel = this.at(position).deprel;
    return relations.some((relation) => deprel === relation || baseRelation(deprel) === relation);
  }

  /** The preposition or other case mark of a noun phrase in lower case, multi-word ones joined ("out of"), or "". */
  caseOf(position: number): string {
    const mark = this.first(position, 'case');
    if (mark < 0) return '';
    const rest = this.all(mark, 'fixed').map((part) => this.at(part).text.toLowerCase());
    return [this.at(mark).text.toLowerCase(), ...rest].join(' ');
  }

  /** The word and everything under it, as a range of positions; gaps are filled. */
  subtree(position: number): { from: number; to: number } {
    let from = position;
    let to = position + 1;
    const stack = [position];
    for (let word = stack.pop(); word !== undefined; word = stack.pop()) {
      if (word < from) from = word;
      if (word >= to) to = word + 1;
      stack.push(...this.children(word));
    }
    return { from, to };
  }

  /** Whether `position` is `ancestor` or stands under it. */
  isUnder(position: number, ancestor: number): boolean {
    for (let word = position; word >= 0; word = this.at(word).head) if (word === ancestor) return true;
    return false;
  }

  /** The word and all that are coordinated with it, in the order of the text. */
  conjuncts(position: number): number[] {
    const found = [position];
    for (const word of found) found.push(...this.all(word, 'conj'));
    return found.sort((a, b) => a - b);
  }

  /** The first member of the coordination that the word belongs to. */
  firstConjunct(position: number): number {
    let word = position;
    while (this.is(word, 'conj')) word = this.at(word).head;
    return word;
  }

  /** The word of the range whose head lies outside of it: what the phrase hangs by. */
  headOf(from: number, to: number): number {
    for (let word = from; word < to; word++) {
      const { head } = this.at(word);
      if (head < from || head >= to) return word;
    }
    return to - 1;
  }

  /** The span of the article's text that the words cover. */
  span(from: number, to: number): Span {
    return { start: this.at(from).start, end: this.at(to - 1).end };
  }
}
