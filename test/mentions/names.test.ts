import { describeReading } from '../support/reading.js';

describeReading('names in a text', ({ mentionsOf }) => {
  describe('keep what belongs to them', () => {
    it.each([
      ['Karzai told the daily The Nation that he would resign.', 'The Nation = organization:nation'],
      ["Shoppers love Macy's and Bloomingdale's.", "Macy's = organization:macys"],
      ['Critics fear that Theresa May lied. May denied it.', 'May = person:theresa-may'],
      ['Agents of the Immigration and Naturalization Service (INS) left.', 'INS = '],
    ])('%s', async (text, mention) => {
      expect((await mentionsOf(text)).join('\n')).toContain(mention);
    });
  });

  describe('are no names', () => {
    it.each([
      ['Guinea pigs are gentle.', 'Guinea'],
      ['Thomas Mann wrote about the Island people.', 'country:'],
      ['Write to ada@oslo.no today.', 'ada@oslo.no'],
      ['He arrived on Sun. and left in May.', 'May'],
    ])('%s', async (text, name) => {
      expect((await mentionsOf(text)).join('\n')).not.toContain(name);
    });
  });

  it('a firm keeps its kind beside the people it is named after', async () => {
    const text =
      'Caloi makes bicycles. Guido Caloi founded it. Caloi exports them. Caloi is a firm from Brazil. Banks trust Caloi.';
    const kinds = (await mentionsOf(text)).filter((line) => line.startsWith('Caloi ='));
    expect(new Set(kinds.map((line) => line.split(':')[0]))).toEqual(new Set(['Caloi = organization']));
  });
});
