import type { EntityKind } from '../domain/entity.js';
import { fold, foldWords } from '../graph/search/fold.js';
import { initialsOf } from '../graph/search/name-keys.js';
import type { NameKey } from '../graph/reads/resolution.js';
import { GENERIC_NAME_WORDS } from '../lexicon/generic-names.js';
import { countryName, findCountryAt, phraseWords } from '../lexicon/countries.js';
import { areFormsOfOneName } from '../lexicon/given-names.js';

/** How two names agree, the surest first. */
export type NameMatch =
  /** The same words, and more than one of them. */
  | 'full'
  /** The same words, which many bodies of the world go by: "Labour Party". */
  | 'generic'
  /** Two forms of one full name: "Lars P. Sorensen" and "Lars Peter Sørensen", "Bill" and "William". */
  | 'form'
  /** An abbreviation that the other is known to go by. */
  | 'known-short'
  /** One is made of the initials of the other. */
  | 'initials'
  /** One is the end of the other: "Union of Fishermen". */
  | 'part'
  /** The same single word. */
  | 'single'
  /** A surname alone, and a full name. */
  | 'surname';

interface Named {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly countryCode?: string | null;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'to', 's']);

/** By which keys entities that one may be are found. */
export function keysOf({ kind, name, aliases, countryCode = null }: Named): { by: NameKey; key: string }[] {
  const keys: { by: NameKey; key: string }[] = [{ by: 'folded', key: fold(name) }];
  if (kind === 'PERSON') {
    const words = foldWords(name).filter((word) => !SUFFIXES.has(word));
    const [last = ''] = words.slice(-1);
    keys.push(...lookups('lastWord', words.length > 2 ? words.slice(1) : [last]), ...lookups('folded', [last]));
  }
  if (kind === 'ORGANIZATION') {
    const words = foldWords(name);
    if (words.length === 1) keys.push(...lookups('initials', isAbbreviation(name) ? words : []));
    else
      keys.push(
        ...lookups('folded', [...turned(words), initialsOf(name) ?? '']),
        ...lookups('lastWord', words.slice(-1)),
      );
    const bare = withoutCountry(name);
    if (bare !== fold(name)) keys.push(...lookups('folded', [bare, ...turned(bare.split(' '))]));
    if (countryCode !== null) keys.push(...lookups('folded', [`${bare} of ${fold(countryName(countryCode))}`]));
    keys.push(...lookups('folded', aliases.filter(isAbbreviation).map(fold)));
  }
  return keys.filter(({ key }) => key !== '');
}

function lookups(by: NameKey, keys: readonly string[]): { by: NameKey; key: string }[] {
  return keys.map((key) => ({ by, key }));
}

/** How the name of one in an article agrees with that of a known entity; null when it does not. */
export function matchNames(one: Named, known: Named): NameMatch | null {
  if (one.kind !== known.kind) return null;
  const forms = [known.name, ...known.aliases];
  const folded = fold(one.name);
  const same = forms.some((form) => fold(form) === folded);
  if (one.kind === 'PERSON') {
    const own = personWords(one.name);
    return same && own.length > 1 ? 'full' : matchPeople(own, forms.map(personWords));
  }
  if (one.kind === 'PLACE') return same ? 'full' : null;
  return matchBodies(one, known, same);
}

function matchPeople(own: readonly string[], forms: readonly (readonly string[])[]): NameMatch | null {
  const full = forms.filter((words) => words.length > 1);
  if (own.length === 1) {
    if (full.some((words) => words.at(-1) === own[0])) return 'surname';
    const isSame = forms.some((words) => words.length === 1 && words[0] === own[0]);
    return isSame && full.length === 0 ? 'single' : null;
  }
  if (full.some((words) => areFormsOfOnePerson(own, words))) return 'form';
  if (full.some((words) => words.length > own.length && words.slice(-own.length).join(' ') === own.join(' '))) {
    return 'surname'; // "van der Berg"
  }
  return full.length === 0 && forms.some((words) => words[0] === own.at(-1)) ? 'surname' : null;
}

