import { CLAIM_TYPES, type ClaimType } from '../../domain/claim.js';
import { GraphError } from '../errors.js';
import type { CypherRecord, Graph, ReadStatement } from '../port.js';
import { optionalTextAt, textAt, textsAt } from '../row.js';
import type { Edge } from './edges.js';
import { toldInGraph, type Told } from './kept/told.js';

/** From which text and by which reader an article in the graph was read: the same once more means nothing to do. */
export interface ArticleVersion {
  readonly contentHash: string;
  readonly readerVersion: string | null;
}

/** What other articles share with articles in the graph, and what therefore has to be put right when they go. */
export interface ArticleTraces {
  readonly entityIds: readonly string[];
  readonly names: readonly string[];
  readonly edges: readonly Edge[];
  readonly told: readonly Told[];
}

type OfArticles = Readonly<Record<'articleIds', readonly string[]>>;

export const articleVersions: ReadStatement<OfArticles, ArticleVersion & { articleId: string }> = {
  name: 'articleVersions',
  text: `UNWIND $articleIds AS articleId
    MATCH (article:Article {id: articleId})
    RETURN articleId, article.contentHash AS contentHash, article.readerVersion AS readerVersion`,
  row: (record) => ({
    articleId: textAt(record, 'articleId'),
    contentHash: textAt(record, 'contentHash'),
    readerVersion: optionalTextAt(record, 'readerVersion'),
  }),
};

export const articleEntities: ReadStatement<OfArticles, { id: string; names: string[] }> = {
  name: 'articleEntities',
  text: `UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})-[about:ABOUT]->(entity:Entity)
    RETURN entity.id AS id, about.names AS names`,
  row: (record) => ({ id: textAt(record, 'id'), names: textsAt(record, 'names') }),
};

export const articleEdges: ReadStatement<OfArticles, Edge> = {
  name: 'articleEdges',
  text: `UNWIND $articleIds AS articleId
    MATCH (claim:Claim {articleId: articleId})
    WHERE claim.edgeId IS NOT NULL
    RETURN DISTINCT claim.edgeId AS id, claim.type AS type, claim.subjectId AS subjectId, claim.objectId AS objectId`,
  row: (record) => ({
    id: textAt(record, 'id'),
    type: claimTypeAt(record, 'type'),
    subjectId: textAt(record, 'subjectId'),
    objectId: textAt(record, 'objectId'),
  }),
};

export const relationshipsThere: ReadStatement<{ ids: readonly string[] }, string> = {
  name: 'relationshipsThere',
  text: `UNWIND $ids AS id
    MATCH (edge:Relationship {id: id})
    RETURN edge.id AS id`,
  row: (record) => textAt(record, 'id'),
};

export const edgesOfArticles: ReadStatement<OfArticles, { articleId: string; edgeId: string }> = {
  name: 'edgesOfArticles',
  text: `UNWIND $articleIds AS articleId
    MATCH (claim:Claim {articleId: articleId})
    WHERE claim.edgeId IS NOT NULL
    RETURN DISTINCT articleId, claim.edgeId AS edgeId`,
  row: (record) => ({ articleId: textAt(record, 'articleId'), edgeId: textAt(record, 'edgeId') }),
};

/** Those of the articles that the graph has, in one look-up. */
export async function versionsOf(graph: Graph, articleIds: readonly string[]): Promise<Map<string, ArticleVersion>> {
  if (articleIds.length === 0) return new Map();
  const found = await graph.read(articleVersions, { articleIds });
  return new Map(found.map(({ articleId, ...version }) => [articleId, version]));
}

export async function tracesOf(graph: Graph, articleIds: readonly string[]): Promise<ArticleTraces> {
  const entities = await graph.read(articleEntities, { articleIds });
  const edges = await graph.read(articleEdges, { articleIds });
  return {
    entityIds: [...new Set(entities.map((entity) => entity.id))],
    names: [...new Set(entities.flatMap((entity) => entity.names))],
    edges: [...new Map(edges.map((edge) => [edge.id, edge])).values()],
    told: await toldInGraph(graph, articleIds),
  };
}

function claimTypeAt(record: CypherRecord, key: string): ClaimType {
  const value = textAt(record, key);
  const type = CLAIM_TYPES.find((known) => known === value);
  if (!type) throw new GraphError('UNEXPECTED_ROW', `A claim in the graph has the type "${value}", which is none.`);
  return type;
}
