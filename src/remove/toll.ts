import type { Graph } from '../graph/port.js';
import { edgesTold, entitiesTold, type RemovableArticle } from '../graph/reads/index.js';

/** What goes together with some articles. */
export interface Toll {
  readonly articles: number;
  readonly sentences: number;
  readonly claims: number;
  /** People, countries and so on that no other article tells of. */
  readonly entities: number;
  /** Direct edges that no other article's claims count towards. */
  readonly edges: number;
}

const AT_ONCE = 200;

/** Counts what would go with the articles, and changes nothing. Holds one number for each entity and edge they tell of. */
export async function tollOf(graph: Graph, articles: readonly RemovableArticle[]): Promise<Toll> {
  const entities = new Map<string, number>();
  const edges = new Map<string, number>();
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    const articleIds = articles.slice(at, at + AT_ONCE).map(({ id }) => id);
    for (const { id, told, articleCount } of await graph.read(entitiesTold, { articleIds })) {
      entities.set(id, (entities.get(id) ?? articleCount) - told);
    }
    for (const { id, told, claimCount } of await graph.read(edgesTold, { articleIds })) {
      edges.set(id, (edges.get(id) ?? claimCount) - told);
    }
  }
  return {
    articles: articles.length,
    sentences: sum(articles.map(({ sentenceCount }) => sentenceCount)),
    claims: sum(articles.map(({ claimCount }) => claimCount)),
    entities: goneAmong(entities),
    edges: goneAmong(edges),
  };
}

function goneAmong(left: ReadonlyMap<string, number>): number {
  return [...left.values()].filter((count) => count <= 0).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
