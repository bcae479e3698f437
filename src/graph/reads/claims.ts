import type { CypherParameters, ReadStatement } from '../port.js';
import { CLAIM_ORDERS, type ClaimOrderField } from './claim-orders.js';
import { CLAIM_CONDITIONS, type ClaimConditions } from './claim-conditions.js';
import { CLAIM, claimRow, type ClaimRow } from './claim-row.js';
import { pageStatement, type PageStatement } from './page-statement.js';
import { between, inOrder, isListed, placeNames, placesOf, sortedBy, stretch } from './sorting.js';

/** The roles of an entity in a claim, and the property that holds its id there; each of them is indexed. */
const ROLES = {
  SUBJECT: 'subjectId',
  OBJECT: 'objectId',
  TARGET: 'targetId',
  ATTRIBUTED_TO: 'attributedToId',
} as const;
export type Role = keyof typeof ROLES;

const EVIDENCE = 'MATCH (claim)-[:STATED_IN]->(sentence:Sentence)';
const item = (value: unknown) => claimRow.parse(value);

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
function claimsInRoles(
  field: ClaimOrderField,
  name: string,
  roles: readonly Role[],
): PageStatement<ClaimConditions, ClaimRow> {
  const order = CLAIM_ORDERS[field];
  const places = placeNames(order.values.length);
  const inRoles = (branch: (property: string) => string) =>
    roles.map((role) => branch(ROLES[role])).join('\n        UNION\n');
  return pageStatement<ClaimConditions, ClaimRow>({
    ...sortedBy(order),
    item,
    name,
    page: (way) => `UNWIND $pages AS page
    WITH page.owner AS owner, ${placesOf('page', order.values.length)}
    CALL (owner, ${places}) {
      CALL (owner, ${places}) {
${inRoles(
  (property) => `        MATCH (claim:Claim)
        WHERE claim.${property} = owner AND ${stretch(order)} AND ${CLAIM_CONDITIONS}
        RETURN claim ORDER BY ${inOrder(order, way, `claim.${property}`)} LIMIT $limit`,
)}
      }
      RETURN claim ORDER BY ${inOrder(order, way)} LIMIT $limit
    }
    ${EVIDENCE}
    RETURN owner, ${CLAIM} AS item ORDER BY owner, ${inOrder(order, way)}`,
    count: `UNWIND $owners AS owner
    CALL (owner) {
      CALL (owner) {
${inRoles(
  (property) => `        MATCH (claim:Claim)
        WHERE claim.${property} = owner AND ${isListed(order)} AND ${CLAIM_CONDITIONS}
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
export const claimsOfEntities = {
  STATED_ON: claimsInRoles('STATED_ON', 'claimsOfEntities', ALL_ROLES),
  OCCURRED_ON: claimsInRoles('OCCURRED_ON', `claimsOfEntities${CLAIM_ORDERS.OCCURRED_ON.suffix}`, ALL_ROLES),
};

const inSomeRoles = new Map<string, PageStatement<ClaimConditions, ClaimRow>>();

/** In these roles, or any when there are none. A place in such a list is a place in that of other roles too. */
export function claimsOfEntitiesIn(
  roles: readonly Role[],
  field: ClaimOrderField,
): PageStatement<ClaimConditions, ClaimRow> {
  const inAll = claimsOfEntities[field];
  const asked = ALL_ROLES.filter((role) => roles.includes(role));
  if (asked.length === 0 || asked.length === ALL_ROLES.length) return inAll;
  const name = [inAll.name, ...asked].join('_');
  const statement = inSomeRoles.get(name) ?? { ...claimsInRoles(field, name, asked), name: inAll.name };
  inSomeRoles.set(name, statement);
  return statement;
}

const claimsOfRelationshipsBy = (field: ClaimOrderField) => {
  const order = CLAIM_ORDERS[field];
  const places = placeNames(order.values.length);
  return pageStatement<CypherParameters, ClaimRow>({
    ...sortedBy(order),
    item,
    name: `claimsOfRelationships${order.suffix}`,
    page: (way) => `UNWIND $pages AS page
    WITH page.owner AS owner, ${placesOf('page', order.values.length)}
    CALL (owner, ${places}) {
      MATCH (claim:Claim)
      WHERE claim.edgeId = owner AND ${stretch(order)}
      RETURN claim ORDER BY ${inOrder(order, way, 'claim.edgeId')} LIMIT $limit
    }
    ${EVIDENCE}
    RETURN owner, ${CLAIM} AS item ORDER BY owner, ${inOrder(order, way)}`,
    count: `UNWIND $owners AS owner
    CALL (owner) {
      MATCH (claim:Claim)
      WHERE claim.edgeId = owner AND ${isListed(order)}
      WITH claim LIMIT $most
      RETURN count(claim) AS count
    }
    RETURN owner, count`,
    ...(field === 'STATED_ON' && {
      kept: {
        holdsFor: () => true,
        count: `UNWIND $owners AS owner
    MATCH (edge:Relationship {id: owner})
    RETURN owner, edge.claimCount AS count`,
      },
    }),
  });
};

/** The claims that a direct edge is derived from; the owner is the edge's id. */
export const claimsOfRelationships = {
  STATED_ON: claimsOfRelationshipsBy('STATED_ON'),
  OCCURRED_ON: claimsOfRelationshipsBy('OCCURRED_ON'),
};

const IN_TEXT = between([
  { value: 'claim.triggerStart', sorted: 'rising offset' },
  { value: 'claim.id', sorted: 'rising text' },
]);

/** In the order of the text. */
export const claimsOfArticles = pageStatement<ClaimConditions, ClaimRow>({
  name: 'claimsOfArticles',
  sortedBy: ['rising offset', 'rising text'],
  placeOf: (claim) => [claim.triggerStart, claim.id],
  item,
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

const allClaimsBy = (field: ClaimOrderField) => {
  const order = CLAIM_ORDERS[field];
  return pageStatement<ClaimConditions, ClaimRow>({
    ...sortedBy(order),
    item,
    name: `allClaims${order.suffix}`,
    page: (way) => `UNWIND $pages AS page
    WITH page.owner AS owner, ${placesOf('page', order.values.length)}
    CALL (${placeNames(order.values.length)}) {
      MATCH (claim:Claim)
      WHERE ${stretch(order)} AND ${CLAIM_CONDITIONS}
      RETURN claim ORDER BY ${inOrder(order, way)} LIMIT $limit
    }
    ${EVIDENCE}
    RETURN owner, ${CLAIM} AS item ORDER BY owner, ${inOrder(order, way)}`,
    count: `UNWIND $owners AS owner
    CALL () {
      MATCH (claim:Claim)
      WHERE ${isListed(order)} AND ${CLAIM_CONDITIONS}
      WITH claim LIMIT $most
      RETURN count(claim) AS count
    }
    RETURN owner, count`,
    ...(field === 'STATED_ON' && {
      kept: {
        holdsFor: ({ statedFrom, statedBefore, ...conditions }) =>
          statedFrom === '' &&
          statedBefore === '~' &&
          Object.values(conditions).every((condition) => condition === null),
        count: `UNWIND $owners AS owner
    CALL () {
      MATCH (claim:Claim)
      RETURN count(claim) AS count
    }
    RETURN owner, count`,
      },
    }),
  });
};

/** Of the whole graph, which is the one owner. */
export const allClaims = { STATED_ON: allClaimsBy('STATED_ON'), OCCURRED_ON: allClaimsBy('OCCURRED_ON') };
