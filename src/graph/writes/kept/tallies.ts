import type { BoundWrite, WriteStatement } from '../../port.js';
import { bindRows, bind } from '../write-statement.js';
import type { Share, Shares, TallyShare } from './shares.js';

type Rows<Row extends TallyShare | Share> = WriteStatement<{ rows: readonly Row[] }>;
type OfIds = WriteStatement<{ ids: readonly string[] }>;

/** Of a tally with mentions: its kind and day, then the most mentioned first. Upwards, and unique. */
const RANK_KEY = `split(tally.entityId, ':')[0] + '|' + tally.period + '|' + toString(999999999 - tally.mentionCount)
      + '|' + tally.entityId`;

export const addTallies: Rows<TallyShare> = {
  name: 'addTallies',
  text: `UNWIND $rows AS row
    MERGE (tally:Tally {id: row.id})
    ON CREATE SET tally.entityId = row.entityId, tally.period = row.period, tally.articleCount = 0,
      tally.mentionCount = 0, tally.claimCount = 0, tally.occurredCount = 0
    SET tally.articleCount = tally.articleCount + row.articleCount,
      tally.mentionCount = tally.mentionCount + row.mentionCount,
      tally.claimCount = tally.claimCount + row.claimCount,
      tally.occurredCount = tally.occurredCount + row.occurredCount
    WITH tally
    SET tally.rankKey = CASE WHEN tally.mentionCount > 0 AND tally.entityId <> '*' THEN ${RANK_KEY} END`,
};

export const dropTallies: OfIds = {
  name: 'dropTallies',
  text: `UNWIND $ids AS id
    MATCH (tally:Tally {id: id})
    WHERE tally.articleCount = 0 AND tally.occurredCount = 0
    DELETE tally`,
};

export const addCounts: Rows<Share> = {
  name: 'addCounts',
  text: `UNWIND $rows AS row
    MERGE (counter:Counter {id: row.id})
    ON CREATE SET counter.count = 0
    SET counter.count = counter.count + row.added`,
};

export const dropCounts: OfIds = {
  name: 'dropCounts',
  text: `UNWIND $ids AS id
    MATCH (counter:Counter {id: id})
    WHERE counter.count = 0
    DELETE counter`,
};

export const addPublishers: Rows<Share> = {
  name: 'addPublishers',
  text: `UNWIND $rows AS row
    MERGE (publisher:Publisher {id: row.id})
    ON CREATE SET publisher.articleCount = 0
    SET publisher.articleCount = publisher.articleCount + row.added
    WITH publisher
    SET publisher.sortKey = toString(999999999 - publisher.articleCount) + '|' + publisher.id`,
};

export const dropPublishers: OfIds = {
  name: 'dropPublishers',
  text: `UNWIND $ids AS id
    MATCH (publisher:Publisher {id: id})
    WHERE publisher.articleCount = 0
    DELETE publisher`,
};

export const TALLY_STATEMENTS = [addTallies, dropTallies, addCounts, dropCounts, addPublishers, dropPublishers];

/** Adds up what articles change in what is counted; what comes to nothing goes. */
export function tallyWrites({ tallies, counts, publishers }: Shares): BoundWrite[] {
  return [
    ...bindRows(addTallies, tallies),
    ...drop(
      dropTallies,
      tallies.filter(({ articleCount, occurredCount }) => articleCount < 0 || occurredCount < 0),
    ),
    ...bindRows(addPublishers, publishers),
    ...drop(
      dropPublishers,
      publishers.filter(({ added }) => added < 0),
    ),
    ...bindRows(
      addCounts,
      counts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ),
    ...drop(
      dropCounts,
      counts.filter(({ added }) => added < 0),
    ),
  ];
}

function drop(statement: OfIds, lessened: readonly { readonly id: string }[]): BoundWrite[] {
  return lessened.length === 0 ? [] : [bind(statement, { ids: lessened.map(({ id }) => id) })];
}
