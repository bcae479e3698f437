import { getGender } from 'gender-detection-from-name';
import { FEMALE_WORDS, MALE_WORDS } from '../lexicon/offices.js';
import type { FoundAttribution } from '../attributions/find-attributions.js';
import { subjectOfVerb } from '../language/roles.js';
import type { Candidate } from '../mentions/candidate.js';
import type { OfficeHolding } from '../mentions/offices/office-holding.js';
import type { EntityDraft, Registry } from './registry.js';

type Gender = 'female' | 'male';

const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const MALE = new Set(['he', 'him', 'his', 'himself']);
const FIRST_PERSON = new Set(['i', 'me', 'my', 'myself', 'mine']);
const FIRST_PLURAL = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
const PLURAL = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);

/** How many sentences back a pronoun may point. */
const REACH = 3;

/** What back-references need to know about the article besides its candidates. */
export interface BackReferenceContext {
  readonly attributions: readonly FoundAttribution[];
  readonly offices: readonly OfficeHolding[];
  /** The entity that "we" outside of quotes stands for: a press release's issuer. */
  readonly issuer: EntityDraft | null;
}

/**
 * Links pronouns and definite descriptions, in the order of the text, to the entity told of last that agrees in kind,
 * gender and office; subjects come before other words of their sentence. What is not clear stays unlinked.
 */
export function linkBackReferences(
  registry: Registry,
  candidates: readonly Candidate[],
  context: BackReferenceContext,
): void {
  const genders = new Map<EntityDraft, Gender>();
  for (const { person, office } of context.offices) {
    const entity = registry.of(person)?.entity;
    const gender = FEMALE_WORDS.has(office) ? 'female' : MALE_WORDS.has(office) ? 'male' : null;
    if (entity !== undefined && gender !== null) genders.set(entity, gender);
  }
  for (const candidate of candidates) {
    if (candidate.kind === 'PERSON' && candidate.form === 'name') noteTitle(registry, candidate, genders);
  }
  for (const candidate of candidates) {
    if (candidate.form === 'description') linkDescription(registry, candidate, candidates, context);
    else if (candidate.form === 'pronoun') linkPronoun(registry, candidate, candidates, context, genders);
  }
}

function noteTitle(registry: Registry, name: Candidate, genders: Map<EntityDraft, Gender>): void {
  const entity = registry.of(name)?.entity;
  if (entity === undefined) return;
  const title = name.tree.at(name.from - 1).text.toLowerCase();
  if (FEMALE_WORDS.has(title)) genders.set(entity, 'female');
  else if (MALE_WORDS.has(title)) genders.set(entity, 'male');
}

/** By title or by given name; null when neither tells. */
function genderOf(entity: EntityDraft, genders: Map<EntityDraft, Gender>): Gender | null {
  const known = genders.get(entity);
  if (known !== undefined) return known;
  const given = [...entity.forms.keys()].sort((a, b) => b.length - a.length)[0]?.split(/[\s-]+/) ?? [];
  if (given.length < 2) return null;
  const guess = getGender(given[0] ?? '');
  return guess === 'unknown' ? null : guess;
}

function linkPronoun(
  registry: Registry,
  pronoun: Candidate,
  candidates: readonly Candidate[],
  context: BackReferenceContext,
  genders: Map<EntityDraft, Gender>,
): void {
  const word = pronoun.text.toLowerCase();
  if (FIRST_PERSON.has(word) || FIRST_PLURAL.has(word)) {
    linkSpeaker(registry, pronoun, candidates, context, FIRST_PLURAL.has(word));
    return;
  }
  const gender = FEMALE.has(word) ? 'female' : MALE.has(word) ? 'male' : null;
  const fits = (entity: EntityDraft): boolean => {
    if (gender !== null) {
      if (entity.kind !== 'PERSON') return false;
      const known = genderOf(entity, genders);
      return known === null || known === gender;
    }
    if (PLURAL.has(word)) return entity.collective || entity.kind === 'ORGANIZATION' || entity.kind === 'COUNTRY';
    return entity.kind === 'COUNTRY' || (entity.kind === 'ORGANIZATION' && !isPlural(entity));
  };
  const found = antecedent(registry, pronoun, candidates, fits);
  if (found === null) return;
  registry.link(pronoun, found, 'pronoun');
  if (gender !== null && !genders.has(found)) genders.set(found, gender);
}