/** Same surname with given names that go together; middle names and initials may be left out, Spanish second surnames too. */
function areFormsOfOnePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [given = '', ...rest] = short;
  const [otherGiven = '', ...others] = long;
  if (!areGivenForms(given, otherGiven)) return false;
  if (similar(short.at(-1) ?? '', long.at(-1) ?? '')) return middlesAgree(rest.slice(0, -1), others.slice(0, -1));
  return isWithin(rest, others);
}

function areGivenForms(a: string, b: string): boolean {
  const isInitial = (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  return isInitial || areFormsOfOneName(a, b) || similar(a, b);
}

/** "John Robert Smith" is not "John Peter Smith". */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.some((other) => areGivenForms(word, other)));
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** One letter more, less or other in words of at least five letters: "Abdel" and "Abdul". */
function similar(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.slice(short.length === long.length ? at + 1 : at);
  return rest === long.slice(at + 1);
}

function matchBodies(one: Named, known: Named, same: boolean): NameMatch | null {
  const words = foldWords(one.name);
  if (same && words.length === 1) return isAbbreviation(one.name) && hasFullName(known) ? 'known-short' : 'single';
  if (same) return isGeneric(words) ? 'generic' : 'full';
  const forms = [known.name, ...known.aliases];
  if (forms.some((form) => turned(words).includes(fold(form)))) return isGeneric(words) ? 'generic' : 'full';
  const bare = withoutCountry(one.name);
  if (forms.some((form) => [bare, ...turned(bare.split(' '))].includes(withoutCountry(form)))) {
    return isGeneric(bare.split(' ')) ? 'generic' : 'form';
  }
  const shorts = one.aliases.filter(isAbbreviation).map(fold);
  if (forms.some((form) => shorts.includes(fold(form)))) return 'known-short';
  if (isAbbreviation(one.name)) return forms.some((form) => initialsOf(form) === words[0]) ? 'initials' : null;
  const initials = initialsOf(one.name);
  if (forms.some((form) => isAbbreviation(form) && fold(form) === initials)) return 'initials';
  return words.length > 1 && forms.some((form) => isEndOf(words, foldWords(form))) ? 'part' : null;
}

function hasFullName({ name, aliases }: Named): boolean {
  return [name, ...aliases].some((form) => form.includes(' '));
}

function isEndOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && short.length < long.length && long.slice(-short.length).join(' ') === short.join(' ');
}

function isAbbreviation(name: string): boolean {
  return /^(?:\p{Lu}[.&-]?){2,8}$/u.test(name);
}

function isGeneric(words: readonly string[]): boolean {
  return words.every((word) => SMALL.has(word) || GENERIC_NAME_WORDS.has(word));
}

/** A body's name in folded words without its country: "U.S. State Department", "Ministry of Defence of Estonia". */
function withoutCountry(name: string): string {
  const words = phraseWords(name);
  const first = findCountryAt(words, 0);
  if (first !== null && first.to < words.length) return fold(words.slice(first.to).join(' ')).replace(/^s /, '');
  const of = words.lastIndexOf('of');
  const last = of > 0 ? findCountryAt(words, words[of + 1] === 'the' ? of + 2 : of + 1) : null;
  return last !== null && last.to === words.length ? fold(words.slice(0, of).join(' ')) : fold(name);
}

/** "Salalah Port Authority" as "Port Authority of Salalah", and the other way round. */
function turned(words: readonly string[]): string[] {
  const of = words.indexOf('of');
  if (of > 0) return [[...words.slice(of + 1), ...words.slice(0, of)].join(' ')];
  return words.length < 2
    ? []
    : [1, 2]
        .filter((cut) => cut < words.length)
        .map((cut) => {
          return [...words.slice(cut), 'of', ...words.slice(0, cut)].join(' ');
        });
}

/** A person's name in folded words, a hyphenated one being one word, without suffixes and the Arabic article. */
function personWords(name: string): string[] {
  return name
    .replace(/(^|\s)(al|el|ash|ad|an|as|ar)-(?=\p{L})/giu, '$1')
    .split(/\s+/)
    .map((word) => foldWords(word).join(''))
    .filter((word) => word !== '' && !SUFFIXES.has(word));
}
