import { CLAIM_TYPES, type ClaimType } from '../../domain/claim.js';
import { GraphError } from '../errors.js';
import type { CypherRecord, Graph, ReadStatement } from '../port.js';
import { optionalTextAt, textAt, textsAt } from '../row.js';
import type { Edge } from './edges.js';

/** From which text and by which reader an article in the graph was read: the same once more means nothing to do. */
export interface ArticleVersion {
  readonly contentHash: string;
  readonly readerVersion: string | null;
}

/** What other articles share with an article in the graph, and what therefore has to be put right when it goes. */
export interface ArticleTraces {
  readonly entityIds: readonly string[];
  readonly names: readonly string[];
  readonly edges: readonly Edge[];
}

type OfArticle = Readonly<Record<'articleId', string>>;

export const articleVersion: ReadStatement<OfArticle, ArticleVersion> = {
  name: 'articleVersion',
  text: `MATCH (article:Article {id: $articleId})
    RETURN article.contentHash AS contentHash, article.readerVersion AS readerVersion`,
  row: (record) => ({
    contentHash: textAt(record, 'contentHash'),
    readerVersion: optionalTextAt(record, 'readerVersion'),
  }),
};

export const articleEntities: ReadStatement<OfArticle, { id: string; names: string[] }> = {
  name: 'articleEntities',
  text: `MATCH (:Article {id: $articleId})-[about:ABOUT]->(entity:Entity)
    RETURN entity.id AS id, about.names AS names`,
  row: (record) => ({ id: textAt(record, 'id'), names: textsAt(record, 'names') }),
};

export const articleEdges: ReadStatement<OfArticle, Edge> = {
  name: 'articleEdges',
  text: `MATCH (claim:Claim {articleId: $articleId})
    WHERE claim.edgeId IS NOT NULL
    RETURN DISTINCT claim.edgeId AS id, claim.type AS type, claim.subjectId AS subjectId, claim.objectId AS objectId`,
  row: (record) => ({
    id: textAt(record, 'id'),
    type: claimTypeAt(record, 'type'),
    subjectId: textAt(record, 'subjectId'),
    objectId: textAt(record, 'objectId'),
  }),
};

/** Null when the graph does not have the article. */
export async function versionOf(graph: Graph, articleId: string): Promise<ArticleVersion | null> {
  const [version] = await graph.read(articleVersion, { articleId });
  return version ?? null;
}

export async function tracesOf(graph: Graph, articleId: string): Promise<ArticleTraces> {
  const entities = await graph.read(articleEntities, { articleId });
  const edges = await graph.read(articleEdges, { articleId });
  return {
    entityIds: entities.map((entity) => entity.id),
    names: [...new Set(entities.flatMap((entity) => entity.names))],
    edges,
  };
}

function claimTypeAt(record: CypherRecord, key: string): ClaimType {
  const value = textAt(record, key);
  const type = CLAIM_TYPES.find((known) => known === value);
  if (!type) throw new GraphError('UNEXPECTED_ROW', `A claim in the graph has the type "${value}", which is none.`);
  return type;
}
