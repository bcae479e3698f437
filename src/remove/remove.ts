import type { Graph } from '../graph/port.js';
import type { RemovableArticle } from '../graph/reads/index.js';
import { removeArticles } from '../graph/writes/index.js';

/** So much goes in one transaction. */
const BATCH = { articles: 200, rows: 8_000 };

/**
 * Takes articles out of the graph, many in a transaction: their claims, what only they told of, and their part in what
 * they share with others. The graph then is as if it had never had them. Cut off, it is as if it had never had those that
 * are gone already; running it again goes on.
 * @returns how many were there to be removed
 */
export async function removeAll(
  graph: Graph,
  articles: readonly RemovableArticle[],
  onRemoved: (articles: number) => void = () => undefined,
): Promise<number> {
  let removed = 0;
  for (const batch of batches(articles)) {
    const gone = await removeArticles(
      graph,
      batch.map(({ id }) => id),
    );
    removed += gone.length;
    onRemoved(batch.length);
  }
  return removed;
}

function* batches(articles: readonly RemovableArticle[]): Generator<RemovableArticle[]> {
  let batch: RemovableArticle[] = [];
  let rows = 0;
  for (const article of articles) {
    batch.push(article);
    rows += 1 + article.sentenceCount + article.claimCount;
    if (batch.length < BATCH.articles && rows < BATCH.rows) continue;
    yield batch;
    batch = [];
    rows = 0;
  }
  if (batch.length > 0) yield batch;
}