/** "Lawmakers" are no "it". */
function isPlural(entity: EntityDraft): boolean {
  return entity.collective && entity.mentions.some(({ tree, head }) => ['NNS', 'NNPS'].includes(tree.at(head).xpos));
}

function isPossessive(pronoun: Candidate): boolean {
  return POSSESSIVE.has(pronoun.text.toLowerCase()) && pronoun.tree.is(pronoun.head, 'nmod:poss');
}

/** "I" is who speaks; "we" the body or the country that the speaker speaks for, else the speaker. */
function linkSpeaker(
  registry: Registry,
  pronoun: Candidate,
  candidates: readonly Candidate[],
  context: BackReferenceContext,
  plural: boolean,
): void {
  const said = context.attributions
    .filter((one) => one.content.start <= pronoun.start && pronoun.end <= one.content.end)
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
  if (said === undefined) {
    if (plural && context.issuer !== null) registry.link(pronoun, context.issuer, 'issuer');
    return;
  }
  const speaker = entityAtWord(registry, candidates, said.sourceTree, said.source);
  if (speaker === null) return;
  if (!plural || speaker.kind !== 'PERSON') {
    registry.link(pronoun, speaker, 'speaker');
    return;
  }
  const body = context.offices.find(
    (holding) => registry.of(holding.person)?.entity === speaker && holding.of.length > 0,
  )?.of[0];
  const spokenFor = body === undefined ? undefined : registry.of(body)?.entity;
  registry.link(pronoun, spokenFor ?? speaker, spokenFor === undefined ? 'speaker' : 'speaker-for');
}

/** The entity whose mention holds the word as its head, or at all. */
export function entityAtWord(
  registry: Registry,
  candidates: readonly Candidate[],
  tree: Candidate['tree'],
  word: number,
): EntityDraft | null {
  const holding = candidates.filter(
    (candidate) => candidate.tree === tree && candidate.from <= word && word < candidate.to,
  );
  const linked = holding
    .map((candidate) => ({ candidate, entity: registry.of(candidate)?.entity }))
    .filter((one) => one.entity !== undefined);
  const best =
    linked.find((one) => one.candidate.head === word && one.entity?.kind !== 'POLICY') ??
    linked.find((one) => one.candidate.head === word) ??
    linked[0];
  return best?.entity ?? null;
}

/**
 * The last fitting entity before the pronoun. Within a sentence a subject counts before nearer words, and so does the
 * subject of the clause that the pronoun's clause hangs by.
 */
function antecedent(
  registry: Registry,
  pronoun: Candidate,
  candidates: readonly Candidate[],
  fits: (entity: EntityDraft) => boolean,
): EntityDraft | null {
  const understood = isPossessive(pronoun) ? understoodSubject(registry, pronoun, candidates) : null;
  if (understood !== null && fits(understood)) return understood;
  let best: { entity: EntityDraft; score: number } | null = null;
  const barred = clauseMates(registry, pronoun, candidates);
  for (const candidate of candidates) {
    if (candidate.start >= pronoun.start) break;
    const distance = pronoun.tree.index - candidate.tree.index;
    if (distance > REACH) continue;
    const entity = registry.of(candidate)?.entity;
    if (entity === undefined || !fits(entity) || barred.has(entity)) continue;
    const { tree, head } = candidate;
    const subject = tree.is(tree.firstConjunct(head), 'nsubj', 'obl:agent');
    const modifier = tree.is(head, 'amod', 'compound', 'nmod:poss', 'nmod');
    const named = candidate.form === 'name' || candidate.form === 'pronoun';
    const inQuoteOfOther = distance === 0 && subject && tree.isUnder(pronoun.head, tree.at(head).head);
    const score =
      (inQuoteOfOther ? 40 : 0) +
      (subject ? 30 : 0) +
      (modifier ? -25 : 0) +
      (named ? 5 : 0) +
      (candidate.form === 'demonym' ? -20 : 0) -
      distance * 45 +
      candidate.start / 1e7;
    if (best === null || score > best.score) best = { entity, score };
  }
  return best?.entity ?? null;
}

