import type { Reader } from '../extract.js';
import { messageOf } from '../graph/errors.js';
import type { Graph } from '../graph/port.js';
import { nextArticles, wholeArticles } from '../graph/reads/index.js';
import { storeReadings } from '../graph/writes/index.js';
import type { OnStep } from './follow.js';
import { GraphResolver } from './resolver.js';

const AT_ONCE = 25;

export interface RebuildOptions {
  readonly graph: Graph;
  readonly reader: Pick<Reader, 'read'>;
  readonly readerVersion: string;
  /** All articles of the graph, by id, when left out; any order gives the same graph. */
  readonly articleIds?: readonly string[];
  readonly onStep?: OnStep;
}

export interface RebuildSummary {
  readonly articles: number;
  /** What could not be read or written; these articles stay as they were. */
  readonly failed: readonly { readonly articleId: string; readonly message: string }[];
}

/**
 * Reads the texts of all articles in the graph anew and applies the stored decisions to what comes of it. With the
 * reader that read them before, that gives the same graph; with another one, only names that are new are decided about.
 */
export async function rebuild(options: RebuildOptions): Promise<RebuildSummary> {
  const { graph, reader, readerVersion, onStep } = options;
  const ids = options.articleIds ?? (await allArticleIds(graph));
  const resolver = new GraphResolver(graph, reader);
  const failed: { articleId: string; message: string }[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const readings = [];
    for (const { article } of await graph.read(wholeArticles, { ids: ids.slice(at, at + AT_ONCE) })) {
      try {
        readings.push(await resolver.resolve(await reader.read(article)));
      } catch (error) {
        failed.push({ articleId: article.id, message: messageOf(error) });
      }
    }
    const stored = await storeReadings(graph, readings, readerVersion);
    for (const [index, result] of stored.entries()) {
      if (result.outcome !== 'failed') continue;
      failed.push({ articleId: readings[index]?.article.id ?? '', message: messageOf(result.error) });
    }
    onStep?.(Math.min(at + AT_ONCE, ids.length), ids.length);
  }
  return { articles: ids.length - failed.length, failed };
}

async function allArticleIds(graph: Graph): Promise<string[]> {
  const ids: string[] = [];
  const limit = 1000;
  for (;;) {
    const page = await graph.read(nextArticles, { after: ids.at(-1) ?? '', limit });
    ids.push(...page);
    if (page.length < limit) return ids;
  }
}
