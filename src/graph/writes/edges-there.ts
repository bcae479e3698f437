import type { Reading } from '../../domain/reading.js';
import type { Graph } from '../port.js';
import { edgesOfArticles, relationshipsThere } from './article-state.js';
import { edgeIdOf } from './claims.js';
import { storyInEdge } from './edge-shares.js';
import type { Stories } from './story.js';
import { membersOf } from './story-state.js';

/** What the graph has of the direct edges that some readings count towards. */
export interface EdgesThere {
  readonly ids: ReadonlySet<string>;
  /** Which stories count towards which of them, see `storyInEdge`: those that the readings tell as well. */
  readonly counted: ReadonlySet<string>;
}

/** @param going ids of articles in the graph that are replaced: their own claims do not count */
export async function edgesThere(
  graph: Graph,
  readings: readonly Reading[],
  stories: Stories,
  going: readonly string[],
): Promise<EdgesThere> {
  const edgeIds = new Set(readings.flatMap(({ claims }) => claims.flatMap((claim) => edgeIdOf(claim) ?? [])));
  if (edgeIds.size === 0) return { ids: new Set(), counted: new Set() };
  const ids = new Set(await graph.read(relationshipsThere, { ids: [...edgeIds] }));
  const told = new Set(stories.ids.values());
  const storyOf = new Map<string, string>();
  for (const { articleId, storyId } of await graph.read(membersOf, { storyIds: [...told] })) {
    storyOf.set(articleId, storyId);
  }
  for (const { articleId, storyId } of stories.moved) storyOf.set(articleId, storyId);
  for (const articleId of going) storyOf.delete(articleId);
  const copies = [...storyOf].filter(([, storyId]) => told.has(storyId)).map(([articleId]) => articleId);
  const rows = copies.length === 0 ? [] : await graph.read(edgesOfArticles, { articleIds: copies });
  return {
    ids,
    counted: new Set(rows.map(({ articleId, edgeId }) => storyInEdge(storyOf.get(articleId) ?? '', edgeId))),
  };
}
