import { countryName, findCountryAt, phraseWords } from '../../src/lexicon/countries.js';

/** "FRA name" for a phrase that stands for a country as a whole, null for one that does not. */
function read(phrase: string): string | null {
  const words = phraseWords(phrase);
  const match = findCountryAt(words, 0);
  if (match?.to !== words.length) return null;
  const { code, form, state } = match.phrase;
  return `${code} ${form}${state ? '' : ' (no state)'}`;
}

describe('findCountryAt', () => {
  describe('knows a state by its names', () => {
    it.each([
      ['France', 'FRA name'],
      ['the United States', 'USA name'],
      ['United States of America', 'USA name'],
      ['U.S.', 'USA name'],
      ['US', 'USA name'],
      ['Britain', 'GBR name'],
      ['UK', 'GBR name'],
      ['North Korea', 'PRK name'],
      ['South Korea', 'KOR name'],
      ['Côte d’Ivoire'.replace('’', "'"), 'CIV name'],
      ['Ivory Coast', 'CIV name'],
      ['Turkey', 'TUR name'],
      ['Türkiye', 'TUR name'],
      ['Czech Republic', 'CZE name'],
      ['Bosnia and Herzegovina', 'BIH name'],
      ['Trinidad and Tobago', 'TTO name'],
      ['Timor-Leste', 'TLS name'],
      ['the Netherlands', 'NLD name'],
      ['Burma', 'MMR name'],
      ['Taiwan', 'TWN name'],
      ['Palestine', 'PSE name'],
      ['Kosovo', 'UNK name'],
    ])('%s', (phrase, expected) => {
      expect(read(phrase)).toBe(expected);
    });
  });

  describe('knows its adjectives and its people', () => {
    it.each([
      ['Mexican', 'MEX demonym'],
      ['French', 'FRA demonym'],
      ['Dutch', 'NLD demonym'],
      ['Greeks', 'GRC demonym'],
      ['Slovaks', 'SVK demonym'],
      ['Slovenian', 'SVN demonym'],
      ['Nepali', 'NPL demonym'],
      ['Brazilians', 'BRA demonym'],
      ['Danes', 'DNK demonym'],
      ['Swiss', 'CHE demonym'],
      ['Iraqis', 'IRQ demonym'],
      ['New Zealanders', 'NZL demonym'],
      ['South Korean', 'KOR demonym'],
      ['Philippine', 'PHL demonym'],
      ['Congolese', 'COD demonym'],
    ])('%s', (phrase, expected) => {
      expect(read(phrase)).toBe(expected);
    });
  });

  describe('knows its seat of government', () => {
    it.each([
      ['Tehran', 'IRN capital'],
      ['Washington', 'USA capital'],
      ['Kyiv', 'UKR capital'],
      ['Kiev', 'UKR capital'],
      ['Delhi', 'IND capital'],
      ['The Hague', 'NLD capital'],
      ['Brasília', 'BRA capital'],
    ])('%s', (phrase, expected) => {
      expect(read(phrase)).toBe(expected);
    });
  });

  it('takes a capital that shares its name with the state for the state', () => {
    expect(read('Singapore')).toBe('SGP name');
    expect(read('Luxembourg')).toBe('LUX name');
  });

  it('knows states that are no more', () => {
    expect(read('Soviet Union')).toBe('SUN name');
    expect(read('Yugoslav')).toBe('YUG demonym');
    expect(read('East German')).toBe('DDR demonym');
  });

  it('tells territories from states', () => {
    expect(read('Greenland')).toBe('GRL name (no state)');
    expect(read('Hong Kong')).toBe('HKG name (no state)');
  });

  it('takes the longest phrase that begins at the word', () => {
    const words = ['north', 'korea', "'s", 'guinea', '-', 'bissau', 'visit'];
    expect(findCountryAt(words, 0)).toEqual({ phrase: { code: 'PRK', form: 'name', state: true }, to: 2 });
    expect(findCountryAt(words, 3)).toEqual({ phrase: { code: 'GNB', form: 'name', state: true }, to: 6 });
  });

  it('leaves words alone that look like a country code', () => {
    for (const word of ['in', 'it', 'at', 'is', 'car', 'man', 'no', 'be']) expect(findCountryAt([word], 0)).toBeNull();
  });
});

describe('phraseWords', () => {
  it.each([
    ['The Hague', ['hague']],
    ['Guinea-Bissau', ['guinea', '-', 'bissau']],
    ['Washington, D.C.', ['washington', ',', 'd.c.']],
    ['  United   States ', ['united', 'states']],
  ])('cuts %s as the tokenizer does', (phrase, expected) => {
    expect(phraseWords(phrase)).toEqual(expected);
  });
});

describe('countryName', () => {
  it.each([
    ['USA', 'United States'],
    ['TUR', 'Turkey'],
    ['SUN', 'Soviet Union'],
    ['CIV', 'Ivory Coast'],
  ])('%s is %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });

  it('gives a code back that it does not know', () => {
    expect(countryName('ZZZ')).toBe('ZZZ');
  });
});
