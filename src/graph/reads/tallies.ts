import { z } from 'zod';
import type { ReadStatement } from '../port.js';
import { count, text } from './fields.js';

const tallyRow = z.object({
  entityId: text,
  period: text,
  articleCount: count,
  mentionCount: count,
  claimCount: count,
  occurredCount: count,
});

/** What is told of an entity on one day. */
export type TallyRow = z.infer<typeof tallyRow>;

/** The days of entities, from a period to before another one. */
export const talliesOf: ReadStatement<{ asked: readonly { id: string; from: string; before: string }[] }, TallyRow> = {
  name: 'talliesOf',
  text: `UNWIND $asked AS asked
    CALL (asked) {
      MATCH (tally:Tally)
      WHERE tally.id >= asked.id + '|' + asked.from AND tally.id < asked.id + '|' + asked.before
      RETURN tally
    }
    RETURN tally.entityId AS entityId, tally.period AS period, tally.articleCount AS articleCount,
      tally.mentionCount AS mentionCount, tally.claimCount AS claimCount, tally.occurredCount AS occurredCount`,
  row: (record) => tallyRow.parse(record),
};

const endsRow = z.object({ first: text, last: text });
const ofPeriods = `MATCH (tally:Tally)
      WHERE tally.id >= $id + '|0001' AND tally.id < $id + '|~'
        AND CASE WHEN $stated THEN tally.articleCount > 0 ELSE tally.occurredCount > 0 END`;

/**
 * The first and the last dated period that is told of an entity; nothing where it has none.
 * @param stated by the days of articles, and not by when things are told to have happened
 */
export const talliedFromTo: ReadStatement<{ id: string; stated: boolean }, z.infer<typeof endsRow>> = {
  name: 'talliedFromTo',
  text: `CALL () {
      ${ofPeriods}
      RETURN tally.period AS first ORDER BY tally.id LIMIT 1
    }
    CALL () {
      ${ofPeriods}
      RETURN tally.period AS last ORDER BY tally.id DESC LIMIT 1
    }
    RETURN first, last`,
  row: (record) => endsRow.parse(record),
};

const leaderRow = z.object({ entityId: text, mentionCount: count });

/**
 * Those who are mentioned most on any of the days, of each kind the first `most` of each day, added up, and of all of these
 * the first `limit`. Who is never among the first of a day is not found.
 * @param kinds as ids begin: `person`
 */
export const mostMentioned: ReadStatement<
  { days: readonly string[]; kinds: readonly string[]; most: number; limit: number },
  z.infer<typeof leaderRow>
> = {
  name: 'mostMentioned',
  text: `UNWIND $days AS day
    UNWIND $kinds AS kind
    CALL (day, kind) {
      MATCH (tally:Tally)
      WHERE tally.rankKey >= kind + '|' + day + '|' AND tally.rankKey < kind + '|' + day + '|~'
      RETURN tally ORDER BY tally.rankKey LIMIT $most
    }
    WITH tally.entityId AS entityId, sum(tally.mentionCount) AS mentionCount
    RETURN entityId, mentionCount ORDER BY mentionCount DESC, entityId LIMIT $limit`,
  row: (record) => leaderRow.parse(record),
};
