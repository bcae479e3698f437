import type { BoundWrite, WriteStatement } from '../../port.js';
import type { Edge, EdgeShare } from '../edges.js';
import { bind, bindRows } from '../write-statement.js';
import { dropCounts } from './tallies.js';

type Rows = WriteStatement<{
  rows: readonly { readonly id: string; readonly type: string; readonly claimCount: number }[];
}>;

/** Counts the relationships that these claims alone have made. */
export const countNewRelationships: Rows = {
  name: 'countNewRelationships',
  text: `UNWIND $rows AS row
    MATCH (edge:Relationship {id: row.id})
    WHERE edge.claimCount = row.claimCount
    WITH edge.type AS type, count(edge) AS added ORDER BY type
    MERGE (counter:Counter {id: 'relationships|' + type})
    ON CREATE SET counter.count = 0
    SET counter.count = counter.count + added`,
};

/** Takes back from the counts the relationships that were there, and are not any more. */
export const countGoneRelationships: Rows = {
  name: 'countGoneRelationships',
  text: `UNWIND $rows AS row
    OPTIONAL MATCH (edge:Relationship {id: row.id})
    WITH row, edge
    WHERE edge IS NULL
    WITH row.type AS type, count(*) AS gone ORDER BY type
    MATCH (counter:Counter {id: 'relationships|' + type})
    SET counter.count = counter.count - gone`,
};

/** All of them anew. */
export const recountRelationships: WriteStatement<Record<string, never>> = {
  name: 'recountRelationships',
  text: `MATCH (edge:Relationship)
    WITH edge.type AS type, count(edge) AS number
    MERGE (counter:Counter {id: 'relationships|' + type})
    SET counter.count = number`,
};

export const RELATIONSHIP_COUNT_STATEMENTS = [countNewRelationships, countGoneRelationships, recountRelationships];

/**
 * How many relationships there are of each type, once they are drawn.
 * @param shares what new claims have added to relationships
 * @param before the relationships that the earlier versions of the articles counted towards
 */
export function relationshipCountWrites(shares: readonly EdgeShare[], before: readonly Edge[]): BoundWrite[] {
  const known = new Set(before.map(({ id }) => id));
  const fresh = shares.filter(({ id }) => !known.has(id));
  const types = [...new Set(before.map(({ type }) => type))].sort();
  return [
    ...bindRows(
      countNewRelationships,
      fresh.map(({ id, type, claimCount }) => ({ id, type, claimCount })),
    ),
    ...bindRows(
      countGoneRelationships,
      before.map(({ id, type }) => ({ id, type, claimCount: 0 })),
    ),
    ...(types.length === 0 ? [] : [bind(dropCounts, { ids: types.map((type) => `relationships|${type}`) })]),
  ];
}
