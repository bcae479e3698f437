import type { Reading } from '../../domain/reading.js';
import type { BoundWrite } from '../port.js';
import { aboutWrites } from './about.js';
import { articleWrites } from './article.js';
import type { ArticleTraces } from './article-state.js';
import { checkReading } from './check-reading.js';
import { claimWrites, edgeIdOf } from './claims.js';
import { countEdges, dropEdges, edgeAdditions, edgeWrites, type EdgeShare } from './edges.js';
import { entityWrites } from './entities.js';
import { dropOrphans, forgetArticle, forgetWrites, restateFacts } from './forget.js';
import { dropNames, nameWrites, restateNamesOf } from './names.js';
import { sentenceWrites } from './sentences.js';
import { storyId } from './story.js';
import { bind } from './write-statement.js';

/**
 * All that puts a reading into the graph, for one transaction. The graph then is as if it had only ever known this
 * version of the article: what an earlier one said alone is gone.
 *
 * @param before what the graph has of an earlier version of the article (`tracesOf`), or null when it has none
 * @throws GraphError BROKEN_READING
 */
export function readingWrites(reading: Reading, before: ArticleTraces | null = null, readerVersion = ''): BoundWrite[] {
  checkReading(reading);
  const written = [
    ...articleWrites(reading, readerVersion),
    ...entityWrites(reading),
    ...aboutWrites(reading),
    ...nameWrites(reading),
    ...sentenceWrites(reading),
    ...claimWrites(reading),
  ];
  const entityIds = reading.entities.map((entity) => entity.id);
  const edges = edgesOf(reading);
  if (before !== null)
    return [...forgetWrites(reading.article.id), ...written, ...settle({ entityIds, edges }, before)];
  const { article } = reading;
  const added = edgeAdditions({ articleId: article.id, storyId: storyId(article), rows: edges });
  return [...written, ...restateNamesOf(entityIds), ...added];
}

/** All that takes an article out of the graph, for one transaction. */
export function removalWrites(articleId: string, before: ArticleTraces): BoundWrite[] {
  const removed = [...forgetWrites(articleId), bind(forgetArticle, { articleId })];
  return [...removed, ...settle({ entityIds: [], edges: [] }, before)];
}

/** Puts right what articles share: entities without an article go, names and facts and direct edges are worked out anew. */
function settle(own: Pick<ArticleTraces, 'entityIds' | 'edges'>, before: ArticleTraces): BoundWrite[] {
  const edges = [...new Map([...own.edges, ...before.edges].map((edge) => [edge.id, edge])).values()];
  return [
    ...edgeWrites(dropEdges, before.edges),
    bind(dropOrphans, { ids: before.entityIds }),
    bind(dropNames, { texts: before.names }),
    bind(restateFacts, { ids: before.entityIds }),
    ...restateNamesOf(distinct([...own.entityIds, ...before.entityIds]).sort()),
    ...edgeWrites(countEdges, edges),
  ];
}

/** What a reading's claims add to each direct edge. */
function edgesOf({ article, claims }: Reading): EdgeShare[] {
  const shares = new Map<string, EdgeShare>();
  for (const claim of claims) {
    const id = edgeIdOf(claim);
    if (id === null || claim.object === null) continue;
    const ends = { subjectId: claim.subject.entityId, objectId: claim.object.entityId };
    const claimCount = (shares.get(id)?.claimCount ?? 0) + 1;
    shares.set(id, { id, type: claim.type, ...ends, claimCount, statedOn: article.publishedAt });
  }
  return [...shares.values()];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
