import { z } from 'zod';
import type { ReadStatement } from '../port.js';
import { text, texts } from './fields.js';

/** The digits of a change's id; also what comes before the first one. */
export const BEFORE_ALL_CHANGES = '000000000000';

const changeRow = z.object({
  id: text,
  at: text,
  articleId: text,
  outcome: z.enum(['LOADED', 'REPLACED', 'REMOVED']),
  removed: texts,
  added: texts,
  changed: texts,
});

/** What a load or a removal made of one article and its claims. */
export type ChangeRow = z.infer<typeof changeRow>;

const CHANGE = 'change {.id, .at, .articleId, .outcome, .removed, .added, .changed}';

/** The next changes, in the order of the commits; `from` itself is among them. */
export const changesFrom: ReadStatement<{ from: string; limit: number }, ChangeRow> = {
  name: 'changesFrom',
  text: `MATCH (change:Change)
    /*+ USING INDEX change:Change(id) */
    WHERE change.id >= $from
    WITH change ORDER BY change.id LIMIT $limit
    RETURN ${CHANGE} AS change ORDER BY change.id`,
  row: (record) => z.object({ change: changeRow }).parse(record).change,
};

/** How many changes there have been: the number of the newest. Nothing where there was none. */
export const changesSoFar: ReadStatement<Record<string, never>, number> = {
  name: 'changesSoFar',
  text: `MATCH (counter:Counter {id: 'changes'}) RETURN counter.count AS count`,
  row: (record) => z.object({ count: z.number().int() }).parse(record).count,
};

/** The first change that was written at a moment or after it. */
export const firstChangeSince: ReadStatement<{ at: string }, string> = {
  name: 'firstChangeSince',
  text: `MATCH (change:Change)
    WHERE change.at >= $at
    RETURN change.id AS id ORDER BY change.at LIMIT 1`,
  row: (record) => z.object({ id: text }).parse(record).id,
};

/** Which of the claims were removed by a change after the one that told of them. */
export const removedLater: ReadStatement<
  { asked: readonly { claimId: string; articleId: string; changeId: string }[] },
  string
> = {
  name: 'removedLater',
  text: `UNWIND $asked AS asked
    MATCH (change:Change {articleId: asked.articleId})
    WHERE change.id > asked.changeId AND asked.claimId IN change.removed
    RETURN DISTINCT asked.claimId AS claimId`,
  row: (record) => z.object({ claimId: text }).parse(record).claimId,
};
