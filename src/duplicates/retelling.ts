import type { TellingSentence } from './telling-words.js';

/** So much of a sentence has to stand in one of the other text, or in two in a row, to count as told there. */
const SENTENCE_SHARE = 0.45;
/** Of their numbers, so much has to be the same: reports from one template differ in nothing else. */
const NUMBER_SHARE = 0.34;

/**
 * How much of the shorter of two texts the other one tells, sentence by sentence, from 0 to 1: in whatever order, and also
 * in other words as far as names, numbers and most stems stay.
 */
export function retoldShare(a: readonly TellingSentence[], b: readonly TellingSentence[]): number {
  const [short, long] = size(a) <= size(b) ? [a, b] : [b, a];
  const windows = long.flatMap((sentence, at) => {
    const next = long[at + 1];
    return next === undefined ? [sentence] : [sentence, joined(sentence, next)];
  });
  let told = 0;
  for (const sentence of short) {
    let best = 0;
    for (const window of windows) best = Math.max(best, shareOf(sentence, window));
    if (best >= SENTENCE_SHARE) told += best * sentence.stems.size;
  }
  return told / size(short);
}

/** More than this `retoldShare` cannot be, which is quickly seen: how much of the shorter text's words the other one has at all. */
export function mostRetold(a: readonly TellingSentence[], b: readonly TellingSentence[]): number {
  const [short, long] = size(a) <= size(b) ? [a, b] : [b, a];
  const words = new Set<string>();
  for (const { stems } of long) for (const stem of stems) words.add(stem);
  let shared = 0;
  for (const { stems } of short) shared += countShared(stems, words);
  return shared / size(short) + ROUNDING;
}

const ROUNDING = 1e-9;

function shareOf(sentence: TellingSentence, other: TellingSentence): number {
  if (sentence.numbers.size > 0 && other.numbers.size > 0) {
    const shared = countShared(sentence.numbers, other.numbers);
    if (shared < NUMBER_SHARE * sentence.numbers.size) return 0;
  }
  return countShared(sentence.stems, other.stems) / sentence.stems.size;
}

function joined(a: TellingSentence, b: TellingSentence): TellingSentence {
  return { stems: new Set([...a.stems, ...b.stems]), numbers: new Set([...a.numbers, ...b.numbers]) };
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}

/** How many telling words a text has, those of different sentences counted apart. */
export function size(sentences: readonly TellingSentence[]): number {
  return sentences.reduce((all, { stems }) => all + stems.size, 0);
}
