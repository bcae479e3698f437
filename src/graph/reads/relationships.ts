import type { ClaimType } from '../../domain/claim.js';
import type { CypherParameters, ReadStatement } from '../port.js';
import { pageStatement, type PageStatement } from './page-statement.js';
import { inOrder, isListed, type Ordering, placeNames, placesOf, sortedBy, stretch } from './sorting.js';
import { RELATIONSHIP, relationshipRow, type RelationshipRow } from './relationship-row.js';

export interface RelationshipConditions extends CypherParameters {
  readonly types: readonly ClaimType[] | null;
  readonly other: string | null;
}

/** Orders of relationships, each served by indexes of its own. */
const RELATIONSHIP_ORDERS = {
  /** Those with the most claims first. */
  CLAIM_COUNT: {
    suffix: '',
    values: [{ value: 'edge.sortKey', sorted: 'rising text' }],
    placeOf: (edge: RelationshipRow) => [edge.sortKey],
  },
  /** Those stated last first; those that no dated article states are in no index of this, and are left out. */
  LAST_STATED_ON: {
    suffix: 'ByDate',
    values: [{ value: 'edge.dateKey', sorted: 'falling text' }],
    placeOf: (edge: RelationshipRow) => [`${edge.lastStatedOn ?? ''}|${edge.id}`], // its dateKey
  },
} as const satisfies Record<string, Ordering<RelationshipRow>>;
export type RelationshipOrderField = keyof typeof RELATIONSHIP_ORDERS;

const item = (value: unknown) => relationshipRow.parse(value);
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

function relationshipsGoing(
  direction: Direction,
  field: RelationshipOrderField,
): PageStatement<RelationshipConditions, RelationshipRow> {
  const order = RELATIONSHIP_ORDERS[field];
  const places = placeNames(order.values.length);
  const onEachSide = (branch: (own: string, found: string) => string) =>
    SIDES[direction]
      .map(([own, other]) =>
        branch(own, `edge.${own} = owner AND ${OF_TYPES} AND ($other IS NULL OR edge.${other} = $other)`),
      )
      .join('\n        UNION\n');
  const name = `relationshipsOfEntities${order.suffix}`;
  return pageStatement<RelationshipConditions, RelationshipRow>({
    ...sortedBy(order),
    item,
    name: direction === 'BOTH' ? name : `${name}_${direction}`,
    page: (way) => `UNWIND $pages AS page
    WITH page.owner AS owner, ${placesOf('page', order.values.length)}
    CALL (owner, ${places}) {
      CALL (owner, ${places}) {
${onEachSide(
  (own, found) => `        MATCH (edge:Relationship)
        WHERE ${found} AND ${stretch(order)}
        RETURN edge ORDER BY ${inOrder(order, way, `edge.${own}`)} LIMIT $limit`,
)}
      }
      RETURN edge ORDER BY ${inOrder(order, way)} LIMIT $limit
    }
    RETURN owner, ${RELATIONSHIP} AS item ORDER BY owner, ${inOrder(order, way)}`,
    count: `UNWIND $owners AS owner
    CALL (owner) {
      CALL (owner) {
${onEachSide(
  (_, found) => `        MATCH (edge:Relationship)
        WHERE ${found} AND ${isListed(order)}
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
export const relationshipsOfEntities = {
  CLAIM_COUNT: relationshipsGoing('BOTH', 'CLAIM_COUNT'),
  LAST_STATED_ON: relationshipsGoing('BOTH', 'LAST_STATED_ON'),
};

/** In one direction or in both; a place in such a list is a place in that of another direction too. */
const inDirections = (field: RelationshipOrderField) => {
  const { [field]: both } = relationshipsOfEntities;
  const going = (direction: Direction) => ({ ...relationshipsGoing(direction, field), name: both.name });
  return { BOTH: both, OUTGOING: going('OUTGOING'), INCOMING: going('INCOMING') } as const satisfies Record<
    Direction,
    PageStatement<RelationshipConditions, RelationshipRow>
  >;
};

export const RELATIONSHIPS_OF_ENTITIES = {
  CLAIM_COUNT: inDirections('CLAIM_COUNT'),
  LAST_STATED_ON: inDirections('LAST_STATED_ON'),
};

const allRelationshipsBy = (field: RelationshipOrderField) => {
  const order = RELATIONSHIP_ORDERS[field];
  return pageStatement<{ types: readonly ClaimType[] | null }, RelationshipRow>({
    ...sortedBy(order),
    item,
    name: `allRelationships${order.suffix}`,
    page: (way) => `UNWIND $pages AS page
    WITH page.owner AS owner, ${placesOf('page', order.values.length)}
    CALL (${placeNames(order.values.length)}) {
      MATCH (edge:Relationship)
      WHERE ${stretch(order)} AND ${OF_TYPES}
      RETURN edge ORDER BY ${inOrder(order, way)} LIMIT $limit
    }
    RETURN owner, ${RELATIONSHIP} AS item ORDER BY owner, ${inOrder(order, way)}`,
    count: `UNWIND $owners AS owner
    CALL () {
      MATCH (edge:Relationship)
      WHERE ${isListed(order)} AND ${OF_TYPES}
      WITH edge LIMIT $most
      RETURN count(edge) AS count
    }
    RETURN owner, count`,
    ...(field === 'CLAIM_COUNT' && {
      kept: {
        holdsFor: ({ types }) => types === null,
        count: `UNWIND $owners AS owner
    CALL () {
      MATCH (edge:Relationship)
      RETURN count(edge) AS count
    }
    RETURN owner, count`,
      },
    }),
  });
};

/** Of the whole graph, which is the one owner. */
export const allRelationships = {
  CLAIM_COUNT: allRelationshipsBy('CLAIM_COUNT'),
  LAST_STATED_ON: allRelationshipsBy('LAST_STATED_ON'),
};
