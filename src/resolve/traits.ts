import type { Entity } from '../domain/entity.js';
import type { Reading } from '../domain/reading.js';
import { covers, type Span } from '../domain/span.js';
import { FIELDS, PUBLIC_FIELDS, type Field } from '../lexicon/fields.js';
import { slug } from '../domain/id.js';

/**
 * What an article tells of an entity that may tell it from others of its name, one text for each:
 * - `of:KEN` the country it belongs to; `near:KEN` a country named in the same sentence
 * - `leads:…`, `works-for:…`, `member-of:…`, `based-in:…`, `part-of:…` with the other's id, from the claims
 * - `role:coach` the office; `field:sport` the walk of life
 * - `at:ontario` what a place is said to lie in
 */
export type Trait = string;

export function traitOf(kind: string, value: string): Trait {
  return `${kind}:${value}`;
}

/** The values of one kind among traits. */
export function valuesOf(traits: Iterable<Trait>, kind: string): Set<string> {
  const values = new Set<string>();
  for (const trait of traits) if (trait.startsWith(`${kind}:`)) values.add(trait.slice(kind.length + 1));
  return values;
}

const TIES = {
  LEADS: 'leads',
  WORKS_FOR: 'works-for',
  MEMBER_OF: 'member-of',
  BASED_IN: 'based-in',
  PART_OF: 'part-of',
} as const;
export const TIE_KINDS = Object.values(TIES);

/** The reading with each person, organization and place told apart by traits, as far as the article tells. */
export function withTraits(reading: Reading): Reading {
  return {
    ...reading,
    entities: reading.entities.map((entity) => {
      const traits = traitsOf(entity, reading);
      return traits.length === 0 ? entity : { ...entity, traits };
    }),
  };
}

function traitsOf(entity: Entity, reading: Reading): Trait[] {
  if (entity.kind === 'COUNTRY' || entity.kind === 'POLICY') return [];
  const traits = [...countryTraits(entity, reading), ...tieTraits(entity, reading), ...wordTraits(entity, reading)];
  return [...new Set(traits)].sort();
}

function* countryTraits({ id, countryCode }: Entity, { mentions, sentences }: Reading): Generator<Trait> {
  if (countryCode !== null) yield traitOf('of', countryCode);
  const own = mentions.filter((mention) => mention.entityId === id);
  const around = sentences.filter((sentence) => own.some((mention) => covers(sentence, mention)));
  for (const { kind, entityId, ...span } of mentions) {
    if (kind !== 'COUNTRY' || !around.some((sentence) => covers(sentence, span))) continue;
    yield traitOf('near', entityId.slice('country:'.length));
  }
}

function* tieTraits({ id }: Entity, { claims }: Reading): Generator<Trait> {
  for (const { type, subject, object, polarity, role } of claims) {
    if (subject.entityId !== id || polarity === 'NEGATED' || !(type in TIES)) continue;
    const tie = TIES[type as keyof typeof TIES]; // as: one of its keys, as the line above has seen
    if (object !== null) yield traitOf(tie, object.entityId);
    const head = role
      ?.toLowerCase()
      .split(/[\s-]+/)
      .at(-1);
    if (head === undefined || head === '') continue;
    yield traitOf('role', slug(head));
    yield* fieldsOf([head]);
  }
}

/** How many words before a name, and after its comma, can introduce who bears it. */
const WORDS_BEFORE = { PERSON: 4, ORGANIZATION: 2 };
const WORDS_AFTER = 9;

/** From the words that a name is introduced with: "coach John Hale", "Maria Santos, a senator", "Victoria, British Columbia". */
function* wordTraits({ id, kind }: Entity, { article, mentions, sentences }: Reading): Generator<Trait> {
  for (const mention of mentions) {
    if (mention.entityId !== id || mention.demonym) continue;
    const sentence = sentences.find((one) => covers(one, mention));
    if (sentence === undefined) continue;
    const before = article.text.slice(sentence.start, mention.start);
    const after = article.text.slice(mention.end, sentence.end);
    if (kind !== 'PERSON' && kind !== 'ORGANIZATION') {
      yield* whereItLies(mention, before, after, mentions);
      continue;
    }
    yield* fieldsOf(wordsIn(/[^,;:"“”()]*$/.exec(before)?.[0] ?? '').slice(-WORDS_BEFORE[kind]));
    const apposition = /^,\s+((?:an?|the|\p{Lu}\p{L}*['’]s|\p{Ll})[^,;:"“”()]*)/u.exec(after)?.[1];
    if (apposition !== undefined) yield* fieldsOf(wordsIn(apposition).slice(0, WORDS_AFTER));
  }
}

function* whereItLies(place: Span, before: string, after: string, mentions: Reading['mentions']): Generator<Trait> {
  const [, wider] = /^,\s+((?:\p{Lu}[\p{L}.]*\s?)+)/u.exec(after) ?? [];
  if (wider !== undefined) {
    const start = place.end + after.indexOf(wider);
    const country = mentions.find((one) => one.kind === 'COUNTRY' && one.start === start);
    yield country === undefined ? traitOf('at', slug(wider)) : traitOf('of', country.entityId.slice('country:'.length));
  }
  const [, demonym] = /(\S+) (?:state|province|city|town|region|island|port|capital) of $/.exec(before) ?? [];
  if (demonym === undefined) return;
  const end = place.start - (before.length - before.lastIndexOf(demonym)) + demonym.length;
  const country = mentions.find((one) => one.kind === 'COUNTRY' && one.end === end);
  if (country !== undefined) yield traitOf('of', country.entityId.slice('country:'.length));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const FIELD_OF_WORD: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELDS).flatMap(
    ([field, words]) => [...words].map((word): [string, Field] => [word, field as Field]), // as: its own key
  ),
);

function* fieldsOf(words: readonly string[]): Generator<Trait> {
  for (const word of words) {
    const field = FIELD_OF_WORD.get(word) ?? FIELD_OF_WORD.get(word.replace(/s$/, ''));
    if (field !== undefined) yield traitOf('field', field);
  }
}

/** Whether one person may well be in both: politics and another field of public life. */
export function areNearFields(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const inPublic = [...a, ...b].every((field) => PUBLIC_FIELDS.has(field));
  return inPublic && (a.has('politics') || b.has('politics'));
}
