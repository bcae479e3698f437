import { z } from 'zod';
import { CLAIM_TYPES, type ClaimType } from '../../domain/claim.js';
import type { ReadStatement } from '../port.js';
import { text, texts } from './fields.js';

/** A relationship as far as its place in the index tells it: all that finding a way through many of them needs. */
export interface Link {
  readonly id: string;
  readonly type: ClaimType;
  readonly subjectId: string;
  readonly objectId: string;
  readonly claimCount: number;
}

/** An entity's links, most claims first. */
export interface LinksOfEntity {
  readonly id: string;
  readonly links: readonly Link[];
  /** Whether it may have more than were looked at. */
  readonly cut: boolean;
}

interface Asked {
  readonly [key: string]: readonly string[] | string | number | null;
  readonly ids: readonly string[];
  readonly types: readonly ClaimType[] | null;
  readonly direction: 'OUTGOING' | 'INCOMING' | 'BOTH';
  /** How many of an entity's relationships are looked at: those of other types count too. */
  readonly most: number;
}

/**
 * The links of many entities at once. Nothing but the index is read: a sort key holds the number of claims and the id, and
 * the id holds the type and both ends.
 */
export const linksOfEntities: ReadStatement<Asked, LinksOfEntity> = {
  name: 'linksOfEntities',
  text: `UNWIND $ids AS id
    CALL (id) {
      CALL (id) {
        MATCH (edge:Relationship)
        WHERE edge.subjectId = id AND $direction <> 'INCOMING' AND edge.sortKey > ''
        RETURN edge.sortKey AS key ORDER BY edge.subjectId, edge.sortKey LIMIT $most
        UNION
        MATCH (edge:Relationship)
        WHERE edge.objectId = id AND $direction <> 'OUTGOING' AND edge.sortKey > ''
        RETURN edge.sortKey AS key ORDER BY edge.objectId, edge.sortKey LIMIT $most
      }
      WITH key ORDER BY key LIMIT $most
      RETURN collect(key) AS keys
    }
    RETURN id, [key IN keys WHERE $types IS NULL OR split(key, '|')[2] IN $types] AS keys, size(keys) = $most AS cut`,
  row: (record) => {
    const { id, keys, cut } = z.object({ id: text, keys: texts, cut: z.boolean() }).parse(record);
    return { id, links: keys.map(linkOf), cut };
  },
};

const sortKeyParts = z.tuple([z.coerce.number(), text, z.enum(CLAIM_TYPES), text]);

/** See `SORT_KEY` in writes/relationships.ts. */
export function linkOf(sortKey: string): Link {
  const [countDown, subjectId, type, objectId] = sortKeyParts.parse(sortKey.split('|'));
  return { id: `${subjectId}|${type}|${objectId}`, type, subjectId, objectId, claimCount: 999_999_999 - countDown };
}

/** Which of the links named there are; an id that nothing has is left out. */
export const linksById: ReadStatement<{ ids: readonly string[] }, Link> = {
  name: 'linksById',
  text: `UNWIND $ids AS id
    MATCH (edge:Relationship {id: id})
    RETURN edge.sortKey AS key`,
  row: (record) => linkOf(z.object({ key: text }).parse(record).key),
};
