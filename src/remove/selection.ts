import { idFromOwnId, idFromUrl } from '../articles/article-id.js';
import type { Graph } from '../graph/port.js';
import { articlesInRange, articlesNamed, type RemovableArticle } from '../graph/reads/index.js';

/** Which articles: those named, or all that both conditions hold for. */
export type Selection =
  | {
      /** Ids, with or without `article:`, or urls. */
      readonly named: readonly string[];
    }
  | {
      readonly publisher: string | null;
      /** Published before this day, `YYYY-MM-DD`; articles without a day are not. */
      readonly before: string | null;
    };

export interface Selected {
  readonly articles: readonly RemovableArticle[];
  /** What was named and is not in the graph. */
  readonly unknown: readonly string[];
}

const AT_ONCE = 1000;
/** Sort keys begin with the day; those without one with zeros. */
const FIRST_DAY = '0000-00-01';
const [FIRST, LAST] = ['', '~'];

/** Finds the articles, the oldest first. */
export async function select(graph: Graph, selection: Selection): Promise<Selected> {
  return 'named' in selection ? byName(graph, selection.named) : byRange(graph, selection);
}

async function byName(graph: Graph, names: readonly string[]): Promise<Selected> {
  const found = new Map<string, RemovableArticle>();
  const unknown = new Set(names);
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const named = names.slice(at, at + AT_ONCE).map((name) => ({ name, ids: [idFromOwnId(name), idFromUrl(name)] }));
    for (const { name, ...article } of await graph.read(articlesNamed, { named })) {
      unknown.delete(name);
      found.set(article.id, article);
    }
  }
  const articles = [...found.values()].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  return { articles, unknown: [...unknown] };
}

async function byRange(
  graph: Graph,
  { publisher, before }: Exclude<Selection, { named: readonly string[] }>,
): Promise<Selected> {
  const articles: RemovableArticle[] = [];
  let after = before === null ? FIRST : FIRST_DAY;
  for (;;) {
    const range = { publisher, after, before: before ?? LAST, limit: AT_ONCE };
    const page = await graph.read(articlesInRange, range);
    articles.push(...page);
    after = page.at(-1)?.sortKey ?? LAST;
    if (page.length < AT_ONCE) return { articles, unknown: [] };
  }
}
