import { CLAIM_TYPES, type ClaimType } from '../../domain/claim.js';
import type { BoundWrite, Graph, WriteStatement } from '../port.js';
import {
  addToRelationships,
  clearRelationships,
  countRelationships,
  dropRelationships,
  forEachType,
  makeRelationships,
  relationshipKeys,
  rebuildRelationships,
  type Edge,
  type EdgeShare,
} from './relationships.js';
import { bind, bindRows } from './write-statement.js';

export type { Edge, EdgeShare } from './relationships.js';

type OfEdges<Row extends Edge> = WriteStatement<{ rows: readonly Row[] }>;

/** What is done to relationships: first to the nodes that count them, then, by type, to the direct edges. */
export interface EdgeChange<Row extends Edge> {
  readonly counted: OfEdges<Row>;
  readonly drawn: Readonly<Record<ClaimType, OfEdges<Edge>>>;
}

/** Draws the edges named as they were counted. */
export const drawEdges = forEachType<{ rows: readonly Edge[] }>((type) => ({
  name: `drawEdges_${type}`,
  text: `UNWIND $rows AS row
    MATCH (counted:Relationship {id: row.id})
    MATCH (subject:Entity {id: row.subjectId})
    MATCH (object:Entity {id: row.objectId})
    MERGE (subject)-[edge:${type}]->(object)
    SET edge.id = row.id, edge.claimCount = counted.claimCount, edge.articleCount = counted.articleCount,
      edge.sourceCount = counted.sourceCount, edge.firstStatedOn = counted.firstStatedOn,
      edge.lastStatedOn = counted.lastStatedOn`,
}));

/** Takes away those of the edges named that were not counted any more. */
export const eraseEdges = forEachType<{ rows: readonly Edge[] }>((type) => ({
  name: `eraseEdges_${type}`,
  text: `UNWIND $rows AS row
    MATCH (subject:Entity {id: row.subjectId})-[edge:${type}]->(object:Entity {id: row.objectId})
    WHERE NOT EXISTS { MATCH (counted:Relationship {id: row.id}) }
    DELETE edge`,
}));

/** Adds new articles' claims. */
export const addToEdges: EdgeChange<EdgeShare> = { counted: addToRelationships, drawn: drawEdges };
/** Adds up all claims of each edge. */
export const countEdges: EdgeChange<Edge> = { counted: countRelationships, drawn: drawEdges };
/** Takes away the edges that no claim counts towards any more. */
export const dropEdges: EdgeChange<Edge> = { counted: dropRelationships, drawn: eraseEdges };

/** Takes away all edges of a type. */
export const clearEdges = forEachType<Record<string, never>>((type) => ({
  name: `clearEdges_${type}`,
  text: `MATCH (:Entity)-[edge:${type}]->(:Entity) DELETE edge`,
}));

/** Draws all edges of a type. */
export const redrawEdges = forEachType<Record<string, never>>((type) => ({
  name: `redrawEdges_${type}`,
  text: `MATCH (counted:Relationship) WHERE counted.type = '${type}'
    MATCH (subject:Entity {id: counted.subjectId})
    MATCH (object:Entity {id: counted.objectId})
    MERGE (subject)-[edge:${type}]->(object)
    SET edge.id = counted.id, edge.claimCount = counted.claimCount, edge.articleCount = counted.articleCount,
      edge.sourceCount = counted.sourceCount, edge.firstStatedOn = counted.firstStatedOn,
      edge.lastStatedOn = counted.lastStatedOn`,
}));

/** Every statement above, for the checks that go through all of them. */
export const EDGE_STATEMENTS: readonly { readonly name: string; readonly text: string }[] = [
  addToRelationships,
  ...Object.values(makeRelationships),
  countRelationships,
  dropRelationships,
  clearRelationships,
  rebuildRelationships,
  ...Object.values(drawEdges),
  ...Object.values(eraseEdges),
  ...Object.values(clearEdges),
  ...Object.values(redrawEdges),
];

/** A change of edges: all of them counted, then drawn type by type; in the order of their ids, see `entityWrites`. */
export function edgeWrites<Row extends Edge>({ counted, drawn }: EdgeChange<Row>, edges: readonly Row[]): BoundWrite[] {
  const sorted = edges.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const named = sorted.map(({ id, type, subjectId, objectId }) => ({ id, type, subjectId, objectId }));
  return [
    ...bindRows(counted, sorted),
    ...CLAIM_TYPES.flatMap((type) =>
      bindRows(
        drawn[type],
        named.filter((edge) => edge.type === type),
      ),
    ),
  ];
}

/** Makes edges that are not there yet, type by type, in the order of their ids. */
export function newEdgeWrites(shares: readonly EdgeShare[]): BoundWrite[] {
  const rows = shares.map((share) => ({ ...share, ...relationshipKeys(share) })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return CLAIM_TYPES.flatMap((type) =>
    bindRows(
      makeRelationships[type],
      rows.filter((row) => row.type === type),
    ),
  );
}

/** Makes all direct edges anew from the claims, one transaction for each type. Gives the edges that were there before. */
export async function rebuildEdges(graph: Graph): Promise<void> {
  for (const type of CLAIM_TYPES) {
    await graph.write([
      bind(clearRelationships, { type }),
      bind(clearEdges[type], {}),
      bind(rebuildRelationships, { type }),
      bind(redrawEdges[type], {}),
    ]);
  }
}
