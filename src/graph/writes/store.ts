import type { Reading } from '../../domain/reading.js';
import type { Graph } from '../port.js';
import { tracesOf, versionOf, type ArticleVersion } from './article-state.js';
import { readingWrites, removalWrites } from './reading-writes.js';

/** Puts a reading into the graph, in the place of what the graph had of the article. One transaction. */
export async function storeReading(graph: Graph, reading: Reading, readerVersion = ''): Promise<'loaded' | 'replaced'> {
  const { id } = reading.article;
  const before = (await versionOf(graph, id)) ? await tracesOf(graph, id) : null;
  await graph.write(readingWrites(reading, before, readerVersion));
  return before === null ? 'loaded' : 'replaced';
}

/** Takes an article out of the graph with all that only it told. False when the graph does not have it. */
export async function removeArticle(graph: Graph, articleId: string): Promise<boolean> {
  if (!(await versionOf(graph, articleId))) return false;
  await graph.write(removalWrites(articleId, await tracesOf(graph, articleId)));
  return true;
}

/** Whether the graph has the article as this reader read it from this text. */
export function isSame(version: ArticleVersion | null, contentHash: string, readerVersion: string): boolean {
  return version?.contentHash === contentHash && version.readerVersion === readerVersion;
}
