import { createRequire } from 'node:module';
import type { Country } from 'world-countries';

/**
 * Names of states from `world-countries` (ODbL 1.0, Mohammed Le Doze), with what newspapers write on top of it: short
 * forms, people's names, seats of government, and states that are no more (ISO 3166-3).
 */

export type CountryForm = 'name' | 'demonym' | 'capital';

export interface CountryPhrase {
  /** ISO 3166-1 alpha-3 (3166-3 for former states). */
  readonly code: string;
  readonly form: CountryForm;
  /** Territories that are no states are places. */
  readonly state: boolean;
}

/** Short forms and older names that the package leaves out. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  USA: ['U.S.', 'U.S', 'U.S.A.', 'America', 'the States'],
  GBR: ['U.K.', 'Britain'],
  ARE: ['U.A.E.'],
  CHN: ['PRC', 'P.R.C.', 'mainland China', 'Communist China', 'Red China'],
  PRK: ['D.P.R.K.'],
  KOR: ['ROK'],
  TUR: ['Turkey'],
  CZE: ['Czech Republic'],
  NLD: ['Holland', 'Netherlands'],
  MKD: ['Macedonia'],
  TLS: ['East Timor'],
  SWZ: ['Swaziland'],
  CPV: ['Cape Verde'],
  COD: ['Congo', 'DRC', 'Zaire'],
  SYR: ['Syrian Arab Republic'],
  LAO: ['Laos'],
  VAT: ['Holy See', 'Vatican'],
  BHS: ['Bahamas'],
  GMB: ['Gambia'],
  PHL: ['Philippines'],
  MDV: ['Maldives'],
  LKA: ['Ceylon'],
  BIH: ['Bosnia'],
  TTO: ['Trinidad'],
  CAF: ['CAR'],
  FSM: ['Micronesia'],
};

/** Nouns for people that the adjective does not give. */
const MORE_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  GBR: ['Briton', 'Britons', 'Brit', 'Brits'],
  ESP: ['Spaniard', 'Spaniards'],
  POL: ['Pole', 'Poles'],
  TUR: ['Turk', 'Turks'],
  SWE: ['Swede', 'Swedes'],
  DNK: ['Dane', 'Danes'],
  FIN: ['Finn', 'Finns'],
  SRB: ['Serb', 'Serbs'],
  HRV: ['Croat', 'Croats'],
  ISL: ['Icelander', 'Icelanders', 'Icelandic'],
  NZL: ['New Zealander', 'New Zealanders'],
  ARE: ['Emirati', 'Emiratis'],
  AFG: ['Afghan', 'Afghans'],
  SAU: ['Saudi', 'Saudis'],
  KWT: ['Kuwaiti', 'Kuwaitis'],
  SVN: ['Slovenian', 'Slovenians'],
  NPL: ['Nepali', 'Nepalis'],
  AZE: ['Azeri', 'Azeris'],
  FRA: ['Frenchman', 'Frenchmen', 'Frenchwoman'],
  IRL: ['Irishman', 'Irishmen'],
  ARG: ['Argentine', 'Argentinian', 'Argentines', 'Argentinians'],
  KAZ: ['Kazakh', 'Kazakhs'],
  UZB: ['Uzbek', 'Uzbeks'],
  TJK: ['Tajik', 'Tajiks'],
  KGZ: ['Kyrgyz'],
  BIH: ['Bosnian', 'Bosnians'],
  NLD: ['Dutch'],
  CHE: ['Swiss'],
  PHL: ['Philippine', 'Filipino', 'Filipinos'],
  VNM: ['Vietnamese'],
  MMR: ['Myanmarese'],
  USA: ['U.S.-led'],
};

/** Seats of government besides the capitals of the package. */
const MORE_SEATS: Readonly<Record<string, readonly string[]>> = {
  USA: ['Washington'],
  UKR: ['Kiev', 'Kyiv'],
  ISR: ['Jerusalem', 'Tel Aviv'],
  IND: ['Delhi'],
  NLD: ['The Hague'],
  KAZ: ['Astana', 'Nur-Sultan'],
  DEU: ['Bonn'],
};

interface FormerState {
  readonly code: string;
  readonly name: string;
  readonly forms: readonly string[];
  readonly demonyms: readonly string[];
}
const FORMER_STATES: readonly FormerState[] = [
  { code: 'SUN', name: 'Soviet Union', forms: ['USSR', 'U.S.S.R.'], demonyms: ['Soviet', 'Soviets'] },
  { code: 'YUG', name: 'Yugoslavia', forms: [], demonyms: ['Yugoslav', 'Yugoslavs', 'Yugoslavian'] },
  { code: 'CSK', name: 'Czechoslovakia', forms: [], demonyms: ['Czechoslovak', 'Czechoslovakian'] },
  { code: 'DDR', name: 'East Germany', forms: ['GDR'], demonyms: ['East German', 'East Germans'] },
  { code: 'VDR', name: 'South Vietnam', forms: [], demonyms: ['South Vietnamese'] },
];

/** Words that are capitalised forms of something else far more often than of the state. */
const NOT_A_COUNTRY = new Set([
  'car', // the Central African Republic
  'man',
  'mann',
  'city of victoria',
  'the states',
  'island', // Iceland in its own language
  'portuguesa',
  'mexicanos',
  'dominique',
  'viti',
  'nippon',
]);

