import { CLAIM_TYPES, type ClaimType } from '../../domain/claim.js';
import type { BoundWrite, CypherParameters, Graph, WriteStatement } from '../port.js';
import { bind, bindRows } from './write-statement.js';

/** One direct edge: of one type, from one entity to another. */
export interface Edge extends CypherParameters {
  readonly id: string;
  readonly type: ClaimType;
  readonly subjectId: string;
  readonly objectId: string;
}

type EdgeStatements = Readonly<Record<ClaimType, WriteStatement<{ rows: readonly Edge[] }>>>;

/** What the claims of an edge add up to; takes `claim`, grouped by whatever else the WITH names. */
const SUMS = `count(claim) AS claimCount, count(DISTINCT claim.articleId) AS articleCount,
      count(DISTINCT claim.storyId) AS sourceCount, min(claim.statedOn) AS firstStatedOn, max(claim.statedOn) AS lastStatedOn`;
const SET_SUMS = `SET edge.claimCount = claimCount, edge.articleCount = articleCount, edge.sourceCount = sourceCount,
      edge.firstStatedOn = firstStatedOn, edge.lastStatedOn = lastStatedOn`;

/** One statement for each type, because a relationship type cannot be a parameter. */
function forEachType<Parameters extends CypherParameters>(
  statement: (type: ClaimType) => WriteStatement<Parameters>,
): Readonly<Record<ClaimType, WriteStatement<Parameters>>> {
  const entries = CLAIM_TYPES.map((type) => [type, statement(type)]);
  return Object.fromEntries(entries) as Record<ClaimType, WriteStatement<Parameters>>; // one entry for each type
}

/** What the claims of some articles add to an edge. */
export interface EdgeShare extends Edge {
  readonly claimCount: number;
  readonly articleCount: number;
  /** The stories that these articles tell, each once. */
  readonly storyIds: readonly string[];
  readonly firstStatedOn: string | null;
  readonly lastStatedOn: string | null;
}

type ShareStatements = Readonly<Record<ClaimType, WriteStatement<{ rows: readonly EdgeShare[] }>>>;

/**
 * Adds new articles' claims to the edges, which costs the same however many claims an edge has already. A story is a new
 * source unless a copy of it counts towards the edge: so this has to run before the articles' own claims are there.
 */
export const addToEdges: ShareStatements = forEachType((type) => ({
  name: `addToEdges_${type}`,
  text: `UNWIND $rows AS row
    MATCH (subject:Entity {id: row.subjectId})
    MATCH (object:Entity {id: row.objectId})
    MERGE (subject)-[edge:${type}]->(object)
    ON CREATE SET edge.id = row.id, edge.claimCount = 0, edge.articleCount = 0, edge.sourceCount = 0
    SET edge.claimCount = edge.claimCount + row.claimCount, edge.articleCount = edge.articleCount + row.articleCount,
      edge.firstStatedOn = CASE WHEN row.firstStatedOn < coalesce(edge.firstStatedOn, '9999')
        THEN row.firstStatedOn ELSE edge.firstStatedOn END,
      edge.lastStatedOn = CASE WHEN row.lastStatedOn > coalesce(edge.lastStatedOn, '')
        THEN row.lastStatedOn ELSE edge.lastStatedOn END
    WITH row, edge
    UNWIND row.storyIds AS storyId
    WITH edge, EXISTS { MATCH (copy:Claim {storyId: storyId}) WHERE copy.edgeId = row.id } AS isCopy
    WITH edge, sum(CASE WHEN isCopy THEN 0 ELSE 1 END) AS sourceCount
    SET edge.sourceCount = edge.sourceCount + sourceCount`,
}));

/** Adds up the claims of each edge named, and makes it where it is not there yet. */
export const countEdges: EdgeStatements = forEachType((type) => ({
  name: `countEdges_${type}`,
  text: `UNWIND $rows AS row
    MATCH (claim:Claim {edgeId: row.id})
    WITH row, ${SUMS}
    MATCH (subject:Entity {id: row.subjectId})
    MATCH (object:Entity {id: row.objectId})
    MERGE (subject)-[edge:${type}]->(object)
    ON CREATE SET edge.id = row.id
    ${SET_SUMS}`,
}));

/** Takes away those of the edges named that no claim counts towards any more. */
export const dropEdges: EdgeStatements = forEachType((type) => ({
  name: `dropEdges_${type}`,
  text: `UNWIND $rows AS row
    MATCH (subject:Entity {id: row.subjectId})-[edge:${type}]->(object:Entity {id: row.objectId})
    WHERE NOT EXISTS { MATCH (claim:Claim {edgeId: row.id}) }
    DELETE edge`,
}));

/** Takes away all edges of a type. */
export const clearEdges: Readonly<Record<ClaimType, WriteStatement<Record<string, never>>>> = forEachType((type) => ({
  name: `clearEdges_${type}`,
  text: `MATCH (:Entity)-[edge:${type}]->(:Entity) DELETE edge`,
}));

/** Makes all edges of a type from the claims, just as `countEdges` makes each. */
export const rebuildEdgesOfType: Readonly<Record<ClaimType, WriteStatement<Record<string, never>>>> = forEachType(
  (type) => ({
    name: `rebuildEdges_${type}`,
    text: `MATCH (claim:Claim {type: '${type}'})
    WHERE claim.edgeId IS NOT NULL
    WITH claim.edgeId AS id, claim.subjectId AS subjectId, claim.objectId AS objectId, ${SUMS}
    MATCH (subject:Entity {id: subjectId})
    MATCH (object:Entity {id: objectId})
    MERGE (subject)-[edge:${type}]->(object)
    SET edge.id = id
    ${SET_SUMS}`,
  }),
);

/** One of the statements for each type that is among the edges; in the order of their ids, see `entityWrites`. */
export function edgeWrites<Row extends Edge>(
  statements: Readonly<Record<ClaimType, WriteStatement<{ rows: readonly Row[] }>>>,
  edges: readonly Row[],
): BoundWrite[] {
  const sorted = edges.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return CLAIM_TYPES.flatMap((type) =>
    bindRows(
      statements[type],
      sorted.filter((edge) => edge.type === type),
    ),
  );
}

/** Makes all direct edges anew from the claims, one transaction for each type. Gives the edges that were there before. */
export async function rebuildEdges(graph: Graph): Promise<void> {
  for (const type of CLAIM_TYPES) await graph.write([bind(clearEdges[type], {}), bind(rebuildEdgesOfType[type], {})]);
}
