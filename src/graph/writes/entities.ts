import type { Claim } from '../../domain/claim.js';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../../domain/entity.js';
import type { Reading } from '../../domain/reading.js';
import { KIND_LABELS } from '../model.js';
import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';
import { factsOf, type Facts } from './facts.js';
import { SET_FAME } from './sort-key.js';
import { bindRows } from './write-statement.js';

interface EntityRow extends CypherParameters, Facts {
  readonly [key: string]: string | number | boolean | null | readonly string[];
  readonly id: string;
  readonly name: string;
  readonly articleCount: number;
  readonly mentionCount: number;
  readonly claimCount: number;
}

/**
 * Adds to the counts, and takes over the facts of an article that knows more; see `factsOf`. One statement for each kind,
 * because a label cannot be a parameter.
 */
const addEntitiesOfKind = (kind: EntityKind): WriteStatement<{ rows: readonly EntityRow[] }> => ({
  name: `addEntities_${kind}`,
  text: `UNWIND $rows AS row
    MERGE (entity:Entity {id: row.id})
    ON CREATE SET entity:${KIND_LABELS[kind]}, entity.kind = '${kind}', entity.name = row.name,
      entity.articleCount = 0, entity.mentionCount = 0, entity.claimCount = 0
    SET entity.articleCount = entity.articleCount + row.articleCount,
      entity.mentionCount = entity.mentionCount + row.mentionCount,
      entity.claimCount = entity.claimCount + row.claimCount
    ${SET_FAME}
    WITH row, entity
    WHERE entity.factsKey IS NULL OR row.factsKey < entity.factsKey
    SET entity.countryCode = row.countryCode, entity.collective = row.collective, entity.instrument = row.instrument,
      entity.issuerId = row.issuerId, entity.targetId = row.targetId, entity.content = row.content,
      entity.factsKey = row.factsKey`,
});

export const addEntities: Readonly<Record<EntityKind, WriteStatement<{ rows: readonly EntityRow[] }>>> = {
  PERSON: addEntitiesOfKind('PERSON'),
  COUNTRY: addEntitiesOfKind('COUNTRY'),
  ORGANIZATION: addEntitiesOfKind('ORGANIZATION'),
  POLICY: addEntitiesOfKind('POLICY'),
  PLACE: addEntitiesOfKind('PLACE'),
};

/**
 * Each entity once, however many of the articles tell of it, in the order of the ids: two loads at once then wait for
 * each other instead of locking each other out.
 */
export function entityWrites(readings: readonly Reading[]): BoundWrite[] {
  const told = readings
    .flatMap(({ entities }) => entities)
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const first = told.filter(({ id }, at) => id !== told[at - 1]?.id);
  const articleCounts = countById(told.map(({ id }) => id));
  const mentionCounts = countById(readings.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId)));
  const claimCounts = countById(readings.flatMap(({ claims }) => claims.flatMap(participantIds)));
  const facts = fullestFacts(told);
  const row = (entity: Entity) => ({
    id: entity.id,
    name: entity.name,
    articleCount: articleCounts.get(entity.id) ?? 0,
    mentionCount: mentionCounts.get(entity.id) ?? 0,
    claimCount: claimCounts.get(entity.id) ?? 0,
    ...(facts.get(entity.id) ?? factsOf(entity)),
  });
  return ENTITY_KINDS.flatMap((kind) =>
    bindRows(addEntities[kind], first.filter((entity) => entity.kind === kind).map(row)),
  );
}

/** Of each entity the facts with the smallest key, as `addEntities` would choose one by one. */
function fullestFacts(told: readonly Entity[]): Map<string, Facts> {
  const best = new Map<string, Facts>();
  for (const entity of told) {
    const facts = factsOf(entity);
    const known = best.get(entity.id);
    if (known === undefined || facts.factsKey < known.factsKey) best.set(entity.id, facts);
  }
  return best;
}

/** Whom a claim counts for: its subject, object and target, each once. */
export function participantIds(claim: Claim): string[] {
  const participants = [claim.subject, claim.object, claim.target];
  return [...new Set(participants.flatMap((participant) => (participant ? [participant.entityId] : [])))];
}

export function countById(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
