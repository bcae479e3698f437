import { mendTree } from '../../src/language/mend-tree.js';
import { createAnalyzer } from '../../src/language/analyzer.js';
import { tokenize } from '../../src/language/tokenize.js';
import type { AnalyzedSentence, Analyzer } from '../../src/language/types.js';

describe('A second that-clause', () => {
  let analyzer: Analyzer;
  beforeAll(async () => {
    analyzer = await createAnalyzer();
  });
  afterAll(() => analyzer.close());

  async function headOf(text: string, word: string): Promise<string | undefined> {
    const [sentence] = await analyzer.analyze(tokenize(text, { start: 0, end: text.length }));
    const { tokens }: AnalyzedSentence = mendTree(
      sentence ?? { start: 0, end: 0, tokens: [], names: [], events: [], pairClasses: () => [] },
    );
    const token = tokens.find((one) => one.text === word);
    return tokens[token?.head ?? -1]?.text;
  }

  it.each([
    [
      'President Donald Trump said on Sunday that he had offered to send American troops to Mexico to fight the drug cartels, and that Mexican President Claudia Sheinbaum had rejected the offer.',
      'rejected',
      'offered',
    ],
    ['The minister said that Ghana had signed the treaty and that Togo had rejected it.', 'rejected', 'signed'],
    ['She said Trump proposed the mission in a call in April and that she refused it at once.', 'refused', 'proposed'],
    ['The minister said that Ghana had signed the treaty and left the room.', 'signed', 'said'],
  ])('hangs by the first: %s', async (text, word, head) => {
    expect(await headOf(text, word)).toBe(head);
  });
});
