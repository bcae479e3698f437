import DataLoader from 'dataloader';
import type { Graph } from '../../graph/port.js';
import { articlesById, claimsById, entitiesById, relationshipsById } from '../../graph/reads/index.js';
import type { ArticleRow } from '../../graph/reads/article-row.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';
import type { EntityRow } from '../../graph/reads/entity-row.js';
import type { RelationshipRow } from '../../graph/reads/relationship-row.js';
import { checkId, type ParsedId } from '../ids.js';
import { byIdLoader } from './by-id.js';

export type NodeRow = EntityRow | ClaimRow | ArticleRow | RelationshipRow;

export interface NodeLoaders {
  readonly entities: DataLoader<string, EntityRow | null>;
  readonly claims: DataLoader<string, ClaimRow | null>;
  readonly articles: DataLoader<string, ArticleRow | null>;
  readonly relationships: DataLoader<string, RelationshipRow | null>;
  /** Whatever the id stands for. @throws BAD_ID */
  readonly node: (id: string) => Promise<NodeRow | null>;
}

export function nodeLoaders(graph: Graph): NodeLoaders {
  const entities = byIdLoader(graph, entitiesById, (row) => row.id);
  const claims = byIdLoader(graph, claimsById, (row) => row.id);
  const articles = byIdLoader(graph, articlesById, (row) => row.id);
  const relationships = relationshipLoader(graph);
  const byType = { Entity: entities, Claim: claims, Article: articles, Relationship: relationships };
  return { entities, claims, articles, relationships, node: async (id) => byType[checkId(id).of].load(id) };
}

function relationshipLoader(graph: Graph): DataLoader<string, RelationshipRow | null> {
  return new DataLoader(async (ids) => {
    const edges = ids.flatMap((id) => endsOf(id, checkId(id)));
    const rows = await graph.read(relationshipsById, { edges });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

function endsOf(id: string, parsed: ParsedId) {
  return parsed.of === 'Relationship' ? [{ id, subjectId: parsed.subjectId, objectId: parsed.objectId }] : [];
}
