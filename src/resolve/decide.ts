import type { Decision } from '../domain/decision.js';
import type { Entity } from '../domain/entity.js';
import { digest } from '../domain/id.js';
import type { Reading } from '../domain/reading.js';
import { profileOf, type Candidate, type Candidates } from './candidates.js';
import { reasonOf, SAME, scoreOf, SUGGESTED, weigh, type Evidence, type Profile } from './evidence.js';
import { matchNames, type NameMatch } from './names.js';
import { valuesOf } from './traits.js';

/** By how much the best of several must be ahead of the next to be the one. */
const AHEAD = 0.5;

/** A candidate with all that speaks for and against it. */
interface Weighed {
  readonly candidate: Candidate;
  readonly match: NameMatch;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/**
 * Decides for each of the entities whom the graph knows it as. Nothing is decided where the id that the reader gave is
 * right, or is nobody else's.
 */
export async function decide(
  entities: readonly Entity[],
  reading: Reading,
  candidates: Candidates,
): Promise<Decision[]> {
  const found = await candidates.of(entities, reading);
  const fitting = new Map(
    entities.map((entity) => [
      entity.id,
      (found.get(entity.id) ?? []).flatMap((candidate) => {
        const match = matchNames(entity, candidate);
        return match === null ? [] : [{ candidate, match }];
      }),
    ]),
  );
  const profiles = await candidates.profiles([...fitting.values()].flat().map(({ candidate }) => candidate));
  const company = reading.entities.map(({ id }) => id);
  return entities.flatMap((entity) => {
    const own = ownProfile(entity, reading, company);
    const fits = fitting.get(entity.id) ?? [];
    const isOnlyOne = fits.length === 1;
    const weighed = fits.map(({ candidate, match }): Weighed => {
      const evidence = weigh(match, own, profiles.get(candidate.id) ?? profileOf(candidate, []), isOnlyOne);
      return { candidate, match, evidence, score: scoreOf(evidence) };
    });
    return decisionsAbout(entity, weighed, reading.article.id);
  });
}

function ownProfile(entity: Entity, { article }: Reading, company: readonly string[]): Profile {
  const { traits = [] } = entity;
  const told = [{ articleId: article.id, publishedAt: article.publishedAt, traits: [...traits], sortKey: '' }];
  return profileOf({ id: entity.id, told }, company);
}

function decisionsAbout(entity: Entity, weighed: readonly Weighed[], articleId: string): Decision[] {
  const [best, next] = weighed.toSorted(
    (a, b) =>
      b.score - a.score ||
      Number(b.candidate.id === entity.id) - Number(a.candidate.id === entity.id) ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  const isTaken = weighed.some(({ candidate }) => candidate.id === entity.id);
  if (best === undefined) return [];
  const isClear = next === undefined || best.score - next.score >= AHEAD || best.match === 'full';
  if (best.score >= SAME && isClear) return best.candidate.id === entity.id ? [] : [sameAs(entity, best, articleId)];
  const id = isTaken ? newIdFor(entity, weighed, articleId) : entity.id;
  const apart = isTaken ? [different(entity, id, best, articleId)] : [];
  return best.score >= SUGGESTED ? [...apart, suggestion(id, best, articleId)] : apart;
}

export const BY_RESOLVER = {
  status: 'APPLIED',
  articleIds: [],
  name: null,
  date: null,
  words: null,
  score: null,
  madeBy: 'RESOLVER',
  decidedBy: null,
  madeAt: null,
  sequence: 0,
  pending: false,
} as const;

function sameAs(entity: Entity, { candidate, evidence, score }: Weighed, articleId: string): Decision {
  return {
    ...BY_RESOLVER,
    id: decisionId('SAME_AS', articleId, entity.id, candidate.id),
    kind: 'SAME_AS',
    fromId: entity.id,
    entityId: candidate.id,
    articleId,
    // a body's short form never becomes its name; that of a person follows from what most articles say
    name: entity.kind === 'PERSON' || entity.kind === 'PLACE' ? null : candidate.name,
    reason: reasonOf(evidence),
    score,
  };
}

function different(entity: Entity, entityId: string, { evidence, score }: Weighed, articleId: string): Decision {
  return {
    ...BY_RESOLVER,
    id: decisionId('DIFFERENT', articleId, entity.id, entityId),
    kind: 'DIFFERENT',
    fromId: entity.id,
    entityId,
    articleId,
    reason: reasonOf(evidence),
    score,
  };
}

function suggestion(fromId: string, { candidate, evidence, score }: Weighed, articleId: string): Decision {
  return {
    ...BY_RESOLVER,
    id: decisionId('MERGE', ...[fromId, candidate.id].sort()),
    kind: 'MERGE',
    status: 'SUGGESTED',
    fromId,
    entityId: candidate.id,
    articleId,
    reason: reasonOf(evidence),
    score,
  };
}

/** The same decision about the same things has the same id. */
export function decisionId(...parts: readonly string[]): string {
  return `decision:${digest(parts, 16)}`;
}

/** "person:john-hale.nzl": what tells one apart, else a mark that comes from the article. */
function newIdFor({ id, traits = [] }: Entity, weighed: readonly Weighed[], articleId: string): string {
  const others = new Set(weighed.flatMap(({ candidate }) => candidate.told.flatMap((told) => told.traits)));
  const tellApart = ['of', 'at', 'role', 'field'].flatMap((kind) =>
    [...valuesOf(traits, kind)].filter((value) => !others.has(`${kind}:${value}`)).sort(),
  );
  const taken = new Set(weighed.map(({ candidate }) => candidate.id));
  const free = tellApart.map((mark) => `${id}.${mark.toLowerCase()}`).find((one) => !taken.has(one));
  return free ?? `${id}.${digest([articleId], 6)}`;
}
