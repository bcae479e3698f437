import { OF_A_PERSON } from '../../lexicon/collectives.js';
import type { Candidate } from '../../mentions/candidate.js';
import type { EntityDraft, Registry } from '../registry.js';
import { linkAbbreviations } from './abbreviations.js';
import { findCountryOf } from './country-of-group.js';
import { mayBeOf, tellingWords, type Group, type GroupPhrase } from './group.js';
import { nameGroup } from './name-group.js';
import { namedBodyOf } from './named-body.js';

/** What is known of an article when its groups are linked. */
export interface GroupedArticle {
  readonly text: string;
  readonly slug: string;
  readonly candidates: readonly Candidate[];
}

/**
 * Groups without a name: one group for one noun, unless country, owner or telling modifiers ("Kurdish", "drug")
 * contradict. Needs people and pronouns to be linked already, for "his administration".
 * @param ownerOf the person that a word in a group's phrase stands for
 */
export function linkCollectives(
  registry: Registry,
  article: GroupedArticle,
  ownerOf: (candidate: Candidate) => EntityDraft | null,
): void {
  const groups: Group[] = [];
  for (const candidate of article.candidates) {
    if (candidate.form !== 'collective' || registry.of(candidate) !== undefined) continue;
    const phrase = phraseOf(candidate, ownerOf);
    const known = groups.filter((group) => mayBeOf(group, phrase)).at(-1);
    if (known !== undefined) {
      known.countryCode ??= phrase.countryCode;
      for (const word of phrase.telling) known.telling.add(word);
      registry.link(candidate, known.entity);
      continue;
    }
    const named = namedBodyOf(registry, candidate, phrase);
    if (named !== undefined) {
      registry.link(candidate, named, 'name-in-small-letters');
      continue;
    }
    const entity = registry.create('ORGANIZATION', { countryCode: candidate.countryCode, collective: true });
    registry.link(candidate, entity);
    groups.push({ ...phrase, telling: new Set(phrase.telling), entity });
  }
  linkAbbreviations(registry, article.candidates, groups);
  for (const group of groups) {
    group.countryCode ??= findCountryOf(registry, article, group);
    nameGroup(group, article.slug);
  }
}

function phraseOf(candidate: Candidate, ownerOf: (candidate: Candidate) => EntityDraft | null): GroupPhrase {
  const { tree, head, countryCode } = candidate;
  const noun = tree.at(head).lemma.toLowerCase();
  const owner = OF_A_PERSON.has(noun) ? ownerOf(candidate) : null;
  return { noun, countryCode, owner, telling: new Set(tellingWords(candidate, owner)) };
}