/** Who does the verb that the pronoun stands under, when that is understood ("urged him to end his attacks"). */
function understoodSubject(
  registry: Registry,
  pronoun: Candidate,
  candidates: readonly Candidate[],
): EntityDraft | null {
  const { tree } = pronoun;
  for (let word = tree.at(pronoun.head).head, steps = 0; word >= 0 && steps < 5; word = tree.at(word).head, steps++) {
    if (tree.at(word).upos !== 'VERB') continue;
    const subject = subjectOfVerb(tree, word);
    if (subject < 0 || subject === pronoun.head || subject > pronoun.head) continue;
    return entityAtWord(registry, candidates, tree, subject);
  }
  return null;
}

/** Entities that the pronoun cannot stand for because they are arguments of the same verb ("Trump told him"). */
function clauseMates(registry: Registry, pronoun: Candidate, candidates: readonly Candidate[]): Set<EntityDraft> {
  const { tree, head } = pronoun;
  const barred = new Set<EntityDraft>();
  if (!tree.is(head, 'obj', 'iobj', 'obl')) return barred;
  const verb = tree.at(head).head;
  const subject = tree.first(verb, 'nsubj');
  if (subject < 0) return barred;
  const entity = entityAtWord(registry, candidates, tree, subject);
  if (entity !== null) barred.add(entity);
  return barred;
}

/** Nouns for any body at all: the one told last is meant. */
const ANY_BODY = new Set([
  'company',
  'firm',
  'group',
  'organization',
  'organisation',
  'body',
  'agency',
  'bank',
  'newspaper',
  'broadcaster',
  'airline',
]);

/** Nouns that may call the same body. */
const CALLED_ALIKE: readonly (readonly string[])[] = [
  ['watchdog', 'regulator', 'commission', 'authority', 'agency'],
  ['party', 'alliance', 'bloc', 'front', 'movement'],
  ['union', 'league', 'federation', 'association'],
  ['company', 'firm', 'group', 'corporation', 'holdings', 'corp'],
  ['paper', 'newspaper', 'times', 'post', 'daily'],
];

/** The last body before the description whose name holds its noun, or one that calls the same. */
function lastBodyCalled(
  registry: Registry,
  description: Candidate,
  candidates: readonly Candidate[],
  noun: string,
): EntityDraft | null {
  const nouns = new Set([noun, ...CALLED_ALIKE.filter((alike) => alike.includes(noun)).flat()]);
  let found: EntityDraft | null = null;
  for (const candidate of candidates) {
    if (candidate.start >= description.start) break;
    if (candidate.kind !== 'ORGANIZATION' || candidate.form !== 'name') continue;
    const words = candidate.text.toLowerCase().split(/\s+/);
    const entity = registry.of(candidate)?.entity;
    if (entity !== undefined && words.some((word) => nouns.has(word))) found = entity;
  }
  return found;
}

/** "The president", "the Mexican president", "the group": whoever was told of with that office, or the last of the kind. */
function linkDescription(
  registry: Registry,
  description: Candidate,
  candidates: readonly Candidate[],
  context: BackReferenceContext,
): void {
  if (description.kind !== 'PERSON') {
    const kind = description.kind;
    const noun = description.tree.at(description.head).lemma.toLowerCase();
    if (kind === 'ORGANIZATION') {
      const named = lastBodyCalled(registry, description, candidates, noun);
      if (named !== null) {
        registry.link(description, named, 'description');
        return;
      }
      if (!ANY_BODY.has(noun)) return;
    }
    const found = antecedent(
      registry,
      description,
      candidates,
      (entity) => entity.kind === kind && (kind === 'COUNTRY' || !entity.collective),
    );
    if (found !== null) registry.link(description, found, 'description');
    return;
  }
  const noun = description.tree.at(description.head).lemma.toLowerCase();
  const before = description.tree.at(description.head - 1).text.toLowerCase();
  const holders = context.offices.filter(({ office, of }) => {
    if (office !== noun && office !== `${before} ${noun}` && !office.endsWith(` ${noun}`)) return false;
    return (
      description.countryCode === null ||
      of.length === 0 ||
      of.some((body) => body.countryCode === description.countryCode)
    );
  });
  const told = holders
    .map((holding) => ({ holding, entity: registry.of(holding.person)?.entity }))
    .filter((one) => one.entity !== undefined);
  const before_ = told.filter((one) => one.holding.person.start < description.start);
  const pick = (before_.length > 0 ? before_ : told).at(-1)?.entity;
  if (pick !== undefined) registry.link(description, pick, 'description');
}