const countries = createRequire(import.meta.url)('world-countries') as readonly Country[]; // its "main" is a JSON file

const phrases = new Map<string, CountryPhrase[]>();
const names = new Map<string, string>();
const capitals = new Map<string, string>();

function add(text: string, phrase: CountryPhrase): void {
  const words = phraseWords(text);
  const key = words.join(' ');
  if (NOT_A_COUNTRY.has(key)) return;
  const known = phrases.get(key);
  if (known === undefined) phrases.set(key, [phrase]);
  else if (!known.some((other) => other.code === phrase.code)) known.push(phrase);
}

/** Romanian's letters as they should be written, by the cedilla that many writers use. */
const COMMA_BELOW: Readonly<Record<string, string>> = { Ş: 'Ș', ş: 'ș', Ţ: 'Ț', ţ: 'ț' };

/** The lower-case words of a phrase as the tokenizer would cut them: hyphens and apostrophes stand alone. */
export function phraseWords(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[ŞşŢţ]/g, (letter) => COMMA_BELOW[letter] ?? letter)
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[-–]/g, ' - ')
    .replace(/,/g, ' , ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function addDemonyms(code: string, state: boolean, forms: Iterable<string>): void {
  for (const form of forms) {
    if (form === '') continue;
    add(form, { code, form: 'demonym', state });
    if (/(an|i|er|[eo]k|ot|ch|ene|ak)$/.test(form)) add(`${form}s`, { code, form: 'demonym', state });
  }
}

for (const country of countries) {
  const code = country.cca3;
  const state = country.independent || ['TWN', 'PSE', 'UNK'].includes(code);
  names.set(code, country.name.common === 'Türkiye' ? 'Turkey' : country.name.common);
  const spellings = country.altSpellings.filter((form) => /^[\p{Script=Latin}\s'’.,()-]+$/u.test(form));
  // Two-letter codes read as words ("IN", "IT", "US"): only those that newspapers write are kept.
  const own = country.demonyms.eng;
  // "Thai" and "Saudi" are listed among the names, but they are what is of the state.
  const usual = spellings.filter(
    (form) =>
      (form.length > 2 || ['US', 'UK'].includes(form)) &&
      ![own?.m, own?.f, ...(MORE_DEMONYMS[code] ?? [])].includes(form),
  );
  for (const form of [country.name.common, country.name.official, ...usual, ...(MORE_NAMES[code] ?? [])]) {
    add(form, { code, form: 'name', state });
  }
  addDemonyms(code, state, new Set([own?.m ?? '', own?.f ?? '', ...(MORE_DEMONYMS[code] ?? [])]));
}
// Capitals come last: a city that shares its name with a state ("Singapore", "Mexico City") is first of all the state.
for (const country of countries) {
  const state = country.independent || ['TWN', 'PSE', 'UNK'].includes(country.cca3);
  for (const capital of [...country.capital, ...(MORE_SEATS[country.cca3] ?? [])]) {
    const key = phraseWords(capital).join(' ');
    if (!phrases.has(key) && state) capitals.set(key, country.cca3);
  }
}
for (const state of FORMER_STATES) {
  names.set(state.code, state.name);
  for (const form of [state.name, ...state.forms]) add(form, { code: state.code, form: 'name', state: true });
  addDemonyms(state.code, true, state.demonyms);
}
for (const [key, code] of capitals) phrases.set(key, [{ code, form: 'capital', state: true }]);

/** "Congolese" and "Dominican" fit two states; the first listed here is meant when nothing else tells. */
const PREFERRED = ['COD', 'DOM', 'USA', 'KOR'];
for (const known of phrases.values()) {
  known.sort((a, b) => rank(a) - rank(b));
}
function rank({ code, state }: CountryPhrase): number {
  const place = PREFERRED.indexOf(code);
  return (state ? 0 : 100) + (place < 0 ? PREFERRED.length : place);
}

const longest = Math.max(...[...phrases.keys()].map((key) => key.split(' ').length));
const firstWords = new Set([...phrases.keys()].map((key) => key.split(' ')[0]));

/**
 * The longest phrase for a country that begins at `from`.
 * @param words lower-case words of a sentence
 * @returns what it stands for and the position after its last word, or null
 */
export function findCountryAt(words: readonly string[], from: number): { phrase: CountryPhrase; to: number } | null {
  if (!firstWords.has(words[from])) return null;
  for (let to = Math.min(words.length, from + longest); to > from; to--) {
    const phrase = phrases.get(words.slice(from, to).join(' '))?.[0];
    if (phrase !== undefined) return { phrase, to };
  }
  return null;
}

/** The country that a few words name last ("KWANGJU, South Korea —"), or whose capital they do; null where they name none. */
export function countryOfPhrase(text: string): string | null {
  const words = phraseWords(text.replace(/[—–()[\]:/]/g, ' , '));
  let code: string | null = null;
  for (let at = 0; at < words.length; at++) {
    const found = findCountryAt(words, at);
    if (found === null || found.phrase.form === 'demonym') continue;
    code = found.phrase.code;
    at = found.to - 1;
  }
  return code;
}

/** The usual English name of a country by its code. */
export function countryName(code: string): string {
  return names.get(code) ?? code;
}
