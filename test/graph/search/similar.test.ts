import fc from 'fast-check';
import { lettersApart, partsOf, tolerance } from '../../../src/graph/search/similar.js';

describe('Letters apart', () => {
  it.each([
    ['sheinbaum', 'sheinbaum', 0],
    ['shienbaum', 'sheinbaum', 1], // changed about
    ['zelenskyy', 'zelensky', 1],
    ['zelenskiy', 'zelensky', 1],
    ['putn', 'putin', 1],
    ['netanyahoo', 'netanyahu', 2],
    ['iran', 'iraq', 1],
  ])('between %s and %s are %i', (a, b, apart) => {
    expect(lettersApart(a, b, 2)).toBe(apart);
    expect(lettersApart(b, a, 2)).toBe(apart);
  });

  it.each([
    ['merkel', 'macron'],
    ['xi', 'xavier'],
  ])('between %s and %s are too many', (a, b) => {
    expect(lettersApart(a, b, 2)).toBeNull();
  });
});

describe('The tolerance', () => {
  it('grows with the word', () => {
    expect(['xi', 'iran', 'putin', 'sheinbaum'].map((word) => tolerance(word, 4))).toEqual([0, 1, 1, 2]);
    expect(tolerance('iran', 6)).toBe(0);
  });
});

describe('The parts of a word', () => {
  it('are a beginning and what is behind a letter', () => {
    expect(partsOf('shienbaum', 1)).toEqual([' shie', 'baum']);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 4, maxLength: 12 });
  const edits = fc.array(
    fc.record({
      kind: fc.constantFrom('leave out', 'put in', 'replace', 'change about'),
      at: fc.nat(11),
      letter: fc.constantFrom('a', 'b', 'c', 'd', 'f'),
    }),
    { minLength: 1, maxLength: 2 },
  );

  function edited(text: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
    const [before, here, next] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
    if (kind === 'leave out') return before + next;
    if (kind === 'put in') return before + letter + here + next;
    if (kind === 'replace') return here === '' ? text : before + letter + next;
    return before + next.slice(0, 1) + here + next.slice(1);
  }

  it('are such that a similar word holds one of them at least', () => {
    fc.assert(
      fc.property(word, edits, (typed, changes) => {
        const name = changes.reduce(edited, typed);
        if (lettersApart(typed, name, changes.length) === null) return; // two changes of one letter may make more of it
        const parts = partsOf(typed, changes.length);
        expect(parts.some((part) => ` ${name}`.includes(part))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
