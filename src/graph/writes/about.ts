import type { Entity } from '../../domain/entity.js';
import type { Reading } from '../../domain/reading.js';
import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';
import { countById, participantIds } from './entities.js';
import { factsOf } from './facts.js';
import { bind } from './write-statement.js';

interface AboutRow extends CypherParameters {
  readonly entityId: string;
  readonly about: CypherParameters;
}

/** Notes what this article says of each entity, so that exactly that can be taken back when the article changes. */
export const addAbout: WriteStatement<{ articleId: string; rows: readonly AboutRow[] }> = {
  name: 'addAbout',
  text: `MATCH (article:Article {id: $articleId})
    UNWIND $rows AS row
    MATCH (entity:Entity {id: row.entityId})
    CREATE (article)-[about:ABOUT]->(entity)
    SET about = row.about`,
};

export function aboutWrites({ article, entities, mentions, claims }: Reading): BoundWrite[] {
  if (entities.length === 0) return [];
  const mentionCounts = countById(mentions.map((mention) => mention.entityId));
  const claimCounts = countById(claims.flatMap(participantIds));
  const rows = entities.map((entity) => ({
    entityId: entity.id,
    about: {
      mentionCount: mentionCounts.get(entity.id) ?? 0,
      claimCount: claimCounts.get(entity.id) ?? 0,
      publishedAt: article.publishedAt,
      names: namesOf(entity),
      ...factsOf(entity),
    },
  }));
  return [bind(addAbout, { articleId: article.id, rows })];
}

/** The forms that an article uses, each once, the name in full first. */
export function namesOf(entity: Entity): string[] {
  return [...new Set([entity.name, ...entity.aliases])];
}
