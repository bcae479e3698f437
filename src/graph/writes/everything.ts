import { CLAIM_TYPES } from '../../domain/claim.js';
import { KIND_LABELS, keyOf, NODE_PROPERTIES, RELATIONSHIP_ENDS, type NodeLabel } from '../model.js';
import type { CypherParameters, WriteStatement } from '../port.js';

/*
 * What makes the nodes and relationships of another graph just as they were there; nothing is derived. One statement for
 * each combination of labels and each relationship type, because neither can be a parameter.
 */

type Rows<Row extends CypherParameters> = WriteStatement<{ rows: readonly Row[] }>;

export interface EdgeRow extends CypherParameters {
  readonly fromKey: string;
  readonly toKey: string;
  readonly properties: CypherParameters;
}

const LABELS = Object.keys(NODE_PROPERTIES).flatMap((label) =>
  label === 'Entity' ? Object.values(KIND_LABELS).map((kind) => `Entity:${kind}`) : [label],
);

/** By the labels, `Entity:Person` for an entity. */
export const MAKE_NODES: ReadonlyMap<string, Rows<CypherParameters>> = new Map(
  LABELS.map((labels) => [
    labels,
    {
      name: `makeNodes_${labels}`,
      text: `UNWIND $rows AS row
    CREATE (node:${labels})
    SET node = row`,
    },
  ]),
);

/** The two ends and the type of a relationship, as `Claim SUBJECT Entity`. */
export function kindOfEdge(from: NodeLabel, type: string, to: NodeLabel): string {
  return `${from} ${type} ${to}`;
}

const ENDS: readonly { readonly type: string; readonly from: NodeLabel; readonly to: NodeLabel }[] = [
  ...RELATIONSHIP_ENDS,
  ...CLAIM_TYPES.map((type) => ({ type, from: 'Entity', to: 'Entity' }) as const),
];

/** By the kind of edge; a row whose ends are not both there makes nothing. */
export const MAKE_EDGES: ReadonlyMap<string, Rows<EdgeRow>> = new Map(
  ENDS.map(({ type, from, to }) => [
    kindOfEdge(from, type, to),
    {
      name: `makeEdges_${from}_${type}`,
      text: `UNWIND $rows AS row
    MATCH (from:${from} {${keyOf(from)}: row.fromKey})
    MATCH (to:${to} {${keyOf(to)}: row.toKey})
    CREATE (from)-[edge:${type}]->(to)
    SET edge = row.properties`,
    },
  ]),
);

export const markImport: WriteStatement<{ id: string }> = {
  name: 'markImport',
  text: 'MERGE (mark:Import {id: $id})',
};

/** Takes away some nodes of a label with all that leads to and from them. */
export const REMOVE_SOME: ReadonlyMap<string, WriteStatement<{ limit: number }>> = new Map(
  Object.keys(NODE_PROPERTIES).map((label) => [
    label,
    { name: `removeSome_${label}`, text: `MATCH (node:${label}) WITH node LIMIT $limit DETACH DELETE node` },
  ]),
);

/** For the checks that go through all statements. */
export const MAKING_STATEMENTS: readonly { readonly name: string; readonly text: string }[] = [
  ...MAKE_NODES.values(),
  ...MAKE_EDGES.values(),
  markImport,
  ...REMOVE_SOME.values(),
];
