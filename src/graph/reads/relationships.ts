import { z } from 'zod';
import type { ClaimType } from '../../domain/claim.js';
import type { CypherParameters, ReadStatement } from '../port.js';
import { ABOVE_ALL_COUNTS, BEFORE_ALL, pageStatement } from './page-statement.js';
import { EDGE_TYPES, RELATIONSHIP, relationshipRow, type RelationshipRow } from './relationship-row.js';

export interface RelationshipConditions extends CypherParameters {
  readonly types: readonly ClaimType[] | null;
  readonly other: string | null;
  readonly direction: 'OUTGOING' | 'INCOMING' | 'BOTH';
}

const mostClaimsFirst = {
  start: [ABOVE_ALL_COUNTS, BEFORE_ALL.upwards],
  placeOf: (edge: RelationshipRow) => [edge.claimCount, edge.id],
  item: (value: unknown) => relationshipRow.parse(value),
};
const AFTER = 'CASE WHEN edge.claimCount = claims THEN edge.id > id ELSE edge.claimCount < claims END';
const OF_TYPES = '($types IS NULL OR type(edge) IN $types)';

/** By both ends, which the id names: a relationship has no index of its own. */
export const relationshipsById: ReadStatement<
  { edges: readonly { id: string; subjectId: string; objectId: string }[] },
  RelationshipRow
> = {
  name: 'relationshipsById',
  text: `UNWIND $edges AS wanted
    MATCH (subject:Entity {id: wanted.subjectId})-[edge:${EDGE_TYPES}]->(object:Entity {id: wanted.objectId})
    WHERE edge.id = wanted.id
    RETURN ${RELATIONSHIP} AS relationship`,
  row: (record) => z.object({ relationship: relationshipRow }).parse(record).relationship,
};

const OUTGOING = `MATCH (subject:Entity {id: owner})-[edge:${EDGE_TYPES}]->(object:Entity)
        WHERE $direction <> 'INCOMING' AND ${OF_TYPES} AND ($other IS NULL OR object.id = $other)`;
const INCOMING = `MATCH (object:Entity {id: owner})<-[edge:${EDGE_TYPES}]-(subject:Entity)
        WHERE $direction <> 'OUTGOING' AND ${OF_TYPES} AND ($other IS NULL OR subject.id = $other)`;

export const relationshipsOfEntities = pageStatement<RelationshipConditions, RelationshipRow>({
  ...mostClaimsFirst,
  name: 'relationshipsOfEntities',
  page: `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS claims, page.after[1] AS id
    CALL (owner, claims, id) {
      CALL (owner, claims, id) {
        ${OUTGOING} AND ${AFTER}
        RETURN edge, subject, object ORDER BY edge.claimCount DESC, edge.id LIMIT $limit
        UNION
        ${INCOMING} AND ${AFTER}
        RETURN edge, subject, object ORDER BY edge.claimCount DESC, edge.id LIMIT $limit
      }
      RETURN edge, subject, object ORDER BY edge.claimCount DESC, edge.id LIMIT $limit
    }
    RETURN owner, ${RELATIONSHIP} AS item ORDER BY owner, edge.claimCount DESC, edge.id`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      CALL (owner) {
        ${OUTGOING}
        RETURN edge.id AS id
        UNION
        ${INCOMING}
        RETURN edge.id AS id
      }
      RETURN count(id) AS count
    }
    RETURN owner, count`,
});

/** Of the whole graph, which is the one owner. Reads every edge of the types asked for. */
export const allRelationships = pageStatement<{ types: readonly ClaimType[] | null }, RelationshipRow>({
  ...mostClaimsFirst,
  name: 'allRelationships',
  page: `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS claims, page.after[1] AS id
    CALL (claims, id) {
      MATCH (subject:Entity)-[edge:${EDGE_TYPES}]->(object:Entity)
      WHERE ${OF_TYPES} AND ${AFTER}
      RETURN edge, subject, object ORDER BY edge.claimCount DESC, edge.id LIMIT $limit
    }
    RETURN owner, ${RELATIONSHIP} AS item ORDER BY owner, edge.claimCount DESC, edge.id`,
  count: `UNWIND $owners AS owner
    RETURN owner, COUNT { MATCH (:Entity)-[edge:${EDGE_TYPES}]->(:Entity) WHERE ${OF_TYPES} } AS count`,
});
