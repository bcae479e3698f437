import { countryName } from '../lexicon/countries.js';
import type { NameMatch } from './names.js';
import { areNearFields, TIE_KINDS, valuesOf, type Trait } from './traits.js';

/** What is known of somebody: from one article, or from all that were looked at. */
export interface Profile {
  readonly traits: ReadonlySet<Trait>;
  /** Who else is told of in the same articles: see `companyKey`. */
  readonly company: ReadonlySet<string>;
  /** Days of the articles that have one. */
  readonly days: readonly string[];
}

/** One reason to hold two for the same (above 0) or for different ones (below 0). */
export interface Evidence {
  readonly weight: number;
  readonly because: string;
}

/** From here on two are the same. */
export const SAME = 1.2;
/** Between this and SAME, two stay apart and their merge is suggested. */
export const SUGGESTED = 0;

/** What a name alone is worth. Above SAME: the same, unless something speaks against it. */
const NAME_WEIGHTS: Readonly<Record<NameMatch, readonly [number, string]>> = {
  full: [2, 'the same full name'],
  generic: [0.8, 'the same name, which many go by'],
  form: [0.9, 'two forms of one full name'],
  'known-short': [1, 'a short form that it is known by'],
  initials: [0.2, 'the initials of the name'],
  part: [0.3, 'the end of the name'],
  single: [0.5, 'the same single name'],
  surname: [0.2, 'the surname'],
};

/** All that is not a name. */
const WEIGHTS = {
  sameCountry: 1,
  otherCountry: -3,
  nearCountry: 0.7,
  farCountry: -0.7,
  nearTogether: 0.4,
  nearApart: -0.6,
  tie: 1.2,
  mostTies: 1.8,
  role: 0.4,
  field: 0.3,
  otherField: -2.2,
  nearField: -0.4,
  otherPlace: -3,
  samePlace: 1,
  company: 0.6,
  companyPlace: 0.4,
  companyCountry: 0.15,
  mostCompany: 1.8,
  decadesApart: -3,
  yearsApart: -1,
  onlyOne: 0.3,
} as const;

const YEARS = { apart: 15, decades: 30 };

/** What speaks for and against one being another. Countries, offices and walks of life first, then company and days. */
export function weigh(match: NameMatch, one: Profile, known: Profile, isOnlyOne: boolean): Evidence[] {
  const [weight, because] = NAME_WEIGHTS[match];
  return [
    { weight, because },
    ...(isOnlyOne && match !== 'full' ? [{ weight: WEIGHTS.onlyOne, because: 'nobody else fits' }] : []),
    ...countries(one.traits, known.traits),
    ...ties(one.traits, known.traits),
    ...roles(one.traits, known.traits),
    ...fields(one.traits, known.traits),
    ...places(one.traits, known.traits),
    ...company(one.company, known.company),
    ...days(one.days, known.days),
  ];
}

export function scoreOf(evidence: readonly Evidence[]): number {
  return Math.round(evidence.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;
}

/** The evidence in words, the weightiest first. */
export function reasonOf(evidence: readonly Evidence[]): string {
  return evidence
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.because < b.because ? -1 : 1))
    .map(({ weight, because }) => `${because} (${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)})`)
    .join('; ');
}

function* countries(one: Traits, known: Traits): Generator<Evidence> {
  const [own, others] = [valuesOf(one, 'of'), valuesOf(known, 'of')];
  const [near, nearOthers] = [valuesOf(one, 'near'), valuesOf(known, 'near')];
  if (own.size > 0 && others.size > 0) {
    const shared = common(own, others);
    if (shared.length > 0) yield { weight: WEIGHTS.sameCountry, because: `both belong to ${countryList(shared)}` };
    else
      yield {
        weight: WEIGHTS.otherCountry,
        because: `one belongs to ${countryList(own)}, the other to ${countryList(others)}`,
      };
    return;
  }
  const [sure, told] = own.size > 0 ? [own, nearOthers] : [others, near];
  if (sure.size > 0 && told.size > 0) {
    const shared = common(sure, told);
    if (shared.length > 0)
      yield { weight: WEIGHTS.nearCountry, because: `${countryList(shared)} is told of with both` };
    else yield { weight: WEIGHTS.farCountry, because: `${countryList(sure)} is not told of with the other` };
  } else if (near.size > 0 && nearOthers.size > 0) {
    const shared = common(near, nearOthers);
    if (shared.length > 0)
      yield { weight: WEIGHTS.nearTogether, because: `${countryList(shared)} is told of with both` };
    else yield { weight: WEIGHTS.nearApart, because: 'other countries are told of with them' };
  }
}

