import { z } from 'zod';
import type { ClaimType } from '../../domain/claim.js';
import type { CypherParameters, ReadStatement } from '../port.js';
import { count, optionalText } from './fields.js';

export interface ClaimDatesAsked extends CypherParameters {
  readonly types: readonly ClaimType[] | null;
  /** Who takes part in them too. */
  readonly other: string | null;
  /** Bounds of the sort key, which starts with the day on which a claim was stated. */
  readonly from: string;
  readonly before: string;
  /** So many claims are looked at, the newest first. */
  readonly most: number;
}

const row = z.object({ statedOn: optionalText, occurredOn: optionalText, isCounted: z.boolean(), number: count });

/** How many of the claims looked at have these dates; not all of them are such as were asked for. */
export type ClaimDates = z.infer<typeof row>;

const DATES = `WITH claim.statedOn AS statedOn, claim.occurredOn AS occurredOn,
      CASE WHEN ($types IS NULL OR claim.type IN $types) AND ($other IS NULL OR claim.subjectId = $other
        OR claim.objectId = $other OR claim.targetId = $other) THEN true ELSE false END AS isCounted
    RETURN statedOn, occurredOn, isCounted, count(*) AS number`;

const inRole = (property: string) => `MATCH (claim:Claim)
      WHERE claim.${property} = $id AND claim.sortKey >= $from AND claim.sortKey < $before
      RETURN claim ORDER BY claim.${property} DESC, claim.sortKey DESC LIMIT $most`;

/** Of the claims that an entity is subject, object or target of. */
export const claimDatesOfEntity: ReadStatement<ClaimDatesAsked & { id: string }, ClaimDates> = {
  name: 'claimDatesOfEntity',
  text: `CALL () {
      ${['subjectId', 'objectId', 'targetId'].map(inRole).join('\n      UNION\n      ')}
    }
    WITH claim ORDER BY claim.sortKey DESC LIMIT $most
    ${DATES}`,
  row: (record) => row.parse(record),
};

/** Of all claims. */
export const claimDates: ReadStatement<ClaimDatesAsked, ClaimDates> = {
  name: 'claimDates',
  text: `MATCH (claim:Claim)
    WHERE claim.sortKey >= $from AND claim.sortKey < $before
    WITH claim ORDER BY claim.sortKey DESC LIMIT $most
    ${DATES}`,
  row: (record) => row.parse(record),
};
