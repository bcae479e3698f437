import { isStructural } from '../domain/claim.js';
import type { Reading } from '../domain/reading.js';
import type { Graph } from '../graph/port.js';
import { datedDeeds } from '../graph/reads/index.js';
import { edgeIdOf } from '../graph/writes/index.js';
import type { Memory } from './memory.js';

/** How many deeds two articles must share before they are held to tell one story. One may be a coincidence. */
const SAME_STORY = 2;
/** How many of the newest tellings of each deed are looked at. */
const NEWEST = 12;

/** The article whose day an undated one's times can be worked out from, and how many deeds they share. */
export interface DatingArticle {
  readonly articleId: string;
  readonly publishedAt: string;
  readonly shared: number;
}

/**
 * The dated article that tells the most of the deeds that an undated one tells; null where none tells two of them.
 * Looks into the graph and at the articles that are about to be written.
 */
export async function inferDate(reading: Reading, graph: Graph, memory: Memory): Promise<DatingArticle | null> {
  const { article, claims } = reading;
  if (article.publishedAt !== null) return null;
  const edgeIds = [
    ...new Set(claims.filter(({ type }) => !isStructural(type)).flatMap((claim) => edgeIdOf(claim) ?? [])),
  ];
  if (edgeIds.length < SAME_STORY) return null;
  const stored = await graph.read(datedDeeds, { edgeIds, limit: NEWEST });
  const remembered = edgeIds.flatMap((edgeId) =>
    memory
      .tellingDeed(edgeId)
      .map(({ articleId, publishedAt, sortKey }) => ({ edgeId, articleId, publishedAt, sortKey })),
  );
  const byArticle = new Map<string, { publishedAt: string; deeds: Set<string> }>();
  for (const { edgeId, articleId, publishedAt } of [...stored, ...remembered]) {
    if (articleId === article.id || publishedAt === null) continue;
    const known = byArticle.get(articleId) ?? { publishedAt, deeds: new Set() };
    known.deeds.add(edgeId);
    byArticle.set(articleId, known);
  }
  const [best] = [...byArticle]
    .map(([articleId, { publishedAt, deeds }]) => ({ articleId, publishedAt, shared: deeds.size }))
    .sort((a, b) => b.shared - a.shared || (a.articleId < b.articleId ? -1 : 1));
  return best !== undefined && best.shared >= SAME_STORY ? best : null;
}
