import { z } from 'zod';
import type { ReadStatement } from '../port.js';
import { CLAIM, claimRow, type ClaimRow } from './claim-row.js';
import { text } from './fields.js';

/** A claim that counts towards no relationship, and what it is about. */
export interface OtherClaim {
  readonly objectId: string;
  readonly claim: ClaimRow;
}

/**
 * What is negated, planned, possible or conditional among the newest claims about each object: `looked` of its claims are
 * looked at, of whatever kind. The newest come first.
 */
export const otherClaimsAbout: ReadStatement<{ ids: readonly string[]; looked: number }, OtherClaim> = {
  name: 'otherClaimsAbout',
  text: `UNWIND $ids AS id
    CALL (id) {
      MATCH (claim:Claim)
      WHERE claim.objectId = id AND claim.sortKey < '~'
      WITH claim ORDER BY claim.objectId DESC, claim.sortKey DESC LIMIT $looked
      WITH claim WHERE claim.edgeId IS NULL
      MATCH (claim)-[:STATED_IN]->(sentence:Sentence)
      RETURN ${CLAIM} AS item, claim.sortKey AS sortKey
    }
    RETURN id, item ORDER BY id, sortKey DESC`,
  row: (record) => {
    const { id, item } = z.object({ id: text, item: claimRow }).parse(record);
    return { objectId: id, claim: item };
  },
};
