import type { Claim } from '../../domain/claim.js';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../../domain/entity.js';
import type { Reading } from '../../domain/reading.js';
import { KIND_LABELS } from '../model.js';
import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';
import { factsOf, type Facts } from './facts.js';
import { bindRows } from './write-statement.js';

interface EntityRow extends CypherParameters {
  readonly id: string;
  readonly name: string;
  readonly mentionCount: number;
  readonly claimCount: number;
}

/** One statement for each kind, because a label cannot be a parameter. */
const addEntitiesOfKind = (kind: EntityKind): WriteStatement<{ rows: readonly EntityRow[] }> => ({
  name: `addEntities_${kind}`,
  text: `UNWIND $rows AS row
    MERGE (entity:Entity {id: row.id})
    ON CREATE SET entity:${KIND_LABELS[kind]}, entity.kind = '${kind}', entity.name = row.name,
      entity.articleCount = 0, entity.mentionCount = 0, entity.claimCount = 0
    SET entity.articleCount = entity.articleCount + 1,
      entity.mentionCount = entity.mentionCount + row.mentionCount,
      entity.claimCount = entity.claimCount + row.claimCount`,
});

export const addEntities: Readonly<Record<EntityKind, WriteStatement<{ rows: readonly EntityRow[] }>>> = {
  PERSON: addEntitiesOfKind('PERSON'),
  COUNTRY: addEntitiesOfKind('COUNTRY'),
  ORGANIZATION: addEntitiesOfKind('ORGANIZATION'),
  POLICY: addEntitiesOfKind('POLICY'),
  PLACE: addEntitiesOfKind('PLACE'),
};

interface FactsRow extends CypherParameters, Facts {
  readonly id: string;
  readonly [key: string]: string | boolean | null | readonly string[];
}

/** Takes over the facts of an article that knows more; see `factsOf`. */
export const addFacts: WriteStatement<{ rows: readonly FactsRow[] }> = {
  name: 'addFacts',
  text: `UNWIND $rows AS row
    MATCH (entity:Entity {id: row.id})
    WHERE entity.factsKey IS NULL OR row.factsKey < entity.factsKey
    SET entity.countryCode = row.countryCode, entity.collective = row.collective, entity.instrument = row.instrument,
      entity.issuerId = row.issuerId, entity.targetId = row.targetId, entity.content = row.content,
      entity.factsKey = row.factsKey`,
};

/** Entities in the order of their ids: two loads at once then wait for each other instead of locking each other out. */
export function entityWrites({ entities, mentions, claims }: Reading): BoundWrite[] {
  const sorted = entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const mentionCounts = countById(mentions.map((mention) => mention.entityId));
  const claimCounts = countById(claims.flatMap(participantIds));
  const row = ({ id, name }: Entity) => ({
    id,
    name,
    mentionCount: mentionCounts.get(id) ?? 0,
    claimCount: claimCounts.get(id) ?? 0,
  });
  return [
    ...ENTITY_KINDS.flatMap((kind) =>
      bindRows(addEntities[kind], sorted.filter((entity) => entity.kind === kind).map(row)),
    ),
    ...bindRows(
      addFacts,
      sorted.map((entity) => ({ id: entity.id, ...factsOf(entity) })),
    ),
  ];
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
