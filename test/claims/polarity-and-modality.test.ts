import { describeReading } from '../support/reading.js';

describeReading('how a deed is told', ({ claimsOf }) => {
  const tables: Record<string, readonly (readonly [text: string, ...claims: string[]])[]> = {
    'a word of negation turns the polarity, not the type': [
      ['Argentina did not sign the treaty.', 'AGREED (Argentina | treaty | –) NEGATED ASSERTED'],
      ["Argentina didn't sign the treaty.", 'AGREED (Argentina | treaty | –) NEGATED ASSERTED'],
      ['Cuba never attacked the United States.', 'ATTACKED (Cuba | United States | –) NEGATED ASSERTED'],
      [
        'Thailand neither condemned nor supported Myanmar.',
        'CRITICIZED (Thailand | Myanmar | –) NEGATED ASSERTED',
        'SUPPORTED (Thailand | Myanmar | –) NEGATED ASSERTED',
      ],
      ['The treaty was not signed by Peru.', 'AGREED (Peru | treaty | –) NEGATED ASSERTED'],
      [
        'Neither Kenya nor Uganda signed the treaty.',
        'AGREED (Kenya | treaty | –) NEGATED ASSERTED',
        'AGREED (Uganda | treaty | –) NEGATED ASSERTED',
      ],
    ],
    'so do "without" and verbs of failing': [
      ['Peru failed to ratify the treaty.', 'AGREED (Peru | treaty | –) NEGATED ASSERTED'],
      ['Sweden left the meeting without signing the agreement.', 'AGREED (Sweden | agreement | –) NEGATED ASSERTED'],
    ],
    'and what is done instead': [
      [
        'Instead of signing the treaty, Chile criticized Peru.',
        'AGREED (Chile | treaty | –) NEGATED ASSERTED',
        'CRITICIZED (Chile | Peru | –) AFFIRMED ASSERTED',
      ],
    ],
    'a negation stays with its own clause': [
      [
        'Peru did not sign the treaty but praised Chile.',
        'AGREED (Peru | treaty | –) NEGATED ASSERTED',
        'SUPPORTED (Peru | Chile | –) AFFIRMED ASSERTED',
      ],
      ['Peru rejected the treaty.', 'REJECTED (Peru | treaty | –) AFFIRMED ASSERTED'],
      ['Peru did not reject the treaty.', 'REJECTED (Peru | treaty | –) NEGATED ASSERTED'],
    ],
    'what will be done and what is vowed is intended': [
      ['South Korea will arm Ukraine.', 'AIDED (South Korea | Ukraine | –) AFFIRMED INTENDED'],
      ['Norway is going to reject the treaty.', 'REJECTED (Norway | treaty | –) AFFIRMED INTENDED'],
      ['Norway plans to ban Hamas.', 'RESTRICTED (Norway | Hamas | –) AFFIRMED INTENDED'],
      ['Norway plans to attack Sweden.', 'ATTACKED (Norway | Sweden | –) AFFIRMED INTENDED'],
      ['Australia vowed to support Fiji.', 'SUPPORTED (Australia | Fiji | –) AFFIRMED INTENDED'],
      ['Ghana will not ratify the treaty.', 'AGREED (Ghana | treaty | –) NEGATED INTENDED'],
    ],
    'what may be done or is being considered is possible': [
      ['Italy could reject the deal.', 'REJECTED (Italy | deal | –) AFFIRMED POSSIBLE'],
      ['Colombia may extradite Salvatore Mancuso.', 'DETAINED (Colombia | Salvatore Mancuso | –) AFFIRMED POSSIBLE'],
      ['Ghana might not sign the treaty.', 'AGREED (Ghana | treaty | –) NEGATED POSSIBLE'],
    ],
    'what stands under "if" or "unless" is conditional': [
      ['If Iran attacks Israel, oil prices will rise.', 'ATTACKED (Iran | Israel | –) AFFIRMED CONDITIONAL'],
      [
        'Unless Chile ratifies the treaty, Bolivia will reject the deal.',
        'AGREED (Chile | treaty | –) AFFIRMED CONDITIONAL',
        'REJECTED (Bolivia | deal | –) AFFIRMED INTENDED',
      ],
      [
        'Norway would reject the deal if Sweden signed the treaty.',
        'REJECTED (Norway | deal | –) AFFIRMED CONDITIONAL',
        'AGREED (Sweden | treaty | –) AFFIRMED CONDITIONAL',
      ],
    ],
    'what has been done is asserted, whenever it was': [
      ['Italy had rejected the deal.', 'REJECTED (Italy | deal | –) AFFIRMED ASSERTED'],
      ['Italy has been rejecting the deal for years.', 'REJECTED (Italy | deal | –) AFFIRMED ASSERTED'],
      ['Italy rejects the deal.', 'REJECTED (Italy | deal | –) AFFIRMED ASSERTED'],
    ],
  };
  for (const [behaviour, rows] of Object.entries(tables)) {
    describe(behaviour, () => {
      it.each(rows.map(([text, ...claims]) => ({ text, claims })))('$text', async ({ text, claims }) => {
        expect(new Set(await claimsOf(text))).toEqual(new Set(claims));
      });
    });
  }
});
