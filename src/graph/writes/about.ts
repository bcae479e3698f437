import type { Entity } from '../../domain/entity.js';
import type { Reading } from '../../domain/reading.js';
import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';
import { entitiesAsRead } from './as-read.js';
import { countById, participantIds } from './entities.js';
import { factsOf } from './facts.js';
import { sortKey } from './sort-key.js';
import { bindRows, withoutNulls } from './write-statement.js';

interface AboutRow extends CypherParameters {
  readonly articleId: string;
  readonly entityId: string;
  readonly about: CypherParameters;
}

/** Notes what an article says of each entity, so that exactly that can be taken back when the article changes. */
export const addAbout: WriteStatement<{ rows: readonly AboutRow[] }> = {
  name: 'addAbout',
  text: `UNWIND $rows AS row
    MATCH (article:Article {id: row.articleId})
    MATCH (entity:Entity {id: row.entityId})
    CREATE (article)-[about:ABOUT]->(entity)
    SET about = row.about`,
};

export function aboutWrites(readings: readonly Reading[]): BoundWrite[] {
  return bindRows(addAbout, readings.flatMap(aboutRows));
}

function aboutRows(reading: Reading): AboutRow[] {
  const { article, entities, mentions, claims } = reading;
  const mentionCounts = countById(mentions.map((mention) => mention.entityId));
  const claimCounts = countById(claims.flatMap(participantIds));
  return entities.map((entity) => ({
    articleId: article.id,
    entityId: entity.id,
    about: withoutNulls({
      entityId: entity.id,
      articleKey: sortKey(article.publishedAt, article.id),
      mentionCount: mentionCounts.get(entity.id) ?? 0,
      claimCount: claimCounts.get(entity.id) ?? 0,
      publishedAt: article.publishedAt,
      names: namesOf(entity),
      ...factsOf(entity),
      traits: entity.traits ?? null,
      readAs: entitiesAsRead(reading, entity),
    }),
  }));
}

/** The forms that an article uses, each once, the name in full first. */
export function namesOf(entity: Entity): string[] {
  return [...new Set([entity.name, ...entity.aliases])];
}
