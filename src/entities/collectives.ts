import { countryName, findCountryAt } from '../lexicon/countries.js';
import { SELF_STANDING_COLLECTIVES } from '../lexicon/collectives.js';
import { slug } from '../domain/id.js';
import type { Candidate } from '../mentions/candidate.js';
import { isDefinite, isDeterminer, isPossessivePronoun } from '../mentions/noun-phrase.js';
import { foldedWords } from './organizations.js';
import type { EntityDraft, Registry } from './registry.js';

/** Modifiers that do not tell one group from another. */
const IDLE = new Set([
  'powerful',
  'senior',
  'several',
  'many',
  'some',
  'top',
  'local',
  'other',
  'more',
  'high',
  'ranking',
  'unnamed',
  'new',
  'various',
  'suspected',
  'alleged',
  'armed',
  'large',
  'small',
]);

/** Bodies that belong to a person: "the Trump administration", "his cabinet". */
const OF_A_PERSON = new Set([
  'administration',
  'government',
  'regime',
  'cabinet',
  'campaign',
  'team',
  'junta',
  'coalition',
  'party',
]);

/** The people of a named body that fight for it are the body. */
const OF_A_BODY = new Set([
  'fighter',
  'militant',
  'terrorist',
  'operative',
  'force',
  'rebel',
  'insurgent',
  'gunman',
  'guerrilla',
  'commander',
]);

