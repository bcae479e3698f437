import { CLAIM_TYPES, type ClaimType } from '../../domain/claim.js';
import type { CypherParameters, WriteStatement } from '../port.js';

/*
 * A relationship between two entities as a node, which counts the claims it is derived from: nodes can be listed by an
 * index, whatever their number. The direct edges, which show the same to people (see edges.ts), are drawn after these.
 */

/** One relationship: of one type, from one entity to another. */
export interface Edge extends CypherParameters {
  readonly id: string;
  readonly type: ClaimType;
  readonly subjectId: string;
  readonly objectId: string;
}

/** What the claims of some articles add to a relationship. */
export interface EdgeShare extends Edge {
  readonly claimCount: number;
  readonly articleCount: number;
  /** Stories of which no claim counts towards it yet. */
  readonly sourceCount: number;
  readonly firstStatedOn: string | null;
  readonly lastStatedOn: string | null;
}

/** Upwards, this is most claims first, then by id: unique, so that a page is a range of it. */
const SORT_KEY = `toString(999999999 - edge.claimCount) + '|' + edge.id`;

/** What a relationship that is not there yet is listed by: the same, and by its last date. */
export function relationshipKeys({
  id,
  claimCount,
  lastStatedOn,
}: EdgeShare): Pick<NewRelationship, 'sortKey' | 'dateKey'> {
  return {
    sortKey: `${999_999_999 - claimCount}|${id}`,
    dateKey: lastStatedOn === null ? null : `${lastStatedOn}|${id}`,
  };
}

/** What the claims of an edge add up to; takes `claim`, grouped by whatever else the WITH names. */
const SUMS = `count(claim) AS claimCount, count(DISTINCT claim.articleId) AS articleCount,
      count(DISTINCT claim.storyId) AS sourceCount, min(claim.statedOn) AS firstStatedOn, max(claim.statedOn) AS lastStatedOn`;
const SET_SUMS = `SET edge.claimCount = claimCount, edge.articleCount = articleCount, edge.sourceCount = sourceCount,
      edge.firstStatedOn = firstStatedOn, edge.lastStatedOn = lastStatedOn,
      edge.sortKey = toString(999999999 - claimCount) + '|' + edge.id, edge.dateKey = lastStatedOn + '|' + edge.id`;

/** Adds new articles' claims, which costs the same however many claims a relationship has already. */
export const addToRelationships: WriteStatement<{ rows: readonly EdgeShare[] }> = {
  name: 'addToRelationships',
  text: `UNWIND $rows AS row
    MERGE (edge:Relationship {id: row.id})
    ON CREATE SET edge.type = row.type, edge.subjectId = row.subjectId, edge.objectId = row.objectId,
      edge.claimCount = 0, edge.articleCount = 0, edge.sourceCount = 0
    SET edge.claimCount = edge.claimCount + row.claimCount, edge.articleCount = edge.articleCount + row.articleCount,
      edge.sourceCount = edge.sourceCount + row.sourceCount,
      edge.firstStatedOn = CASE WHEN row.firstStatedOn < coalesce(edge.firstStatedOn, '9999')
        THEN row.firstStatedOn ELSE edge.firstStatedOn END,
      edge.lastStatedOn = CASE WHEN row.lastStatedOn > coalesce(edge.lastStatedOn, '')
        THEN row.lastStatedOn ELSE edge.lastStatedOn END
    WITH edge
    SET edge.sortKey = ${SORT_KEY}, edge.dateKey = edge.lastStatedOn + '|' + edge.id`,
};

/** A relationship as the claims of some articles alone make it. */
export interface NewRelationship extends EdgeShare {
  readonly sortKey: string;
  readonly dateKey: string | null;
}

/** Makes relationships that are not there yet, together with the direct edges that show them. */
export const makeRelationships = forEachType<{ rows: readonly NewRelationship[] }>((type) => ({
  name: `makeRelationships_${type}`,
  text: `UNWIND $rows AS row
    MATCH (subject:Entity {id: row.subjectId})
    MATCH (object:Entity {id: row.objectId})
    CREATE (counted:Relationship)
    SET counted = row
    CREATE (subject)-[edge:${type} {id: row.id, claimCount: row.claimCount, articleCount: row.articleCount,
      sourceCount: row.sourceCount, firstStatedOn: row.firstStatedOn, lastStatedOn: row.lastStatedOn}]->(object)`,
}));

/** Adds up the claims of each relationship named, and makes it where it is not there yet. */
export const countRelationships: WriteStatement<{ rows: readonly Edge[] }> = {
  name: 'countRelationships',
  text: `UNWIND $rows AS row
    MATCH (claim:Claim {edgeId: row.id})
    WHERE claim.sortKey < '~'
    WITH row, ${SUMS}
    MERGE (edge:Relationship {id: row.id})
    ON CREATE SET edge.type = row.type, edge.subjectId = row.subjectId, edge.objectId = row.objectId
    ${SET_SUMS}`,
};

/** Takes away those of the relationships named that no claim counts towards any more. */
export const dropRelationships: WriteStatement<{ rows: readonly Edge[] }> = {
  name: 'dropRelationships',
  text: `UNWIND $rows AS row
    MATCH (edge:Relationship {id: row.id})
    WHERE NOT EXISTS { MATCH (claim:Claim {edgeId: row.id}) WHERE claim.sortKey < '~' }
    DELETE edge`,
};

export const clearRelationships: WriteStatement<{ type: ClaimType }> = {
  name: 'clearRelationships',
  text: 'MATCH (edge:Relationship) WHERE edge.type = $type DELETE edge',
};

/** Makes all relationships of a type from the claims, just as `countRelationships` makes each. */
export const rebuildRelationships: WriteStatement<{ type: ClaimType }> = {
  name: 'rebuildRelationships',
  text: `MATCH (claim:Claim {type: $type})
    WHERE claim.edgeId IS NOT NULL
    WITH claim.edgeId AS id, claim.subjectId AS subjectId, claim.objectId AS objectId, ${SUMS}
    MERGE (edge:Relationship {id: id})
    SET edge.type = $type, edge.subjectId = subjectId, edge.objectId = objectId
    ${SET_SUMS}`,
};

/** One statement for each type, because a relationship type cannot be a parameter. */
export function forEachType<Parameters extends CypherParameters>(
  statement: (type: ClaimType) => WriteStatement<Parameters>,
): Readonly<Record<ClaimType, WriteStatement<Parameters>>> {
  const entries = CLAIM_TYPES.map((type) => [type, statement(type)]);
  return Object.fromEntries(entries) as Record<ClaimType, WriteStatement<Parameters>>; // one entry for each type
}
