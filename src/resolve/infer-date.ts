import { isStructural } from '../domain/claim.js';
import type { Reading } from '../domain/reading.js';
import type { Graph } from '../graph/port.js';
import { datedArticlesTelling, type DatedArticle, type DeedKey } from '../graph/reads/resolution.js';

/** How many deeds two articles must share before they are held to tell one story. One may be a coincidence. */
const SAME_STORY = 2;

/**
 * The date from which an undated article's times can be worked out: that of the dated article in the graph that tells
 * the most of the same deeds, if it tells at least two of them.
 */
export async function inferDate(reading: Reading, graph: Graph): Promise<DatedArticle | null> {
  if (reading.article.publishedAt !== null) return null;
  const deeds = new Map<string, DeedKey>();
  for (const { type, subject, object } of reading.claims) {
    if (object === null || isStructural(type)) continue;
    const deed = { type, subjectId: subject.entityId, objectId: object.entityId };
    deeds.set(Object.values(deed).join(' '), deed);
  }
  if (deeds.size < SAME_STORY) return null;
  const found = await graph.read(datedArticlesTelling, { articleId: reading.article.id, deeds: [...deeds.values()] });
  const best = found[0];
  return best !== undefined && best.shared >= SAME_STORY ? best : null;
}
