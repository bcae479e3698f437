import { describeReading } from '../support/reading.js';

describeReading('countries in a text', ({ mentionsOf, read }) => {
  describe('are found by name, adjective and abbreviation', () => {
    it.each([
      [
        'The U.S. criticized Iranian officials in the UAE.',
        ['U.S. = country:USA', 'Iranian = country:IRN', 'UAE = country:ARE'],
      ],
      ['South Korea and North Korea met.', ['South Korea = country:KOR', 'North Korea = country:PRK']],
      ['America praised Britain.', ['America = country:USA', 'Britain = country:GBR']],
      ['The Mexican government rejected the plan.', ['Mexican government = country:MEX', 'Mexican = country:MEX']],
    ])('%s', async (text, mentions) => {
      expect((await mentionsOf(text)).filter((line) => line.includes('country:'))).toEqual(mentions);
    });
  });

  describe('a capital that acts is its government', () => {
    it.each([
      ['Tehran warned Germany.', 'Tehran = country:IRN'],
      ['Tehran warned Washington.', 'Washington = country:USA'],
      ['Beijing imposed tariffs on Australia.', 'Beijing = country:CHN'],
      ['Talks between Moscow and Kyiv collapsed.', 'Moscow = country:RUS'],
      ['Talks between Moscow and Kyiv collapsed.', 'Kyiv = country:UKR'],
      ['London and Paris signed the agreement.', 'London = country:GBR'],
      ['The deal was rejected by Athens.', 'Athens = country:GRC'],
      ['Washington designated Hezbollah as a terrorist group.', 'Washington = country:USA'],
    ])('%s %s', async (text, mention) => {
      expect(await mentionsOf(text)).toContain(mention);
    });
  });

  describe('a capital in which something happens is a place', () => {
    it.each([
      ['Donald Trump flew to Tehran.', 'Tehran = place:tehran'],
      ['Protesters marched in Paris.', 'Paris = place:paris'],
      ['Angela Merkel was born in Berlin.', 'Berlin = place:berlin'],
      ['The ministers met near Moscow.', 'Moscow = place:moscow'],
    ])('%s', async (text, mention) => {
      expect(await mentionsOf(text)).toContain(mention);
    });
  });

  it('words that only look like a country are none', async () => {
    for (const text of [
      'New Mexico voted.',
      'Michael Jordan praised Chad Wolf.',
      'Native American tribes met.',
      'Mexico City flooded.',
    ])
      expect((await mentionsOf(text)).filter((line) => line.includes('country:'))).toEqual([]);
  });

  it('a city in the name of a policy is no mention of its country', async () => {
    expect(await mentionsOf('Chad signed the Paris Agreement.')).not.toContain('Paris = country:FRA');
  });

  it('marks adjectives and demonyms as such', async () => {
    const { mentions } = await read('Syrian rebels criticized Germans and Egypt.');
    expect(mentions.filter(({ kind }) => kind === 'COUNTRY').map(({ text, demonym }) => [text, demonym])).toEqual([
      ['Syrian', true],
      ['Germans', true],
      ['Egypt', false],
    ]);
  });

  it('a territory is a place with its code', async () => {
    const { entities } = await read('Hong Kong criticized Britain.');
    expect(entities).toContainEqual(expect.objectContaining({ kind: 'PLACE', name: 'Hong Kong', countryCode: 'HKG' }));
  });
});
