import type { CypherParameters, ReadStatement } from '../port.js';
import { CLAIM_CONDITIONS, type ClaimConditions } from './claim-conditions.js';
import { CLAIM, claimRow, type ClaimRow } from './claim-row.js';
import { pageStatement, type PageStatement } from './page-statement.js';
import { between, placeNames, placesOf } from './sorting.js';

/** The roles of an entity in a claim, and the property that holds its id there; each of them is indexed. */
const ROLES = {
  SUBJECT: 'subjectId',
  OBJECT: 'objectId',
  TARGET: 'targetId',
  ATTRIBUTED_TO: 'attributedToId',
} as const;
export type Role = keyof typeof ROLES;

const EVIDENCE = 'MATCH (claim)-[:STATED_IN]->(sentence:Sentence)';
const newestFirst = {
  sortedBy: ['falling text'] as const,
  placeOf: (claim: ClaimRow) => [claim.sortKey],
  item: (value: unknown) => claimRow.parse(value),
};

export const claimsById: ReadStatement<{ ids: readonly string[] }, ClaimRow> = {
  name: 'claimsById',
  text: `UNWIND $ids AS id
    MATCH (claim:Claim {id: id})
    ${EVIDENCE}
    RETURN ${CLAIM} AS claim`,
  row: ({ claim }) => claimRow.parse(claim),
};

/** Likewise claims that were judged wrong, which no list has. */
export const wrongClaimsById: typeof claimsById = {
  ...claimsById,
  name: 'wrongClaimsById',
  text: claimsById.text.replace(':Claim', ':WrongClaim'),
};

/**
 * The claims of entities in some roles. One branch for each role: each is a range of its own index, and together they give
 * each claim once. The index gives the order too, when the order names all it holds.
 */
