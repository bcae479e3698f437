import type { Reading } from '../../domain/reading.js';
import type { BoundWrite } from '../port.js';
import { aboutWrites } from './about.js';
import { articleWrites } from './article.js';
import type { ArticleTraces } from './article-state.js';
import { checkReading } from './check-reading.js';
import { claimWrites } from './claims.js';
import { decisionWrites } from './decisions.js';
import { edgeShares } from './edge-shares.js';
import { addToEdges, countEdges, dropEdges, edgeWrites, newEdgeWrites } from './edges.js';
import type { EdgesThere } from './edges-there.js';
import { entityWrites } from './entities.js';
import { dropOrphans, forgetArticles, forgetWrites, restateFacts } from './forget.js';
import { dropNames, nameWrites, restateNamesOf } from './names.js';
import { keptWrites } from './kept/kept-writes.js';
import { sentenceWrites } from './sentences.js';
import { moveWrites, storyKeyWrites } from './story-keys.js';
import type { Stories } from './story.js';
import { bind } from './write-statement.js';
import { wrongClaimWrites } from './wrong-claims.js';

/** What the graph has of earlier versions of some articles, and which articles these are. */
export interface EarlierVersions {
  readonly articleIds: readonly string[];
  readonly traces: ArticleTraces;
}

/** What the graph has around some articles. */
export interface Surroundings {
  readonly stories: Stories;
  readonly edges: EdgesThere;
}

/**
 * All that puts readings into the graph, for one transaction: a handful of statements over all their rows, however many
 * readings they are. The graph then is as if it had only ever known these versions of the articles: what earlier ones
 * said alone is gone.
 *
 * @param readings of different articles
 * @param before what the graph has of earlier versions of them, or null when it has none
 * @throws GraphError BROKEN_READING
 */
export function readingWrites(
  readings: readonly Reading[],
  before: EarlierVersions | null,
  { stories, edges }: Surroundings,
  readerVersion = '',
): BoundWrite[] {
  for (const reading of readings) checkReading(reading);
  const shares = edgeShares(readings, stories.ids, edges.counted);
  const made = shares.filter(({ id }) => !edges.ids.has(id));
  const entityIds = readings.flatMap(({ entities }) => entities.map((entity) => entity.id));
  return [
    ...(before === null ? [] : forgetWrites(before.articleIds)),
    ...moveWrites(stories.moved),
    ...articleWrites(readings, readerVersion, stories),
    ...storyKeyWrites(stories.fingerprints),
    ...entityWrites(readings),
    ...newEdgeWrites(made),
    ...edgeWrites(
      addToEdges,
      shares.filter(({ id }) => edges.ids.has(id)),
    ),
    ...aboutWrites(readings),
    ...nameWrites(readings),
    ...sentenceWrites(readings),
    ...claimWrites(readings, stories.ids),
    ...wrongClaimWrites(readings),
    ...decisionWrites(readings.flatMap(({ resolution }) => resolution?.decisions ?? [])),
    ...(before === null
      ? [...restateNamesOf(entityIds), ...edgeWrites(countEdges, stories.edges)]
      : settle(entityIds, before.traces, stories)),
    ...keptWrites(readings, made, before?.traces ?? null),
  ];
}

/** All that takes articles out of the graph, for one transaction. */
export function removalWrites(articleIds: readonly string[], traces: ArticleTraces, stories: Stories): BoundWrite[] {
  const forget = [...forgetWrites(articleIds), bind(forgetArticles, { articleIds })];
  return [...forget, ...moveWrites(stories.moved), ...settle([], traces, stories), ...keptWrites([], [], traces)];
}

/** Puts right what articles share: entities without an article go, names and facts and direct edges are worked out anew. */
function settle(ownEntityIds: readonly string[], before: ArticleTraces, stories: Stories): BoundWrite[] {
  const recounted = new Map([...before.edges, ...stories.edges].map((edge) => [edge.id, edge]));
  return [
    ...edgeWrites(dropEdges, before.edges),
    bind(dropOrphans, { ids: before.entityIds }),
    bind(dropNames, { texts: before.names }),
    bind(restateFacts, { ids: before.entityIds }),
    ...restateNamesOf([...ownEntityIds, ...before.entityIds]),
    ...edgeWrites(countEdges, [...recounted.values()]),
  ];
}
