import DataLoader from 'dataloader';
import type { Graph } from '../../graph/port.js';
import {
  articlesById,
  claimsById,
  decisionsById,
  entitiesById,
  relationshipsById,
  storiesById,
  wrongClaimsById,
} from '../../graph/reads/index.js';
import { liveIdsOf } from '../../resolve/live-id.js';
import type { ArticleRow, StoryRow } from '../../graph/reads/article-row.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';
import type { DecisionRow } from '../../graph/reads/decision-row.js';
import type { EntityRow } from '../../graph/reads/entity-row.js';
import type { RelationshipRow } from '../../graph/reads/relationship-row.js';
import { checkId, type ParsedId } from '../ids.js';
import { byIdLoader } from './by-id.js';

export type NodeRow = EntityRow | ClaimRow | ArticleRow | StoryRow | RelationshipRow | DecisionRow;

export interface NodeLoaders {
  readonly entities: DataLoader<string, EntityRow | null>;
  readonly claims: DataLoader<string, ClaimRow | null>;
  readonly articles: DataLoader<string, ArticleRow | null>;
  readonly relationships: DataLoader<string, RelationshipRow | null>;
  /** Whatever the id stands for. @throws BAD_ID */
  readonly node: (id: string) => Promise<NodeRow | null>;
}

export function nodeLoaders(graph: Graph): NodeLoaders {
  const entities = entityLoader(graph);
  const claims = claimLoader(graph);
  const articles = byIdLoader(graph, articlesById, (row) => row.id);
  const relationships = relationshipLoader(graph);
  const byType = {
    Entity: entities,
    Claim: claims,
    Article: articles,
    Story: byIdLoader<StoryRow>(graph, storiesById, (row) => row.id),
    Relationship: relationships,
    Decision: byIdLoader(graph, decisionsById, (row) => row.id),
  };
  return { entities, claims, articles, relationships, node: async (id) => byType[checkId(id).of].load(id) };
}

/** Claims by their ids, also those judged wrong: whoever has such an id may ask what became of it. */
function claimLoader(graph: Graph): DataLoader<string, ClaimRow | null> {
  return new DataLoader(async (ids) => {
    const byId = new Map((await graph.read(claimsById, { ids })).map((row) => [row.id, row]));
    const gone = ids.filter((id) => !byId.has(id));
    const wrong = gone.length === 0 ? [] : await graph.read(wrongClaimsById, { ids: gone });
    for (const row of wrong) byId.set(row.id, row);
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Entities by their ids, also by those that were merged into them. */
function entityLoader(graph: Graph): DataLoader<string, EntityRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await graph.read(entitiesById, { ids });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const gone = ids.filter((id) => !byId.has(id));
    const live = gone.length === 0 ? new Map<string, string>() : await liveIdsOf(graph, gone);
    const found = live.size === 0 ? [] : await graph.read(entitiesById, { ids: [...new Set(live.values())] });
    for (const row of found) byId.set(row.id, row);
    return ids.map((id) => byId.get(live.get(id) ?? id) ?? null);
  });
}

function relationshipLoader(graph: Graph): DataLoader<string, RelationshipRow | null> {
  return new DataLoader(async (ids) => {
    const edges = ids.flatMap((id) => endsOf(id, checkId(id)));
    const rows = await graph.read(relationshipsById, { ids: edges.map(({ id }) => id) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const gone = edges.filter(({ id }) => !byId.has(id));
    if (gone.length > 0) for (const [id, row] of await throughMerges(graph, gone)) byId.set(id, row);
    return ids.map((id) => byId.get(id) ?? null);
  });
}

type Ends = ReturnType<typeof endsOf>[number];

/** Relationships whose ends were merged into others, by the ids that they had before. */
async function throughMerges(graph: Graph, gone: readonly Ends[]): Promise<Map<string, RelationshipRow>> {
  const live = await liveIdsOf(graph, [...new Set(gone.flatMap(({ subjectId, objectId }) => [subjectId, objectId]))]);
  const moved = gone.map(({ id: old, subjectId, objectId }) => {
    const [from, to] = [live.get(subjectId) ?? subjectId, live.get(objectId) ?? objectId];
    const type = old.slice(subjectId.length, old.length - objectId.length); // with its bars
    return { old, id: `${from}${type}${to}` };
  });
  const rows = await graph.read(relationshipsById, { ids: moved.map(({ id }) => id) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    moved.flatMap(({ old, id }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [[old, row]];
    }),
  );
}

function endsOf(id: string, parsed: ParsedId) {
  return parsed.of === 'Relationship' ? [{ id, subjectId: parsed.subjectId, objectId: parsed.objectId }] : [];
}
