import { entityReferred, type Extent } from './referred.js';
import { RELATIONSHIP, relationshipRow, type RelationshipRow } from './relationship-row.js';
import { type RowShape, withEntries } from './row-shape.js';
import type { z } from 'zod';

/** What is wanted with relationships. */
export interface RelationshipParts {
  readonly ends: readonly ('subject' | 'object')[];
  readonly entities: Extent;
}

export function relationshipShape({ ends, entities }: RelationshipParts): RowShape<RelationshipRow> {
  const refers = ends.map((end) => [end, entityReferred(end, entities)] as const);
  const rows = Object.fromEntries(refers.map(([name, { row }]) => [name, row]));
  return {
    name: [...ends, entities].join('_'),
    usual: RELATIONSHIP,
    item: withEntries(
      RELATIONSHIP,
      refers.map(([, { entry }]) => entry),
    ),
    matches: ends.map((end) => `OPTIONAL MATCH (${end}:Entity {id: edge.${end}Id})`),
    row: relationshipRow.extend(rows) as unknown as z.ZodType<RelationshipRow>, // as: of the ends, what is left out was not asked for
  };
}
