import type { Article } from '../../domain/article.js';
import { fingerprintOf, type Fingerprint } from '../../duplicates/fingerprint.js';
import type { Graph } from '../port.js';
import { fingerprintsOf } from './story-state.js';

/** How many fingerprints are remembered, some 20 kB each: copies mostly come soon after one another. */
const REMEMBERED = 3000;
const READ_AT_ONCE = 200;

/** The fingerprints needed last. They follow from what the content hash is of, so that it does not matter which are here. */
const remembered = new Map<string, Fingerprint>();

/** The fingerprint of an article that is at hand. */
export function fingerprintOfArticle(article: Article): Fingerprint {
  const key = keyOf(article.id, article.contentHash);
  return recall(key) ?? remember(key, fingerprintOf(article));
}

/** The fingerprints of articles in the graph; those remembered are not read. */
export async function fingerprintsIn(
  graph: Graph,
  articles: readonly Readonly<Record<'articleId' | 'contentHash', string>>[],
): Promise<Fingerprint[]> {
  const known: Fingerprint[] = [];
  const unknown = new Map<string, string>();
  for (const { articleId, contentHash } of articles) {
    const fingerprint = recall(keyOf(articleId, contentHash));
    if (fingerprint === undefined) unknown.set(articleId, contentHash);
    else known.push(fingerprint);
  }
  const articleIds = [...unknown.keys()];
  for (let at = 0; at < articleIds.length; at += READ_AT_ONCE) {
    const some = articleIds.slice(at, at + READ_AT_ONCE);
    for (const one of await graph.read(fingerprintsOf, { articleIds: some })) {
      known.push(remember(keyOf(one.articleId, unknown.get(one.articleId) ?? ''), one));
    }
  }
  return known;
}

function keyOf(articleId: string, contentHash: string): string {
  return `${articleId} ${contentHash}`;
}

/** What is asked for again is the last to be forgotten. */
function recall(key: string): Fingerprint | undefined {
  const fingerprint = remembered.get(key);
  if (fingerprint === undefined) return undefined;
  remembered.delete(key);
  remembered.set(key, fingerprint);
  return fingerprint;
}

function remember(key: string, fingerprint: Fingerprint): Fingerprint {
  remembered.set(key, fingerprint);
  const [oldest] = remembered.keys();
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return fingerprint;
}
