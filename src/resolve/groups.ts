import type { Decision } from '../domain/decision.js';
import type { Entity } from '../domain/entity.js';
import type { Reading } from '../domain/reading.js';
import { BY_RESOLVER, decisionId } from './decide.js';
import type { Candidates } from './candidates.js';
import { companyKey } from './evidence.js';

/** How many others of a reading a group must have stood in an article with before it is held to be the known one. */
const GROUP_COMPANY = 2;

/** A group told of without its country ("the cartels"). */
export function isBareGroup({ collective, countryCode }: Entity): boolean {
  return collective && countryCode === null;
}

/**
 * Groups told of without their country that are known with one ("Mexican cartels"): the only group of that noun that has
 * stood in the same company.
 */
export async function decideGroups(
  groups: readonly Entity[],
  reading: Reading,
  candidates: Candidates,
): Promise<Decision[]> {
  if (groups.length === 0) return [];
  const found = await candidates.of(groups, reading);
  const profiles = await candidates.profiles([...found.values()].flat());
  return groups.flatMap((group) => {
    const noun = group.id.split(/[:-]/).at(-1) ?? '';
    const ofNoun = new RegExp(`^organization:[a-z]{3}-${noun}$`);
    const own = new Set(reading.entities.filter(({ id }) => id !== group.id).map(({ id }) => companyKey(id)));
    const fitting = (found.get(group.id) ?? [])
      .filter(({ id }) => ofNoun.test(id))
      .flatMap((candidate) => {
        const company = [...(profiles.get(candidate.id)?.company ?? [])].filter((key) => own.has(key));
        return company.length >= GROUP_COMPANY ? [{ candidate, company }] : [];
      });
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) return [];
    const { candidate, company } = only;
    return [
      {
        ...BY_RESOLVER,
        id: decisionId('SAME_AS', reading.article.id, group.id, candidate.id),
        kind: 'SAME_AS' as const,
        fromId: group.id,
        entityId: candidate.id,
        articleId: reading.article.id,
        name: candidate.name,
        reason: `the only group of that noun told of together with ${company.length} others of this article`,
        score: company.length,
      },
    ];
  });
}
