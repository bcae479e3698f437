import type { z } from 'zod';
import { entityReferred, type Extent } from './referred.js';
import { RELATIONSHIP, relationshipRow, type RelationshipRow } from './relationship-row.js';
import { columnsOf, type RowShape } from './row-shape.js';

/** What is wanted with relationships. */
export interface RelationshipParts {
  readonly ends: readonly ('subject' | 'object')[];
  readonly entities: Extent;
}

/** Relationships with these of their ends. */
export function relationshipShape({ ends, entities }: RelationshipParts): RowShape<RelationshipRow> {
  const referred = Object.fromEntries(
    ends.map((end) => {
      const matches = `OPTIONAL MATCH (${end}:Entity {id: edge.${end}Id})`;
      return [end, { matches, ...entityReferred(end, entities) }];
    }),
  );
  const rows = Object.fromEntries(Object.entries(referred).map(([name, { row }]) => [name, row]));
  return {
    name: [...ends, entities].join('_'),
    whole: RELATIONSHIP,
    columns: columnsOf('edge', Object.keys(relationshipRow.shape)),
    referred,
    row: relationshipRow.extend(rows) as unknown as z.ZodType<RelationshipRow>, // as: of the ends, what is left out was not asked for
  };
}
