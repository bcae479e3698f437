import { findQuotes } from '../../src/attributions/quotes.js';

/** Paragraphs stand on lines of their own. */
function quotesIn(text: string): string[] {
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return findQuotes(text, paragraphs).map((quote) => text.slice(quote.start, quote.end));
}

describe('findQuotes', () => {
  it.each([
    ['“We reject it,” he said.', ['We reject it,']],
    ['"We reject it," he said.', ['We reject it,']],
    ['«Non», he said.', ['Non']],
    ['“We reject it,” he said. “It is over.”', ['We reject it,', 'It is over.']],
    ['"One," he said, "and two."', ['One,', 'and two.']],
    [
      "'We reject it,' he said. 'It is bad for Britain's workers.'",
      ['We reject it,', "It is bad for Britain's workers."],
    ],
    ['‘We won’t go,’ he said of the ‘deal’.', ['We won’t go,', 'deal']],
    ['Nobody spoke.', []],
    ['An empty “” pair.', []],
  ])('in %s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });

  it('ends a quote that a paragraph leaves open at its end, and goes on where the next one opens again', () => {
    expect(quotesIn('“We were there.\n“And we came back,” she said.')).toEqual(['We were there.', 'And we came back,']);
  });

  it('does not carry an open straight mark into the next paragraph', () => {
    expect(quotesIn('He said "it is late\nNobody "really" knew.')).toEqual(['it is late', 'really']);
  });

  it('leaves apostrophes and what lies between paragraphs alone', () => {
    expect(quotesIn("It's Iran's decision, isn't it?")).toEqual([]);
    const text = '“Headline”\nBody.';
    expect(findQuotes(text, [{ start: 11, end: 16 }])).toEqual([]);
  });
});
