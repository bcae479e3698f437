import type { Claim } from '../../domain/claim.js';
import type { Reading } from '../../domain/reading.js';
import { edgeIdOf } from './claims.js';
import type { EdgeShare } from './edges.js';
import { storyIdOf } from './story.js';

/** Names a story's part in a direct edge. */
export function storyInEdge(storyId: string, edgeId: string): string {
  return `${storyId} ${edgeId}`;
}

/**
 * What the claims of some articles add to each direct edge. A story is a new source unless a copy of it counts towards the
 * edge already.
 * @param counted the stories that count towards edges in the graph, see `storyInEdge`
 */
export function edgeShares(
  readings: readonly Reading[],
  storyIds: ReadonlyMap<string, string>,
  counted: ReadonlySet<string>,
): EdgeShare[] {
  const shares = new Map<string, Share>();
  for (const { article, claims } of readings) {
    const story = storyIds.get(article.id) ?? storyIdOf(article.id);
    for (const claim of claims) {
      const id = edgeIdOf(claim);
      if (id === null || claim.object === null) continue;
      const share = shares.get(id) ?? emptyShare(claim, claim.object.entityId);
      shares.set(id, share);
      share.claimCount += 1;
      share.articleIds.add(article.id);
      share.storyIds.add(story);
      if (article.publishedAt !== null) share.statedOn.push(article.publishedAt);
    }
  }
  return [...shares].map(([id, { type, subjectId, objectId, claimCount, articleIds, storyIds, statedOn }]) => {
    const dates = statedOn.sort();
    return {
      id,
      type,
      subjectId,
      objectId,
      claimCount,
      articleCount: articleIds.size,
      sourceCount: [...storyIds].filter((story) => !counted.has(storyInEdge(story, id))).length,
      firstStatedOn: dates[0] ?? null,
      lastStatedOn: dates.at(-1) ?? null,
    };
  });
}

/** One edge's share while it is being added up. */
interface Share extends Pick<EdgeShare, 'type' | 'subjectId' | 'objectId'> {
  claimCount: number;
  readonly articleIds: Set<string>;
  readonly storyIds: Set<string>;
  readonly statedOn: string[];
}

function emptyShare({ type, subject }: Claim, objectId: string): Share {
  const nothing = { claimCount: 0, articleIds: new Set<string>(), storyIds: new Set<string>(), statedOn: [] };
  return { type, subjectId: subject.entityId, objectId, ...nothing };
}