function claimsInRoles(name: string, roles: readonly Role[]): PageStatement<ClaimConditions, ClaimRow> {
  const inRoles = (branch: (property: string) => string) =>
    roles.map((role) => branch(ROLES[role])).join('\n        UNION\n');
  return pageStatement<ClaimConditions, ClaimRow>({
    ...newestFirst,
    name,
    page: ({ falling }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (owner, after, before) {
      CALL (owner, after, before) {
${inRoles(
  (property) => `        MATCH (claim:Claim)
        WHERE claim.${property} = owner AND claim.sortKey < after AND claim.sortKey > before AND ${CLAIM_CONDITIONS}
        RETURN claim ORDER BY claim.${property} ${falling}, claim.sortKey ${falling} LIMIT $limit`,
)}
      }
      RETURN claim ORDER BY claim.sortKey ${falling} LIMIT $limit
    }
    ${EVIDENCE}
    RETURN owner, ${CLAIM} AS item ORDER BY owner, claim.sortKey ${falling}`,
    count: `UNWIND $owners AS owner
    CALL (owner) {
      CALL (owner) {
${inRoles(
  (property) => `        MATCH (claim:Claim)
        WHERE claim.${property} = owner AND ${CLAIM_CONDITIONS}
        RETURN claim.id AS id LIMIT $most`,
)}
      }
      WITH id LIMIT $most
      RETURN count(id) AS count
    }
    RETURN owner, count`,
  });
}

const ALL_ROLES = Object.keys(ROLES) as Role[]; // as: the keys of an object that is typed by them

/** In whatever role: what costs most of the statements below. */
export const claimsOfEntities = claimsInRoles('claimsOfEntities', ALL_ROLES);

const inSomeRoles = new Map<string, PageStatement<ClaimConditions, ClaimRow>>();

/** In these roles, or any when there are none. A place in such a list is a place in that of other roles too. */
export function claimsOfEntitiesIn(roles: readonly Role[]): PageStatement<ClaimConditions, ClaimRow> {
  const asked = ALL_ROLES.filter((role) => roles.includes(role));
  if (asked.length === 0 || asked.length === ALL_ROLES.length) return claimsOfEntities;
  const name = ['claimsOfEntities', ...asked].join('_');
  const statement = inSomeRoles.get(name) ?? { ...claimsInRoles(name, asked), name: claimsOfEntities.name };
  inSomeRoles.set(name, statement);
  return statement;
}

/** The claims that a direct edge is derived from; the owner is the edge's id. */
export const claimsOfRelationships = pageStatement<CypherParameters, ClaimRow>({
  ...newestFirst,
  name: 'claimsOfRelationships',
  page: ({ falling }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (owner, after, before) {
      MATCH (claim:Claim)
      WHERE claim.edgeId = owner AND claim.sortKey < after AND claim.sortKey > before
      RETURN claim ORDER BY claim.edgeId ${falling}, claim.sortKey ${falling} LIMIT $limit
    }
    ${EVIDENCE}
    RETURN owner, ${CLAIM} AS item ORDER BY owner, claim.sortKey ${falling}`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      MATCH (claim:Claim)
      WHERE claim.edgeId = owner
      WITH claim LIMIT $most
      RETURN count(claim) AS count
    }
    RETURN owner, count`,
  kept: {
    holdsFor: () => true,
    count: `UNWIND $owners AS owner
    MATCH (edge:Relationship {id: owner})
    RETURN owner, edge.claimCount AS count`,
  },
});

const IN_TEXT = between([
  { value: 'claim.triggerStart', sorted: 'rising offset' },
  { value: 'claim.id', sorted: 'rising text' },
]);

/** In the order of the text. */
export const claimsOfArticles = pageStatement<ClaimConditions, ClaimRow>({
  name: 'claimsOfArticles',
  sortedBy: ['rising offset', 'rising text'],
  placeOf: (claim) => [claim.triggerStart, claim.id],
  item: (value) => claimRow.parse(value),
  page: ({ rising }) => `UNWIND $pages AS page
    WITH page.owner AS owner, ${placesOf('page', 2)}
    CALL (owner, ${placeNames(2)}) {
      MATCH (claim:Claim)
      WHERE claim.articleId = owner AND ${IN_TEXT}
        AND ${CLAIM_CONDITIONS}
      RETURN claim ORDER BY claim.triggerStart ${rising}, claim.id ${rising} LIMIT $limit
    }
    ${EVIDENCE}
    RETURN owner, ${CLAIM} AS item ORDER BY owner, claim.triggerStart ${rising}, claim.id ${rising}`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      MATCH (claim:Claim)
      WHERE claim.articleId = owner AND ${CLAIM_CONDITIONS}
      WITH claim LIMIT $most
      RETURN count(claim) AS count
    }
    RETURN owner, count`,
});

/** Of the whole graph, which is the one owner. */
export const allClaims = pageStatement<ClaimConditions, ClaimRow>({
  ...newestFirst,
  name: 'allClaims',
  page: ({ falling }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (after, before) {
      MATCH (claim:Claim)
      WHERE claim.sortKey < after AND claim.sortKey > before AND ${CLAIM_CONDITIONS}
      RETURN claim ORDER BY claim.sortKey ${falling} LIMIT $limit
    }
    ${EVIDENCE}
    RETURN owner, ${CLAIM} AS item ORDER BY owner, claim.sortKey ${falling}`,
  count: `UNWIND $owners AS owner
    CALL () {
      MATCH (claim:Claim)
      WHERE ${CLAIM_CONDITIONS}
      WITH claim LIMIT $most
      RETURN count(claim) AS count
    }
    RETURN owner, count`,
  kept: {
    holdsFor: ({ statedFrom, statedBefore, ...conditions }) =>
      statedFrom === '' && statedBefore === '~' && Object.values(conditions).every((condition) => condition === null),
    count: `UNWIND $owners AS owner
    CALL () {
      MATCH (claim:Claim)
      RETURN count(claim) AS count
    }
    RETURN owner, count`,
  },
});
