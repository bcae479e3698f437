import { z } from 'zod';
import type { ClaimType } from '../../domain/claim.js';
import type { CypherParameters, ReadStatement } from '../port.js';
import { pageStatement } from './page-statement.js';
import { RELATIONSHIP, relationshipRow, type RelationshipRow } from './relationship-row.js';

export interface RelationshipConditions extends CypherParameters {
  readonly types: readonly ClaimType[] | null;
  readonly other: string | null;
  readonly direction: 'OUTGOING' | 'INCOMING' | 'BOTH';
}

const mostClaimsFirst = {
  sortedBy: ['rising text'] as const,
  placeOf: (edge: RelationshipRow) => [edge.sortKey],
  item: (value: unknown) => relationshipRow.parse(value),
};
const OF_TYPES = '($types IS NULL OR edge.type IN $types)';

export const relationshipsById: ReadStatement<{ ids: readonly string[] }, RelationshipRow> = {
  name: 'relationshipsById',
  text: `UNWIND $ids AS id
    MATCH (edge:Relationship {id: id})
    RETURN ${RELATIONSHIP} AS relationship`,
  row: (record) => z.object({ relationship: relationshipRow }).parse(record).relationship,
};

const OUTGOING = `edge.subjectId = owner AND $direction <> 'INCOMING' AND ${OF_TYPES}
          AND ($other IS NULL OR edge.objectId = $other)`;
const INCOMING = `edge.objectId = owner AND $direction <> 'OUTGOING' AND ${OF_TYPES}
          AND ($other IS NULL OR edge.subjectId = $other)`;

export const relationshipsOfEntities = pageStatement<RelationshipConditions, RelationshipRow>({
  ...mostClaimsFirst,
  name: 'relationshipsOfEntities',
  page: ({ rising }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (owner, after, before) {
      CALL (owner, after, before) {
        MATCH (edge:Relationship)
        WHERE ${OUTGOING} AND edge.sortKey > after AND edge.sortKey < before
        RETURN edge ORDER BY edge.subjectId ${rising}, edge.sortKey ${rising} LIMIT $limit
        UNION
        MATCH (edge:Relationship)
        WHERE ${INCOMING} AND edge.sortKey > after AND edge.sortKey < before
        RETURN edge ORDER BY edge.objectId ${rising}, edge.sortKey ${rising} LIMIT $limit
      }
      RETURN edge ORDER BY edge.sortKey ${rising} LIMIT $limit
    }
    RETURN owner, ${RELATIONSHIP} AS item ORDER BY owner, edge.sortKey ${rising}`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      CALL (owner) {
        MATCH (edge:Relationship)
        WHERE ${OUTGOING} AND edge.sortKey > ''
        RETURN edge.id AS id LIMIT $most
        UNION
        MATCH (edge:Relationship)
        WHERE ${INCOMING} AND edge.sortKey > ''
        RETURN edge.id AS id LIMIT $most
      }
      WITH id LIMIT $most
      RETURN count(id) AS count
    }
    RETURN owner, count`,
});

/** Of the whole graph, which is the one owner. */
export const allRelationships = pageStatement<{ types: readonly ClaimType[] | null }, RelationshipRow>({
  ...mostClaimsFirst,
  name: 'allRelationships',
  page: ({ rising }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (after, before) {
      MATCH (edge:Relationship)
      WHERE edge.sortKey > after AND edge.sortKey < before AND ${OF_TYPES}
      RETURN edge ORDER BY edge.sortKey ${rising} LIMIT $limit
    }
    RETURN owner, ${RELATIONSHIP} AS item ORDER BY owner, edge.sortKey ${rising}`,
  count: `UNWIND $owners AS owner
    CALL () {
      MATCH (edge:Relationship)
      WHERE ${OF_TYPES}
      WITH edge LIMIT $most
      RETURN count(edge) AS count
    }
    RETURN owner, count`,
  kept: {
    holdsFor: ({ types }) => types === null,
    count: `UNWIND $owners AS owner
    CALL () {
      MATCH (edge:Relationship)
      RETURN count(edge) AS count
    }
    RETURN owner, count`,
  },
});
