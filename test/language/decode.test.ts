import { nameDecoder } from '../../src/language/decode-names.js';
import { decodeTree, isTree } from '../../src/language/decode-tree.js';
import { windows } from '../../src/language/windows.js';

/** Every tree with one root over `length` words, and its sum of scores. */
function* allTrees(length: number, score: (word: number, head: number) => number) {
  const heads = new Int32Array(length);
  for (let code = 0; code < (length + 1) ** length; code++) {
    for (let word = 0, rest = code; word < length; word++, rest = Math.floor(rest / (length + 1))) {
      heads[word] = (rest % (length + 1)) - 1;
    }
    if (isTree(heads)) yield { heads: [...heads], sum: heads.reduce((sum, head, word) => sum + score(word, head), 0) };
  }
}

/** Reproducible numbers from 0 to 1 (Lehmer). */
function numbers(seed: number) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

describe('decodeTree', () => {
  it('finds the best tree with one root, whatever the scores', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const length = 1 + (seed % 5);
      const next = numbers(seed * 7919);
      const scores = Array.from({ length: length * (length + 1) }, () => Math.round(next() * 1000));
      const score = (word: number, head: number) => scores[word * (length + 1) + head + 1] ?? 0;
      const best = [...allTrees(length, score)].reduce((a, b) => (b.sum > a.sum ? b : a));
      const found = decodeTree(length, score);
      expect(isTree(found)).toBe(true);
      expect(found.reduce((sum, head, word) => sum + score(word, head), 0)).toBe(best.sum);
    }
  });

  it('makes a tree of a long sentence in which every word would be the root', () => {
    const found = decodeTree(120, (word, head) => (head < 0 ? 9 : (word * 31 + head * 17) % 8));
    expect(isTree(found)).toBe(true);
  });
});

describe('isTree', () => {
  it.each<[string, number[], boolean]>([
    ['a chain', [-1, 0, 1], true],
    ['two roots', [-1, -1, 0], false],
    ['no root', [1, 0], false],
    ['a cycle beside the root', [-1, 2, 1], false],
  ])('%s', (_, heads, expected) => {
    expect(isTree(Int32Array.from(heads))).toBe(expected);
  });
});

describe('nameDecoder', () => {
  const labels = [
    'O',
    'B-PER',
    'I-PER',
    'L-PER',
    'U-PER',
    'B-ORG',
    'I-ORG',
    'L-ORG',
    'U-ORG',
    'B-LOC',
    'I-LOC',
    'L-LOC',
    'U-LOC',
  ];
  const decode = (words: Record<string, number>[]) => {
    const scores = Float32Array.from(words.flatMap((word) => labels.map((label) => word[label] ?? 0)));
    return nameDecoder(labels).decode(scores, 0, words.length);
  };

  it('reads names of one and of more words', () => {
    const found = decode([
      { 'B-PER': 5 },
      { 'L-PER': 5 },
      { O: 5 },
      { 'U-LOC': 5 },
      { 'B-ORG': 5 },
      { 'I-ORG': 5 },
      { 'L-ORG': 5 },
    ]);
    expect(found).toEqual([
      { kind: 'PER', from: 0, to: 2 },
      { kind: 'LOC', from: 3, to: 4 },
      { kind: 'ORG', from: 4, to: 7 },
    ]);
  });

  it('prefers the best sequence that is legal to the best labels', () => {
    expect(decode([{ 'B-PER': 5 }, { 'L-ORG': 6, 'L-PER': 5 }])).toEqual([{ kind: 'PER', from: 0, to: 2 }]);
    expect(decode([{ 'I-PER': 5, 'U-PER': 1 }, { O: 5 }])).toEqual([{ kind: 'PER', from: 0, to: 1 }]);
    expect(decode([{ O: 5 }, { 'B-LOC': 5, 'U-LOC': 4 }])).toEqual([{ kind: 'LOC', from: 1, to: 2 }]);
    expect(decode([])).toEqual([]);
  });
});

describe('windows', () => {
  const sentence = (length: number, comma = -1) =>
    Array.from({ length }, (_, i) => ({ start: 2 * i, end: 2 * i + 1, text: i === comma ? ',' : 'a' }));

  it('leave a usual sentence whole', () => {
    expect(
      windows(
        sentence(128),
        sentence(128).map(() => [1]),
      ),
    ).toEqual([{ start: 0, end: 128 }]);
    expect(windows([], [])).toEqual([]);
  });

  it('cut a sentence of too many words behind a comma', () => {
    const words = sentence(200, 110);
    expect(
      windows(
        words,
        words.map(() => [1]),
      ),
    ).toEqual([
      { start: 0, end: 111 },
      { start: 111, end: 200 },
    ]);
  });

  it('cut a sentence of too many pieces', () => {
    const words = sentence(40);
    const found = windows(
      words,
      words.map(() => Array<number>(32).fill(1)),
    );
    expect(found).toEqual([
      { start: 0, end: 15 },
      { start: 15, end: 30 },
      { start: 30, end: 40 },
    ]);
  });
});
