import { countryName, findCountryAt, phraseWords } from '../lexicon/countries.js';
import { slug } from '../domain/id.js';
import type { FoundAttribution } from '../attributions/find-attributions.js';
import type { Candidate } from '../mentions/candidate.js';
import type { Document } from '../mentions/document.js';
import { findOffices } from '../mentions/offices/find-offices.js';
import type { OfficeHolding } from '../mentions/offices/office-holding.js';
import { homeCountry } from './home-country.js';
import { linkBackReferences } from './back-references/link-back-references.js';
import { linkCollectives } from './collectives/link-collectives.js';
import { entityAtWord } from './entity-at-word.js';
import { linkOrganizations } from './organizations.js';
import { linkPeople } from './people.js';
import { linkPolicies } from './policies.js';
import { linkPolicyPronouns } from './policy-pronouns.js';
import { formOf, Registry, type EntityDraft } from './registry.js';

/** Who each mention of an article stands for. */
export interface LinkedEntities {
  readonly registry: Registry;
  readonly candidates: readonly Candidate[];
  readonly offices: readonly OfficeHolding[];
}

/**
 * Finds the entity of every candidate. The passes stand in the order they run: names first, then what points back to
 * them, then the groups and policies that are told by way of both.
 */
export function linkEntities(
  document: Document,
  candidates: readonly Candidate[],
  attributions: readonly FoundAttribution[],
): LinkedEntities {
  const registry = new Registry();
  linkCountries(registry, candidates);
  linkPeople(registry, candidates);
  linkOrganizations(registry, candidates);
  linkPlaces(registry, candidates);
  const offices = document.trees.flatMap((tree) =>
    findOffices(
      document.article.text,
      tree,
      candidates.filter((candidate) => candidate.tree === tree),
    ),
  );
  giveCountries(registry, offices);
  const articleSlug = slug(document.article.id.replace(/^article:/, ''));
  const ownerOf = (candidate: Candidate): EntityDraft | null => ownerIn(registry, candidates, candidate);
  linkBackReferences({ registry, candidates, attributions, offices, issuer: issuerOf(registry, document) });
  linkGovernment(registry, document, candidates);
  linkCollectives(registry, { text: document.article.text, slug: articleSlug, candidates }, ownerOf);
  // Groups are known now: what points back to one of them gets a second chance.
  linkBackReferences({
    registry,
    candidates: candidates.filter((candidate) => !pointsBack(candidate) || registry.of(candidate) === undefined),
    attributions,
    offices,
    issuer: issuerOf(registry, document),
  });
  linkPolicies(registry, candidates, articleSlug);
  linkPolicyPronouns(registry, candidates);
  registry.settle();
  return { registry, candidates, offices };
}

function pointsBack({ form }: Candidate): boolean {
  return form === 'pronoun' || form === 'description';
}

function linkCountries(registry: Registry, candidates: readonly Candidate[]): void {
  const byCode = new Map<string, EntityDraft>();
  for (const candidate of candidates) {
    const code = candidate.countryCode;
    if (candidate.kind !== 'COUNTRY' || code === null) continue;
    const entity =
      byCode.get(code) ??
      registry.create('COUNTRY', { id: `country:${code}`, name: countryName(code), countryCode: code });
    byCode.set(code, entity);
    registry.link(candidate, entity);
  }
}

/** How many times as often as any other country the home country of "the government" must be told of. */
const GOVERNED = 2;

/** "The government" and nothing else is the state whose affairs the article tells, where that is clear. */
function linkGovernment(registry: Registry, { article }: Document, candidates: readonly Candidate[]): void {
  const bare = candidates.filter(({ form, text }) => form === 'collective' && /^the government$/i.test(text));
  const code = bare.length === 0 ? null : homeCountry(article, candidates, GOVERNED);
  if (code === null) return;
  const id = `country:${code}`;
  const country =
    registry.drafts.find((draft) => draft.id === id) ??
    registry.create('COUNTRY', { id, name: countryName(code), countryCode: code });
  for (const candidate of bare) registry.link(candidate, country, 'home-government');
}

function linkPlaces(registry: Registry, candidates: readonly Candidate[]): void {
  const byName = new Map<string, EntityDraft>();
  for (const candidate of candidates) {
    if (candidate.kind !== 'PLACE') continue;
    const key = slug(formOf(candidate));
    if (key === '') continue;
    const entity = byName.get(key) ?? registry.create('PLACE', { countryCode: candidate.countryCode });
    byName.set(key, entity);
    registry.link(candidate, entity);
  }
}

/** A person or body told of with a country's office belongs to that country. */
function giveCountries(registry: Registry, offices: readonly OfficeHolding[]): void {
  for (const { person, of } of offices) {
    const entity = registry.of(person)?.entity;
    const code = of.map((body) => body.countryCode).find((found) => found !== null);
    if (entity !== undefined && code !== undefined) entity.countryCode ??= code;
  }
}

/** The person that a group's phrase names as its own: "Trump administration", "her cabinet". */
function ownerIn(registry: Registry, candidates: readonly Candidate[], group: Candidate): EntityDraft | null {
  const { tree, head } = group;
  for (const child of tree.all(head, 'nmod:poss', 'compound', 'amod', 'nmod')) {
    if (child > head && tree.caseOf(child) !== 'of') continue;
    const entity = entityAtWord(registry, candidates, tree, child);
    if (entity?.kind === 'PERSON') return entity;
  }
  return null;
}

/** Words in the names of those who publish press releases of their own. */
const OFFICIAL =
  /ministry|department|government|embassy|command|office|council|foreign|defen[cs]e|presiden|armed|navy|army|forces?|commission|agency|affairs|treasury|united nations|union/i;

/** "We" in a press release is its issuer: the country that the publisher's name begins with. */
function issuerOf(registry: Registry, document: Document): EntityDraft | null {
  const { publisher } = document.article;
  // a newspaper's "we" is nobody's deed
  if (publisher === null || !OFFICIAL.test(publisher)) return null;
  const named = registry.drafts.find(
    (draft) =>
      draft.kind === 'ORGANIZATION' &&
      [...draft.forms.keys()].some(
        (form) => publisher.toLowerCase().includes(form.toLowerCase()) && form.includes(' '),
      ),
  );
  const words = phraseWords(publisher);
  // "United States Department of State", "Ministry of Foreign Affairs of Lithuania"
  for (let at = 0; at < words.length; at++) {
    const match = findCountryAt(words, at);
    if (match === null || match.phrase.form === 'capital' || words.length === match.to - at) continue;
    const country = registry.drafts.find((draft) => draft.id === `country:${match.phrase.code}`);
    if (country !== undefined && (at === 0 || words[at - 1] === 'of')) return country;
  }
  return named ?? null;
}
