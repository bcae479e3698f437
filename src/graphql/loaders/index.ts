import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Graph } from '../../graph/port.js';
import type { EntityRow } from '../../graph/reads/entity-row.js';
import type { ArticleRow } from '../../graph/reads/article-row.js';
import { checkIdOf, parseId } from '../ids.js';
import type { ListsAhead } from '../lists-ahead.js';
import { articleById, entityById } from '../rows-wanted.js';
import { mustLoad } from './by-id.js';
import { changeLoaders, type ChangeLoaders } from './changes.js';
import { contradictionLoaders, type ContradictionLoaders } from './contradictions.js';
import { decisionLoaders, type DecisionLoaders } from './decisions.js';
import { listLoaders, type ListLoaders } from './lists.js';
import { nodeLoaders, type NodeRow } from './nodes.js';
import { pageLoader } from './pages.js';
import { searchLoaders, type SearchLoaders } from './search.js';
import { statisticsLoaders, type StatisticsLoaders } from './statistics.js';
import { timelineLoaders, type TimelineLoaders } from './timeline.js';
import { trendingLoaders, type TrendingLoaders } from './trending.js';
import { questionLoaders, type QuestionLoaders } from './questions.js';
import { spanLoaders, type SpanLoaders } from './spans.js';
import type { DecisionRow } from '../../graph/reads/decision-row.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';

/** All ways for resolvers to reach data. Made anew for each request, so that nothing read is kept beyond it. */
export interface Loaders
  extends
    ListLoaders,
    SpanLoaders,
    DecisionLoaders,
    SearchLoaders,
    ChangeLoaders,
    StatisticsLoaders,
    TimelineLoaders,
    TrendingLoaders,
    QuestionLoaders,
    ContradictionLoaders {
  /** @throws BAD_ID, like the three below */
  readonly node: (id: string) => Promise<NodeRow | null>;
  readonly entity: (id: string, lists?: ListsAhead) => Promise<EntityRow | null>;
  readonly claim: (id: string) => Promise<ClaimRow | null>;
  readonly article: (id: string) => Promise<ArticleRow | null>;
  /** What a decision of the kind WRONG is about. */
  readonly claimJudged: (decision: DecisionRow) => Promise<ClaimRow | null>;
  /** For ids that the graph gave: nothing is read where the field asks for the id alone. */
  readonly knownEntity: (id: string, info?: GraphQLResolveInfo) => Promise<EntityRow>;
  readonly knownArticle: (id: string, info?: GraphQLResolveInfo) => Promise<ArticleRow>;
  /** Null where the id is null or stands for nothing. */
  readonly entityIfAny: (id: string | null, info?: GraphQLResolveInfo) => Promise<EntityRow | null>;
  /** What an id stands for today; null for ids of other things too. */
  readonly standsFor: (id: string) => Promise<EntityRow | null>;
  readonly country: (code: string | null) => Promise<EntityRow | null>;
}

export function createLoaders(graph: Graph): Loaders {
  const nodes = nodeLoaders(graph);
  const { entities, claims, articles, node } = nodes;
  const entityIfAny: Loaders['entityIfAny'] = async (id, info) =>
    id === null ? null : (entityById(id, info) ?? entities.load(id));
  const load = pageLoader(graph);
  const liveId = async (id: string) => (await entities.load(id))?.id ?? id;
  return {
    ...listLoaders(load, liveId),
    ...decisionLoaders(graph, load),
    ...spanLoaders(graph),
    ...searchLoaders(graph, { entities, articles }),
    ...changeLoaders(graph, (ids) => Promise.all(ids.map(async (id) => shown(await claims.load(id))))),
    ...statisticsLoaders(graph),
    ...timelineLoaders(graph, async (id) => entities.load(checkIdOf('Entity', id))),
    ...trendingLoaders(graph),
    ...questionLoaders(graph, nodes),
    ...contradictionLoaders(graph, nodes),
    node,
    entity: async (id, lists) => entityWith(lists, checkIdOf('Entity', id), entities),
    claim: async (id) => claims.load(checkIdOf('Claim', id)),
    article: async (id) => articles.load(checkIdOf('Article', id)),
    claimJudged: async ({ kind, fromId }) => (kind === 'WRONG' ? claims.load(fromId) : null),
    knownEntity: async (id, info) => entityById(id, info) ?? mustLoad(entities, id),
    knownArticle: async (id, info) => articleById(id, info) ?? mustLoad(articles, id),
    entityIfAny,
    standsFor: async (id) => (parseId(id)?.of === 'Entity' ? entities.load(id) : null),
    country: (code) => entityIfAny(code === null ? null : `country:${code}`),
  };
}

/** The entity, while its lists are read too; where nothing else is asked for, what is in a list tells that it is there. */
async function entityWith(
  lists: ListsAhead | undefined,
  id: string,
  entities: DataLoader<string, EntityRow | null>,
): Promise<EntityRow | null> {
  const parsed = parseId(id);
  if (lists === undefined || parsed?.of !== 'Entity') return entities.load(id);
  const known = { id, kind: parsed.kind };
  const pages = Promise.allSettled(lists.start(known));
  if (!lists.areAll) return entities.load(id);
  const isThere = (await pages).some((page) => page.status === 'fulfilled' && page.value.edges.length > 0);
  return isThere ? (known as EntityRow) : entities.load(id); // as: nothing else is asked for
}

/** No list has a claim that was judged wrong; to the log of changes it was removed. */
function shown(claim: ClaimRow | null): ClaimRow | null {
  return claim?.judgedBy === null ? claim : null;
}
