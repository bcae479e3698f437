import type { Reading } from '../../domain/reading.js';
import { GraphError, isOutage } from '../errors.js';
import type { Graph } from '../port.js';
import { tracesOf, versionsOf, type ArticleVersion } from './article-state.js';
import { edgesThere } from './edges-there.js';
import { oneAtATime } from './one-at-a-time.js';
import { readingWrites, removalWrites } from './reading-writes.js';
import { planStories } from './story.js';

/** What became of one reading: in the graph, or why not. */
export type Stored =
  { readonly outcome: 'loaded' | 'replaced' } | { readonly outcome: 'failed'; readonly error: unknown };

/** Puts a reading into the graph, in the place of what the graph had of the article. One transaction. */
export async function storeReading(graph: Graph, reading: Reading, readerVersion = ''): Promise<'loaded' | 'replaced'> {
  const [outcome = 'loaded'] = await oneAtATime(graph, () => storeTogether(graph, [reading], readerVersion));
  return outcome;
}

/**
 * Puts readings into the graph, in one transaction for all of them: the graph is the same as if they had come one by one.
 * When that fails they are written one by one, so that one that cannot be stored takes no others with it.
 * @param readings where two are of one article, the later one stays
 * @returns what became of each, in their order; after an outage, the ones that were not tried have its error too
 */
export async function storeReadings(graph: Graph, readings: readonly Reading[], readerVersion = ''): Promise<Stored[]> {
  const articleIds = new Set(readings.map(({ article }) => article.id));
  if (articleIds.size < readings.length) return oneByOne(graph, readings, readerVersion);
  try {
    const outcomes = await oneAtATime(graph, () => storeTogether(graph, readings, readerVersion));
    return outcomes.map((outcome) => ({ outcome }));
  } catch (error) {
    return isOutage(error) ? readings.map(() => failed(error)) : oneByOne(graph, readings, readerVersion);
  }
}

/**
 * Takes articles out of the graph with all that only they told, in one transaction.
 * @returns the ids of those that the graph had
 */
export async function removeArticles(graph: Graph, ids: readonly string[]): Promise<string[]> {
  return oneAtATime(graph, async () => {
    const articleIds = [...(await versionsOf(graph, ids)).keys()];
    if (articleIds.length === 0) return [];
    const stories = await planStories(graph, [], articleIds);
    await graph.write(removalWrites(articleIds, await tracesOf(graph, articleIds), stories));
    return articleIds;
  });
}

/** Whether the graph has the article as this reader read it from this text. */
export function isSame(version: ArticleVersion | undefined, contentHash: string, readerVersion: string): boolean {
  return version?.contentHash === contentHash && version.readerVersion === readerVersion;
}

async function storeTogether(
  graph: Graph,
  readings: readonly Reading[],
  readerVersion: string,
): Promise<('loaded' | 'replaced')[]> {
  for (let tries = 1; ; tries++) {
    try {
      return await lookAndWrite(graph, readings, readerVersion);
    } catch (error) {
      const isTaken = error instanceof GraphError && error.code === 'ALREADY_THERE';
      if (!isTaken || tries >= TRIES) throw error;
    }
  }
}

/** Another process may make what was not there a moment ago: then what there is has to be looked at again. */
const TRIES = 5;

async function lookAndWrite(
  graph: Graph,
  readings: readonly Reading[],
  readerVersion: string,
): Promise<('loaded' | 'replaced')[]> {
  const ids = readings.map(({ article }) => article.id);
  const known = await versionsOf(graph, ids);
  const articleIds = [...known.keys()];
  const before = articleIds.length === 0 ? null : { articleIds, traces: await tracesOf(graph, articleIds) };
  const articles = readings.map(({ article }) => article);
  const stories = await planStories(graph, articles, articleIds);
  const edges = await edgesThere(graph, readings, stories, articleIds);
  await graph.write(readingWrites(readings, before, { stories, edges }, readerVersion));
  return ids.map((id) => (known.has(id) ? 'replaced' : 'loaded'));
}

async function oneByOne(graph: Graph, readings: readonly Reading[], readerVersion: string): Promise<Stored[]> {
  const stored: Stored[] = [];
  let outage: Stored | null = null;
  for (const reading of readings) {
    const tried: Stored =
      outage ?? (await storeReading(graph, reading, readerVersion).then((outcome) => ({ outcome }), failed));
    if (tried.outcome === 'failed' && isOutage(tried.error)) outage = tried;
    stored.push(tried);
  }
  return stored;
}

function failed(error: unknown): Stored {
  return { outcome: 'failed', error };
}
