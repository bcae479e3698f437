import type { Graph } from '../../graph/port.js';
import type { EntityRow } from '../../graph/reads/entity-row.js';
import type { ArticleRow } from '../../graph/reads/article-row.js';
import { checkIdOf, parseId } from '../ids.js';
import { mustLoad } from './by-id.js';
import { decisionLoaders, type DecisionLoaders } from './decisions.js';
import { listLoaders, type ListLoaders } from './lists.js';
import { nodeLoaders, type NodeRow } from './nodes.js';
import { pageLoader } from './pages.js';
import { searchLoaders, type SearchLoaders } from './search.js';
import { spanLoaders, type SpanLoaders } from './spans.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';

/** All ways for resolvers to reach data. Made anew for each request, so that nothing read is kept beyond it. */
export interface Loaders extends ListLoaders, SpanLoaders, DecisionLoaders, SearchLoaders {
  /** @throws BAD_ID, like the three below */
  readonly node: (id: string) => Promise<NodeRow | null>;
  readonly entity: (id: string) => Promise<EntityRow | null>;
  readonly claim: (id: string) => Promise<ClaimRow | null>;
  readonly article: (id: string) => Promise<ArticleRow | null>;
  /** For ids that the graph gave. */
  readonly knownEntity: (id: string) => Promise<EntityRow>;
  readonly knownArticle: (id: string) => Promise<ArticleRow>;
  /** Null where the id is null or stands for nothing. */
  readonly entityIfAny: (id: string | null) => Promise<EntityRow | null>;
  /** What an id stands for today; null for ids of other things too. */
  readonly standsFor: (id: string) => Promise<EntityRow | null>;
  readonly country: (code: string | null) => Promise<EntityRow | null>;
}

export function createLoaders(graph: Graph): Loaders {
  const { entities, claims, articles, node } = nodeLoaders(graph);
  const entityIfAny = async (id: string | null) => (id === null ? null : entities.load(id));
  const load = pageLoader(graph);
  const liveId = async (id: string) => (await entities.load(id))?.id ?? id;
  return {
    ...listLoaders(load, liveId),
    ...decisionLoaders(graph, load),
    ...spanLoaders(graph),
    ...searchLoaders(graph, { entities, articles }),
    node,
    entity: async (id) => entities.load(checkIdOf('Entity', id)),
    claim: async (id) => claims.load(checkIdOf('Claim', id)),
    article: async (id) => articles.load(checkIdOf('Article', id)),
    knownEntity: (id) => mustLoad(entities, id),
    knownArticle: (id) => mustLoad(articles, id),
    entityIfAny,
    standsFor: async (id) => (parseId(id)?.of === 'Entity' ? entities.load(id) : null),
    country: (code) => entityIfAny(code === null ? null : `country:${code}`),
  };
}
