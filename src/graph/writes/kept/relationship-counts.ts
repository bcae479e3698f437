import type { BoundWrite, WriteStatement } from '../../port.js';
import type { Edge } from '../edges.js';
import { countById } from '../entities.js';
import { bind, bindRows } from '../write-statement.js';
import type { Share } from './shares.js';
import { dropCounts } from './tallies.js';

type Rows = WriteStatement<{
  rows: readonly { readonly id: string; readonly type: string }[];
}>;

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

export const RELATIONSHIP_COUNT_STATEMENTS = [countGoneRelationships, recountRelationships];

/** How many relationships of each type new claims have made. */
export function relationshipsMade(made: readonly Edge[]): Share[] {
  return [...countById(made.map(({ type }) => `relationships|${type}`))].map(([id, added]) => ({ id, added }));
}

/**
 * Takes off the numbers of relationships what is not there any more, once all are drawn.
 * @param before the relationships that the earlier versions of the articles counted towards
 */
export function goneRelationshipWrites(before: readonly Edge[]): BoundWrite[] {
  const types = [...new Set(before.map(({ type }) => type))].sort();
  return [
    ...bindRows(
      countGoneRelationships,
      before.map(({ id, type }) => ({ id, type })),
    ),
    ...(types.length === 0 ? [] : [bind(dropCounts, { ids: types.map((type) => `relationships|${type}`) })]),
  ];
}
