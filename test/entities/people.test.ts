import { describeReading } from '../support/reading.js';

describeReading('people', ({ mentionsOf, entitiesOf, read }) => {
  /** Whom each mention in the text of a person stands for. */
  const people = async (text: string) => (await mentionsOf(text)).filter((line) => line.includes('= person:'));

  describe('a surname, or a family name that comes first, is the person told before', () => {
    it.each([
      [
        'Volodymyr Zelenskyy met Joe Biden. Zelenskyy thanked Biden.',
        ['volodymyr-zelenskyy', 'joe-biden', 'volodymyr-zelenskyy', 'joe-biden'],
      ],
      ['Kim Jong Un met Xi Jinping. Kim thanked Xi.', ['kim-jong-un', 'xi-jinping', 'kim-jong-un', 'xi-jinping']],
      [
        'Andrés Manuel López Obrador criticized Spain. López Obrador praised Cuba.',
        ['andres-manuel-lopez-obrador', 'andres-manuel-lopez-obrador'],
      ],
    ])('%s', async (text, ids) => {
      expect((await people(text)).map((line) => line.split('= person:')[1])).toEqual(ids);
    });
  });

  it('two people with one surname are two, and the surname alone is the one told of last', async () => {
    expect(await people('Gustavo Petro met Nicolas Petro. Petro praised Cuba.')).toEqual([
      'Gustavo Petro = person:gustavo-petro',
      'Nicolas Petro = person:nicolas-petro',
      'Petro = person:nicolas-petro',
    ]);
  });

  it('titles are no part of a name', async () => {
    expect(await people('President Donald Trump met Pope Leo XIV. President Trump praised Mr. Trump.')).toEqual([
      'Donald Trump = person:donald-trump',
      'Leo XIV = person:leo-xiv',
      'Trump = person:donald-trump',
      'Trump = person:donald-trump',
    ]);
  });

  it('the fullest form is the name, the others are aliases', async () => {
    const { entities } = await read('Trump met Mark Carney. Donald Trump praised Carney.');
    expect(entities).toEqual([
      expect.objectContaining({ kind: 'PERSON', name: 'Donald Trump', aliases: ['Trump'] }),
      expect.objectContaining({ kind: 'PERSON', name: 'Mark Carney', aliases: ['Carney'] }),
    ]);
  });

  describe('a pronoun is the last person that it fits', () => {
    it.each([
      ['Claudia Sheinbaum met Mark Carney in Ottawa. She praised Canada.', 'She = person:claudia-sheinbaum'],
      ['Angela Merkel criticized Vladimir Putin. He rejected the plan.', 'He = person:vladimir-putin'],
      ['Emmanuel Macron met Giorgia Meloni and thanked her.', 'her = person:giorgia-meloni'],
      ['Joe Biden praised Canada. He criticized Russia.', 'He = person:joe-biden'],
    ])('%s', async (text, mention) => {
      expect(await people(text)).toContain(mention);
    });

    it('but not one that is clearly of the other gender', async () => {
      expect(
        (await people('Joe Biden praised Canada. She criticized Russia.')).filter((line) => line.startsWith('She')),
      ).toEqual([]);
    });
  });

  describe('a description by office is the person told of with it', () => {
    it.each([
      [
        'President Gustavo Petro visited Cuba. The Colombian president praised the truce.',
        'Colombian president = person:gustavo-petro',
      ],
      [
        'Prime Minister Keir Starmer met Micheál Martin. The prime minister rejected the plan.',
        'prime minister = person:keir-starmer',
      ],
      [
        'Spokesman Dmitry Peskov criticized Finland. The spokesman threatened Estonia.',
        'spokesman = person:dmitry-peskov',
      ],
    ])('%s', async (text, mention) => {
      expect(await people(text)).toContain(mention);
    });
  });

  it('"I" and "we" in a quote are who speaks', async () => {
    const text = '“I reject the treaty,” Viktor Orban said. “We rejected the pact too.”';
    expect(await people(text)).toEqual([
      'I = person:viktor-orban',
      'Viktor Orban = person:viktor-orban',
      'We = person:viktor-orban',
    ]);
  });

  it('a country of an office is the country of its holder', async () => {
    const { entities } = await read('Mexican President Claudia Sheinbaum met Angela Merkel.');
    expect(
      entities.filter(({ kind }) => kind === 'PERSON').map(({ name, countryCode }) => [name, countryCode]),
    ).toEqual([
      ['Angela Merkel', null],
      ['Claudia Sheinbaum', 'MEX'],
    ]);
  });

  it('days, months, ships and offices alone are nobody', async () => {
    expect(
      await entitiesOf('On Sunday the president spoke aboard Air Force One about May and the USS Nimitz.'),
    ).toEqual([]);
  });
});
