import { ANY_BODY, CALLED_ALIKE } from '../../lexicon/body-kinds.js';
import type { Candidate } from '../../mentions/candidate.js';
import type { OfficeHolding } from '../../mentions/offices/office-holding.js';
import type { EntityDraft } from '../registry.js';
import { findAntecedent } from './antecedent.js';
import type { ArticleSoFar } from './article-so-far.js';

/**
 * Whom a definite description means: "the president", "the Mexican president" who was told of with that office, "the
 * union" the last body called so, "the group" and "the country" the last of the kind.
 * @returns null where that is not clear
 */
export function findDescribed(article: ArticleSoFar, description: Candidate): EntityDraft | null {
  const { kind } = description;
  if (kind === 'PERSON') return holderOfOffice(article, description);
  if (kind === 'ORGANIZATION') {
    const called = lastBodyCalled(article, description);
    if (called !== null || !ANY_BODY.has(nounOf(description))) return called;
  }
  return findAntecedent(
    article,
    description,
    (entity) => entity.kind === kind && (kind === 'COUNTRY' || !entity.collective),
  );
}

function nounOf({ tree, head }: Candidate): string {
  return tree.at(head).lemma.toLowerCase();
}

/** Who was told of with the office last before the description, else who is told of with it last at all. */
function holderOfOffice({ registry, offices }: ArticleSoFar, description: Candidate): EntityDraft | null {
  const holders = offices
    .filter((holding) => isOfOffice(holding, description))
    .map(({ person }) => registry.of(person))
    .filter((mention) => mention !== undefined);
  const before = holders.filter(({ candidate }) => candidate.start < description.start);
  return (before.length > 0 ? before : holders).at(-1)?.entity ?? null;
}

/** Whether the office is the one described, and of no other country than the one described. */
function isOfOffice({ office, of }: OfficeHolding, description: Candidate): boolean {
  const { tree, head, countryCode } = description;
  const noun = nounOf(description);
  const before = tree.at(head - 1).text.toLowerCase();
  if (office !== noun && office !== `${before} ${noun}` && !office.endsWith(` ${noun}`)) return false;
  return countryCode === null || of.length === 0 || of.some((body) => body.countryCode === countryCode);
}

/** The last body before the description whose name holds its noun, or one that calls the same. */
function lastBodyCalled({ registry, candidates }: ArticleSoFar, description: Candidate): EntityDraft | null {
  const noun = nounOf(description);
  const nouns = new Set([noun, ...CALLED_ALIKE.filter((alike) => alike.has(noun)).flatMap((alike) => [...alike])]);
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