function* ties(one: Traits, known: Traits): Generator<Evidence> {
  const shared = TIE_KINDS.flatMap((kind) => common(valuesOf(one, kind), valuesOf(known, kind)));
  const bodies = [...new Set(shared)].filter((id) => !id.startsWith('country:'));
  if (bodies.length > 0) {
    yield {
      weight: Math.min(WEIGHTS.tie * bodies.length, WEIGHTS.mostTies),
      because: `both belong to ${bodies.map(readable).join(', ')}`,
    };
  }
}

function* roles(one: Traits, known: Traits): Generator<Evidence> {
  const shared = common(valuesOf(one, 'role'), valuesOf(known, 'role'));
  if (shared.length > 0) yield { weight: WEIGHTS.role, because: `both are ${shared.join(' and ')}` };
}

function* fields(one: Traits, known: Traits): Generator<Evidence> {
  const [own, others] = [valuesOf(one, 'field'), valuesOf(known, 'field')];
  if (own.size === 0 || others.size === 0) return;
  const shared = common(own, others);
  if (shared.length > 0) yield { weight: WEIGHTS.field, because: `both in ${shared.join(' and ')}` };
  else
    yield {
      weight: areNearFields(own, others) ? WEIGHTS.nearField : WEIGHTS.otherField,
      because: `one in ${[...own].join(' and ')}, the other in ${[...others].join(' and ')}`,
    };
}

function* places(one: Traits, known: Traits): Generator<Evidence> {
  const [own, others] = [valuesOf(one, 'at'), valuesOf(known, 'at')];
  if (own.size === 0 || others.size === 0) return;
  const shared = common(own, others);
  if (shared.length > 0) yield { weight: WEIGHTS.samePlace, because: `both in ${shared.join(', ')}` };
  else
    yield {
      weight: WEIGHTS.otherPlace,
      because: `one in ${[...own].join(', ')}, the other in ${[...others].join(', ')}`,
    };
}

function* company(one: ReadonlySet<string>, known: ReadonlySet<string>): Generator<Evidence> {
  const shared = common(one, known);
  if (shared.length === 0) return;
  const weight = shared.reduce((sum, key) => sum + worth(key), 0);
  const named = shared.toSorted((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1)).slice(0, 3);
  yield {
    weight: Math.min(weight, WEIGHTS.mostCompany),
    because: `both told of together with ${named.map(readable).join(', ')}`,
  };
}

function worth(key: string): number {
  if (key.startsWith('country:')) return WEIGHTS.companyCountry;
  return key.startsWith('place:') ? WEIGHTS.companyPlace : WEIGHTS.company;
}

function* days(one: readonly string[], known: readonly string[]): Generator<Evidence> {
  const gaps = one.flatMap((a) => known.map((b) => Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)))));
  const years = Math.min(...gaps);
  if (!Number.isFinite(years) || years < YEARS.apart) return;
  const weight = years >= YEARS.decades ? WEIGHTS.decadesApart : WEIGHTS.yearsApart;
  yield { weight, because: `${years} years between the articles` };
}

/** Company is counted by surname, because an article may know the others by that alone. */
export function companyKey(id: string): string {
  return id.startsWith('person:') ? `person:${id.replace(/\..*$/, '').split(/[:-]/).at(-1) ?? ''}` : id;
}

type Traits = ReadonlySet<Trait>;

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((value) => b.has(value)).sort();
}

function countryList(codes: Iterable<string>): string {
  return [...codes].sort().map(countryName).join(', ');
}

/** "organization:harbour-council" -> "Harbour Council" */
function readable(id: string): string {
  const [kind, name = ''] = id.split(':');
  if (kind === 'country') return countryName(name);
  return name
    .replace(/\..*$/, '')
    .replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
}
