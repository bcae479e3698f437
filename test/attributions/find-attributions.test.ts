import { describeReading } from '../support/reading.js';

describeReading('who says what', ({ attributionsOf, claimsOf }) => {
  describe('the source, the cue and what was said are spans of the text', () => {
    it.each([
      ['Wang Yi said China opposed the sanctions.', ['Wang Yi | said | China opposed the sanctions']],
      ['Wang Yi said that China opposed the sanctions.', ['Wang Yi | said | China opposed the sanctions']],
      [
        'According to the United Nations, Rwanda armed the rebels.',
        ['the United Nations | According to | Rwanda armed the rebels'],
      ],
      [
        'Rwanda armed the rebels, according to the United Nations.',
        ['the United Nations | according to | Rwanda armed the rebels'],
      ],
      [
        '“Ethiopia attacked us,” said Isaias Afwerki. “We will respond.”',
        ['Isaias Afwerki | said | Ethiopia attacked us', 'Isaias Afwerki | said | We will respond.'],
      ],
      ['China opposed the sanctions, Wang Yi said.', ['Wang Yi | said | China opposed the sanctions']],
      [
        '“We will never accept this deal,” President Volodymyr Zelenskyy said.',
        ['President Volodymyr Zelenskyy | said | We will never accept this deal'],
      ],
      ['Iran has enriched uranium, the IAEA said in a report.', ['the IAEA | said | Iran has enriched uranium']],
      ['Amnesty International accused Myanmar of torture.', []],
      [
        '“China opposes it,” Anna Berg told reporters, “but we must cut costs.”',
        ['Anna Berg | told | but we must cut costs.'],
      ],
      ['“Why not?” asked Miller.', ['Miller | asked | Why not']],
      ['Reuters reported that the ministry had paid.', ['Reuters | reported | the ministry had paid']],
      ['The union said in a statement on Friday that it would strike.', ['The union | said | it would strike']],
      ["In Merkel's view, the treaty was a mistake.", ['Merkel | view | the treaty was a mistake']],
      ["The ministry's claim that Kenya had banned it was false.", ['The ministry | claim | Kenya had banned it']],
      ['Merkel: “Germany will not leave the treaty”', ['Merkel | : | Germany will not leave the treaty']],
      [
        'The minister said. “We have rejected the offer.” He added: “Nobody told us.”',
        ['The minister | said | We have rejected the offer.', 'He | added | Nobody told us'],
      ],
      ['The White House called it “a disgrace”.', ['The White House | called | a disgrace']],
      ['Sudan, diplomats said, is caught between the two.', ['diplomats | said | is caught between the two']],
      [
        'The Committee will not be hurried, declared its chairman.',
        ['its chairman | declared | The Committee will not be hurried'],
      ],
      [
        '“When I opened them, my mother was there,” the striker laughed.',
        ['the striker | laughed | When I opened them, my mother was there,'],
      ],
      [
        '“I have nothing to hide,” Joan Pettifer said as she left Parliament.',
        ['Joan Pettifer | said | I have nothing to hide'],
      ],
      [
        'The minister pointed out that the bridge had been closed.',
        ['The minister | pointed | the bridge had been closed'],
      ],
      ['“We won. We always win,” said Ada Marsh.', ['Ada Marsh | said | We won. We always win']],
      ['The bill, the “Kids Are Not Data Act,” has 14 sponsors.', []],
      ['Germany rejected the proposal.', []],
    ])('%s', async (text, expected) => {
      expect(await attributionsOf(text)).toEqual(expected);
    });
  });

  describe('a claim that is said is attributed to who says it', () => {
    it.each([
      ['Wang Yi said China opposed the sanctions.', 'REJECTED (China | sanctions | –) AFFIRMED ASSERTED by Wang Yi'],
      ['China opposed the sanctions, Wang Yi said.', 'REJECTED (China | sanctions | –) AFFIRMED ASSERTED by Wang Yi'],
      ['China, Wang Yi said, opposed the sanctions.', 'REJECTED (China | sanctions | –) AFFIRMED ASSERTED by Wang Yi'],
      [
        '“China,” Wang Yi said, “opposes the sanctions.”',
        'REJECTED (China | sanctions | –) AFFIRMED ASSERTED by Wang Yi',
      ],
      ['“China opposes the sanctions,” Wang Yi said.', 'REJECTED (China | sanctions | –) AFFIRMED ASSERTED by Wang Yi'],
      [
        'According to Interpol, China opposed the sanctions.',
        'REJECTED (China | sanctions | –) AFFIRMED ASSERTED by Interpol',
      ],
      [
        'China opposed the sanctions, according to Interpol.',
        'REJECTED (China | sanctions | –) AFFIRMED ASSERTED by Interpol',
      ],
      [
        'Reuters reported that China had opposed the sanctions.',
        'REJECTED (China | sanctions | –) AFFIRMED ASSERTED by Reuters',
      ],
      [
        'Emmanuel Macron said he had rejected the treaty.',
        'REJECTED (Emmanuel Macron | treaty | –) AFFIRMED ASSERTED by Emmanuel Macron',
      ],
      ['China opposed the sanctions.', 'REJECTED (China | sanctions | –) AFFIRMED ASSERTED'],
    ])('%s', async (text, claim) => {
      expect(await claimsOf(text)).toEqual([claim]);
    });
  });

  describe('a quote that goes on in another sentence keeps its speaker', () => {
    it.each([
      [
        '"The United States supports Taiwan," Lai Ching-te told lawmakers on Tuesday. "China threatens Taiwan."',
        'THREATENED (China | Taiwan | –) AFFIRMED ASSERTED by Lai Ching-te',
      ],
      [
        'John Mahama said: “Ghana rejected the treaty. Togo supported Benin.”',
        'SUPPORTED (Togo | Benin | –) AFFIRMED ASSERTED by John Mahama',
      ],
    ])('%s', async (text, claim) => {
      expect(await claimsOf(text)).toContain(claim);
    });
  });

  it('a quote of several sentences is all of its speaker, who stands after it', async () => {
    expect(await claimsOf('“Ghana rejected the treaty. Togo signed the treaty,” John Mahama said.')).toEqual([
      'REJECTED (Ghana | treaty | –) AFFIRMED ASSERTED by John Mahama',
      'AGREED (Togo | treaty | –) AFFIRMED ASSERTED by John Mahama',
    ]);
  });

  it('what somebody adds is said by the same', async () => {
    const text = 'Antony Blinken said that Iran had agreed to the deal, adding that Israel supported Iran.';
    expect(await claimsOf(text)).toContain('SUPPORTED (Israel | Iran | –) AFFIRMED ASSERTED by Antony Blinken');
  });

  it('a deed that somebody is accused of is not the article’s own word', async () => {
    const claims = await claimsOf('Ecuador accused Mexico of attacking Peru.');
    expect(claims).toContain('ACCUSED (Ecuador | Mexico | –) AFFIRMED ASSERTED');
    expect(claims).not.toContain('ATTACKED (Mexico | Peru | –) AFFIRMED ASSERTED');
  });

  it('a word in quotation marks is not said by anybody', async () => {
    expect(await attributionsOf('The so-called “fake news” was criticized by Ghana.')).toEqual([]);
  });

  it('what stands outside of the quote is the article’s own', async () => {
    expect(await claimsOf('Ghana rejected the treaty. “It is bad,” John Mahama said.')).toEqual([
      'REJECTED (Ghana | treaty | –) AFFIRMED ASSERTED',
    ]);
  });
});
