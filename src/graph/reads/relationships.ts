import type { ClaimType } from '../../domain/claim.js';
import type { CypherParameters, ReadStatement } from '../port.js';
import { pageStatement, type PageStatement } from './page-statement.js';
import { RELATIONSHIP, relationshipRow, type RelationshipRow } from './relationship-row.js';

export interface RelationshipConditions extends CypherParameters {
  readonly types: readonly ClaimType[] | null;
  readonly other: string | null;
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
  row: ({ relationship }) => relationshipRow.parse(relationship),
};

export type Direction = 'OUTGOING' | 'INCOMING' | 'BOTH';

/** The side of a relationship on which the entity stands, and the other. */
const SIDES = {
  OUTGOING: [['subjectId', 'objectId']],
  INCOMING: [['objectId', 'subjectId']],
  BOTH: [
    ['subjectId', 'objectId'],
    ['objectId', 'subjectId'],
  ],
} as const satisfies Record<Direction, unknown>;

function relationshipsGoing(direction: Direction): PageStatement<RelationshipConditions, RelationshipRow> {
  const onEachSide = (branch: (own: string, found: string) => string) =>
    SIDES[direction]
      .map(([own, other]) =>
        branch(own, `edge.${own} = owner AND ${OF_TYPES} AND ($other IS NULL OR edge.${other} = $other)`),
      )
      .join('\n        UNION\n');
  return pageStatement<RelationshipConditions, RelationshipRow>({
    ...mostClaimsFirst,
    name: direction === 'BOTH' ? 'relationshipsOfEntities' : `relationshipsOfEntities_${direction}`,
    page: ({ rising }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (owner, after, before) {
      CALL (owner, after, before) {
${onEachSide(
  (own, found) => `        MATCH (edge:Relationship)
        WHERE ${found} AND edge.sortKey > after AND edge.sortKey < before
        RETURN edge ORDER BY edge.${own} ${rising}, edge.sortKey ${rising} LIMIT $limit`,
)}
      }
      RETURN edge ORDER BY edge.sortKey ${rising} LIMIT $limit
    }
    RETURN owner, ${RELATIONSHIP} AS item ORDER BY owner, edge.sortKey ${rising}`,
    count: `UNWIND $owners AS owner
    CALL (owner) {
      CALL (owner) {
${onEachSide(
  (_, found) => `        MATCH (edge:Relationship)
        WHERE ${found} AND edge.sortKey > ''
        RETURN edge.id AS id LIMIT $most`,
)}
      }
      WITH id LIMIT $most
      RETURN count(id) AS count
    }
    RETURN owner, count`,
  });
}

/** What entities did, and what was done to them. */
export const relationshipsOfEntities = relationshipsGoing('BOTH');

const { name } = relationshipsOfEntities;

/** In one direction or in both; a place in such a list is a place in that of another direction too. */
export const RELATIONSHIPS_OF_ENTITIES = {
  BOTH: relationshipsOfEntities,
  OUTGOING: { ...relationshipsGoing('OUTGOING'), name },
  INCOMING: { ...relationshipsGoing('INCOMING'), name },
} as const satisfies Record<Direction, PageStatement<RelationshipConditions, RelationshipRow>>;

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
