import { knownBody, LONGEST_BODY_FORM } from '../../src/lexicon/bodies.js';
import { COLLECTIVE_NOUNS, SELF_STANDING_COLLECTIVES } from '../../src/lexicon/collectives.js';
import { SPEECH_VERBS, WEAK_CUES } from '../../src/lexicon/cues.js';
import { COURTESY_TITLES, LEADING_OFFICES, SEAT_BODIES, SERVING_OFFICES } from '../../src/lexicon/offices.js';
import { countryName } from '../../src/lexicon/countries.js';
import { wordList } from '../../src/lexicon/word-list.js';

describe('the offices', () => {
  it('tell who leads from who serves', () => {
    for (const office of ['president', 'prime minister', 'chancellor', 'mayor', 'chief executive', 'taoiseach']) {
      expect(LEADING_OFFICES.has(office)).toBe(true);
      expect(SERVING_OFFICES.has(office)).toBe(false);
    }
    for (const office of ['minister', 'spokeswoman', 'ambassador', 'general', 'senator', 'vice president']) {
      expect(SERVING_OFFICES.has(office)).toBe(true);
      expect(LEADING_OFFICES.has(office)).toBe(false);
    }
  });

  it('leave courtesy titles to names', () => {
    for (const title of ['mr.', 'dr.', 'sir', 'gen.', 'ayatollah']) expect(COURTESY_TITLES.has(title)).toBe(true);
  });
});

describe('seats of power', () => {
  it.each([
    ['white house', 'United States'],
    ['kremlin', 'Russia'],
    ['downing street', 'United Kingdom'],
    ['élysée', 'France'],
  ])('the %s belongs to %s', (seat, country) => {
    expect(countryName(SEAT_BODIES[seat] ?? '')).toBe(country);
  });
});

describe('knownBody', () => {
  it.each([
    ['NATO', 'North Atlantic Treaty Organization', null],
    ['U.N.', 'United Nations', null],
    ['EU', 'European Union', null],
    ['DEA', 'Drug Enforcement Administration', 'USA'],
    ['IDF', 'Israel Defense Forces', 'ISR'],
    ['al-Qaeda', 'Al-Qaeda', null],
    ['Médecins Sans Frontières', 'Doctors Without Borders', null],
  ])('%s is %s', (form, name, countryCode) => {
    expect(knownBody(form)).toEqual({ name, countryCode });
  });

  it('knows none by words in other letters or by part of a name', () => {
    for (const form of ['nato', 'Union', 'Drug', '']) expect(knownBody(form)).toBeNull();
  });

  it('says how many words to look ahead', () => {
    expect(LONGEST_BODY_FORM).toBeGreaterThanOrEqual(
      'Organization for Security and Co-operation in Europe'.split(/[\s-]/).length,
    );
  });
});

describe('groups and cues', () => {
  it('let only groups stand alone that are groups', () => {
    expect([...SELF_STANDING_COLLECTIVES].filter((noun) => !COLLECTIVE_NOUNS.has(noun))).toEqual([]);
  });

  it('let only verbs of saying be weak cues', () => {
    expect([...WEAK_CUES].filter((verb) => !SPEECH_VERBS.has(verb))).toEqual([]);
  });
});

describe('wordList', () => {
  it('reads words between blanks and line ends, and an underscore as a blank within a phrase', () => {
    expect(wordList(' prime_minister\n  mayor  mayor ')).toEqual(new Set(['prime minister', 'mayor']));
    expect(wordList('')).toEqual(new Set());
  });
});
