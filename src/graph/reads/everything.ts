import { z } from 'zod';
import { CLAIM_TYPES } from '../../domain/claim.js';
import { keyOf, NODE_PROPERTIES, RELATIONSHIP_ENDS, type NodeLabel } from '../model.js';
import type { ReadStatement } from '../port.js';
import { count, text } from './fields.js';

/*
 * The whole graph, a page at a time: for each label its nodes by their keys, and what leads from them. Memory holds a page.
 */

const values = z.record(z.string(), z.union([text, z.number(), z.boolean(), z.array(text), z.array(z.number())]));
export type Values = z.infer<typeof values>;

const nodeRecord = z.object({ key: text, labels: z.array(text), properties: values });
export type NodeRecord = z.infer<typeof nodeRecord>;

const edgeRecord = z.object({ type: text, from: text, to: text, properties: values });
export type EdgeRecord = z.infer<typeof edgeRecord>;

type After = Readonly<Record<'after', string> & Record<'limit', number>>;
type OfKeys = Readonly<Record<'keys', readonly string[]>>;

const ALL = Object.keys(NODE_PROPERTIES) as NodeLabel[]; // as: the keys of an object that is typed by them

/** What is carried from one graph to another; a cut-off import's own mark is not. */
export const CARRIED: readonly NodeLabel[] = ALL.filter((label) => label !== 'Import');

function forEachLabel<Statement>(statement: (label: NodeLabel) => Statement): ReadonlyMap<NodeLabel, Statement> {
  return new Map(ALL.map((label) => [label, statement(label)]));
}

export const NODES_OF = forEachLabel<ReadStatement<After, NodeRecord>>((label) => ({
  name: `nodesOf_${label}`,
  text: `MATCH (node:${label})
    WHERE node.${keyOf(label)} > $after
    WITH node ORDER BY node.${keyOf(label)} LIMIT $limit
    RETURN node.${keyOf(label)} AS key, labels(node) AS labels, properties(node) AS properties ORDER BY key`,
  row: (record) => nodeRecord.parse(record),
}));

export const KEYS_OF = forEachLabel<ReadStatement<After, string>>((label) => ({
  name: `keysOf_${label}`,
  text: `MATCH (node:${label})
    WHERE node.${keyOf(label)} > $after
    RETURN node.${keyOf(label)} AS key ORDER BY key LIMIT $limit`,
  row: (record) => z.object({ key: text }).parse(record).key,
}));

/** The direct edges go by the nodes that count them: of the busiest entity's, there are too many for one page. */
export const LEADING_FROM = forEachLabel<ReadStatement<OfKeys, EdgeRecord> | null>((label) => {
  const types = RELATIONSHIP_ENDS.filter(({ from }) => from === label).map(({ type }) => type);
  if (label !== 'Relationship' && types.length === 0) return null;
  const pattern =
    label === 'Relationship'
      ? `MATCH (counted:Relationship {id: key})
    MATCH (from:Entity {id: counted.subjectId})-[edge:${CLAIM_TYPES.join('|')}]->(to:Entity {id: counted.objectId})
    WHERE edge.id = key`
      : `MATCH (from:${label} {${keyOf(label)}: key})-[edge:${types.join('|')}]->(to)`;
  return {
    name: `leadingFrom_${label}`,
    text: `UNWIND $keys AS key
    ${pattern}
    RETURN type(edge) AS type, from.${label === 'Relationship' ? 'id' : keyOf(label)} AS from, coalesce(to.id, to.text) AS to,
      properties(edge) AS properties`,
    row: (record) => edgeRecord.parse(record),
  };
});

export const NUMBER_OF = forEachLabel<ReadStatement<Record<string, never>, number>>((label) => ({
  name: `numberOf_${label}`,
  text: `MATCH (node:${label}) RETURN count(node) AS count`,
  row: (record) => z.object({ count }).parse(record).count,
}));

/** Which of the keys no node has. */
export const MISSING_OF = forEachLabel<ReadStatement<OfKeys, string>>((label) => ({
  name: `missingOf_${label}`,
  text: `UNWIND $keys AS key
    OPTIONAL MATCH (node:${label} {${keyOf(label)}: key})
    WITH key, node WHERE node IS NULL
    RETURN DISTINCT key`,
  row: (record) => z.object({ key: text }).parse(record).key,
}));

/** The mark of an import that is going on, or was cut off. */
export const importsBegun: ReadStatement<Record<string, never>, string> = {
  name: 'importsBegun',
  text: 'MATCH (mark:Import) RETURN mark.id AS id',
  row: (record) => z.object({ id: text }).parse(record).id,
};

/** For the checks that go through all statements. */
export const EVERYTHING_STATEMENTS = [
  ...[NODES_OF, KEYS_OF, LEADING_FROM, NUMBER_OF, MISSING_OF].flatMap((statements) =>
    [...statements.values()].filter((statement) => statement !== null),
  ),
  importsBegun,
];