/** Nouns that many different groups of one country go by: what modifies them tells which. */
const GENERIC_NOUNS = new Set(
  `official officer force authority agency group party company team member leader minister worker court council commission
  committee ministry unit service guard network movement organization organisation lawyer student expert analyst union bank
  firm airline school university hospital city town region district community union`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

interface Group {
  readonly noun: string;
  countryCode: string | null;
  readonly owner: EntityDraft | null;
  readonly telling: Set<string>;
  readonly entity: EntityDraft;
}

/**
 * Groups without a name: one group for one noun, unless country, owner or telling modifiers ("Kurdish", "drug")
 * contradict. Needs people and pronouns to be linked already, for "his administration".
 * @param ownerOf the person that a word in a group's phrase stands for
 */
export function linkCollectives(
  registry: Registry,
  candidates: readonly Candidate[],
  ownerOf: (candidate: Candidate) => EntityDraft | null,
  articleSlug: string,
  text: string,
): void {
  const groups: Group[] = [];
  const collectives = candidates.filter((candidate) => candidate.form === 'collective');
  for (const candidate of collectives) {
    const noun = candidate.tree.at(candidate.head).lemma.toLowerCase();
    const owner = OF_A_PERSON.has(noun) ? ownerOf(candidate) : null;
    const telling = tellingWords(candidate, owner);
    const known = groups.filter((group) => fits(group, noun, owner, candidate.countryCode, telling)).at(-1);
    if (known !== undefined) {
      known.countryCode ??= candidate.countryCode;
      for (const word of telling) known.telling.add(word);
      registry.link(candidate, known.entity);
      continue;
    }
    const named =
      bodyOfSameWords(registry, candidate) ??
      (telling.length === 0 ? bodyOfNoun(registry, candidate, noun) : undefined);
    if (named !== undefined) {
      registry.link(candidate, named, 'name-in-small-letters');
      continue;
    }
    const entity = registry.create('ORGANIZATION', { countryCode: candidate.countryCode, collective: true });
    registry.link(candidate, entity);
    groups.push({ noun, owner, countryCode: candidate.countryCode, telling: new Set(telling), entity });
  }
  linkAbbreviations(registry, candidates, groups);
  for (const group of groups) {
    group.countryCode ??=
      countryOfPhrases(registry, candidates, group) ??
      countryInText(text, group.noun) ??
      countryOfPlaces(candidates, group);
    name(group, articleSlug);
  }
}

/** "the council" where "Harwick Borough Council" was told: the last named body of that noun before it. */
function bodyOfNoun(registry: Registry, candidate: Candidate, noun: string): EntityDraft | undefined {
  if (candidate.countryCode !== null || !isDefinite(candidate.tree, candidate.head)) return undefined;
  const ofNoun = registry.drafts.filter(
    (draft) =>
      draft.kind === 'ORGANIZATION' &&
      !draft.collective &&
      [...draft.forms.keys()].some((form) => form.toLowerCase().split(/\s+/).slice(1).includes(noun)),
  );
  const last = (draft: EntityDraft): number =>
    Math.max(-1, ...draft.mentions.filter((one) => one.start < candidate.start).map((one) => one.start));
  return ofNoun.filter((draft) => last(draft) >= 0).sort((a, b) => last(b) - last(a))[0];
}

/** "Indonesian navy" where "Indonesian Navy" was told as a name, "ISIL fighters" where ISIL was. */
function bodyOfSameWords(registry: Registry, candidate: Candidate): EntityDraft | undefined {
  const folded = foldedWords(candidate).join(' ');
  const bodies = registry.drafts.filter((draft) => draft.kind === 'ORGANIZATION' && !draft.collective);
  const same = bodies.find((draft) => draft.mentions.some((mention) => foldedWords(mention).join(' ') === folded));
  if (same !== undefined) return same;
  const { tree, head } = candidate;
  if (!OF_A_BODY.has(tree.at(head).lemma.toLowerCase())) return undefined;
  return bodies.find((draft) =>
    draft.mentions.some((mention) => mention.tree === tree && mention.from >= candidate.from && mention.to <= head + 1),
  );
}

function fits(
  group: Group,
  noun: string,
  owner: EntityDraft | null,
  countryCode: string | null,
  telling: readonly string[],
): boolean {
  if (group.noun !== noun || group.owner !== owner) return false;
  if (group.countryCode !== null && countryCode !== null && group.countryCode !== countryCode) return false;
  return telling.length === 0 || group.telling.size === 0 || telling.some((word) => group.telling.has(word));
}

/** "Iraqi security forces (ISF)": the abbreviation in brackets after a group is the group, wherever it stands. */
function linkAbbreviations(registry: Registry, candidates: readonly Candidate[], groups: readonly Group[]): void {
  const short = candidates.filter((one) => one.form === 'name' && /^\p{Lu}{2,}s?$/u.test(one.text));
  for (const group of groups) {
    const introduced = short.find(
      ({ tree, from }) =>
        tree.at(from - 1).text === '(' &&
        group.entity.mentions.some((mention) => mention.tree === tree && mention.to === from - 1),
    );
    const initials = [...group.entity.forms.keys()].map((form) =>
      form
        .split(/[\s-]+/)
        .map((word) => word.charAt(0).toUpperCase())
        .join(''),
    );
    for (const one of short) {
      if (one.text !== introduced?.text && !(initials.includes(one.text) && one.text.length > 2)) continue;
      const old = registry.of(one)?.entity;
      if (old === group.entity) continue;
      // what pointed back to the abbreviation points to the group now
      for (const mention of old === undefined
        ? []
        : old.mentions.filter((other) => other.text === one.text || other.form === 'pronoun')) {
        registry.unlink(mention);
        registry.link(mention, group.entity, mention.form === 'pronoun' ? 'pronoun' : 'abbreviation');
      }
      if (old === undefined) registry.link(one, group.entity, 'abbreviation');
    }
  }
}

/** "The country's powerful cartels": the country that a description in the group's phrase points to. */
function countryOfPhrases(registry: Registry, candidates: readonly Candidate[], group: Group): string | null {
  for (const mention of group.entity.mentions) {
    for (const child of mention.tree.all(mention.head, 'nmod:poss')) {
      const owner = candidates.find((one) => one.tree === mention.tree && one.head === child);
      const entity = owner === undefined ? undefined : registry.of(owner)?.entity;
      if (entity?.kind === 'COUNTRY') return entity.countryCode;
    }
  }
  return null;
}

/** "Mexican drug cartels" anywhere in the article, headings included: the country of all groups of that noun, if it is one. */
function countryInText(text: string, noun: string): string | null {
  const codes = new Set<string>();
  for (const match of text.matchAll(new RegExp(`\\b${noun}(?:s|es)?\\b`, 'giu'))) {
    const before = text
      .slice(Math.max(0, match.index - 50), match.index)
      .trimEnd()
      .split(/\s+/)
      .slice(-4);
    const words = before.map((word) => word.toLowerCase());
    for (let at = 0; at < words.length; at++) {
      const found = /^\p{Lu}/u.test(before[at] ?? '') ? findCountryAt(words, at) : null;
      const adjacent = found !== null && words.slice(found.to).every((word) => /^[\p{L}-]+$/u.test(word));
      if (adjacent && found.phrase.form !== 'capital') codes.add(found.phrase.code);
    }
  }
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}

/** The one country in which its sentences place things ("combating cartels in Mexico"). */
function countryOfPlaces(candidates: readonly Candidate[], group: Group): string | null {
  const trees = new Set(group.entity.mentions.map((mention) => mention.tree));
  const codes = new Set<string>();
  for (const { tree, head, kind, countryCode } of candidates) {
    const placed =
      kind === 'COUNTRY' && trees.has(tree) && ['in', 'inside', 'within', 'across'].includes(tree.caseOf(head));
    if (placed && countryCode !== null) codes.add(countryCode);
  }
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}

/** Modifiers that tell a group from others of its noun, without countries and owners. */
function tellingWords(candidate: Candidate, owner: EntityDraft | null): string[] {
  const { tree, from, head } = candidate;
  const words: string[] = [];
  for (let at = from; at < head; at++) {
    const token = tree.at(at);
    const word = token.text.toLowerCase();
    if (
      isDeterminer(word) ||
      isPossessivePronoun(word) ||
      IDLE.has(word) ||
      token.upos === 'NUM' ||
      token.upos === 'PUNCT' ||
      token.upos === 'ADP' ||
      token.upos === 'PART'
    )
      continue;
    if (owner?.forms.has(token.text) === true) continue;
    if (candidate.countryCode !== null && /^\p{Lu}/u.test(token.text)) continue;
    words.push(token.lemma.toLowerCase());
  }
  return words;
}

/** Groups are told apart across articles by noun, country and owner; one that nothing tells apart stays in its article. */
function name(group: Group, articleSlug: string): void {
  const { entity, noun, owner, countryCode } = group;
  entity.countryCode = countryCode ?? owner?.countryCode ?? null;
  const bare = entity.mentions.some((mention) => tellingWords(mention, owner).length === 0);
  const specific = countryCode !== null && !GENERIC_NOUNS.has(noun);
  const telling = bare || specific ? [] : [...group.telling].sort();
  if (owner !== null) {
    const surname = [...owner.forms.keys()].map((form) => form.split(' ').at(-1) ?? form)[0] ?? '';
    entity.name = `${surname} ${noun}`;
    entity.id = `organization:${slug(`${surname} ${noun}`)}`;
    return;
  }
  const scope =
    countryCode !== null
      ? countryCode.toLowerCase()
      : telling.length === 0 && SELF_STANDING_COLLECTIVES.has(noun)
        ? articleSlug
        : '';
  entity.id = `organization:${slug([scope, ...telling, noun].filter((part) => part !== '').join(' '))}`;
  if (countryCode !== null && ![...entity.forms.keys()].some((form) => form.split(' ').length > 1)) {
    entity.name = `${[...entity.forms.keys()][0] ?? noun} (${countryName(countryCode)})`;
  }
}
