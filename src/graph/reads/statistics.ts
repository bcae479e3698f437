import { z } from 'zod';
import { KIND_LABELS } from '../model.js';
import type { ReadStatement } from '../port.js';
import { count, optionalText, text } from './fields.js';

const numberRow = z.object({ name: text, number: count, day: optionalText });

/** One thing that is known of the whole graph: how many there are of something, or a day. */
export type GraphNumber = z.infer<typeof numberRow>;

/** What is counted as nodes of a label: both engines keep these numbers themselves. */
export const COUNTED_LABELS = ['Article', 'Claim', 'Publisher', ...Object.values(KIND_LABELS)] as const;
export const FIRST_DAY = 'first day';
export const LAST_DAY = 'last day';
export const LAST_WRITTEN = 'last written';

const ofLabel = (label: string) => `MATCH (node:${label})
      WITH count(node) AS number
      RETURN '${label}' AS name, number, null AS day`;

const endOfDays = (name: string, order: 'ASC' | 'DESC') => `MATCH (article:Article)
      WHERE article.publishedAt > ''
      RETURN '${name}' AS name, 0 AS number, article.publishedAt AS day ORDER BY article.publishedAt ${order} LIMIT 1`;

/** All that is kept of the whole graph, in one round trip: nothing is gone through that grows with it. */
export const graphNumbers: ReadStatement<Record<string, never>, GraphNumber> = {
  name: 'graphNumbers',
  text: `CALL () {
      MATCH (counter:Counter)
      WHERE counter.id > ''
      RETURN counter.id AS name, counter.count AS number, null AS day
      UNION ALL
      ${COUNTED_LABELS.map(ofLabel).join('\n      UNION ALL\n      ')}
      UNION ALL
      ${endOfDays(FIRST_DAY, 'ASC')}
      UNION ALL
      ${endOfDays(LAST_DAY, 'DESC')}
      UNION ALL
      MATCH (counter:Counter {id: 'changes'})
      MATCH (change:Change {id: right('000000000000' + toString(counter.count), 12)})
      RETURN '${LAST_WRITTEN}' AS name, 0 AS number, change.at AS day
    }
    RETURN name, number, day`,
  row: (record) => numberRow.parse(record),
};

const publisherRow = z.object({ name: text, articleCount: count });
export type PublisherRow = z.infer<typeof publisherRow>;

/** The publishers with the most articles. */
export const busiestPublishers: ReadStatement<{ limit: number }, PublisherRow> = {
  name: 'busiestPublishers',
  text: `MATCH (publisher:Publisher)
    WHERE publisher.sortKey > ''
    RETURN publisher.id AS name, publisher.articleCount AS articleCount ORDER BY publisher.sortKey LIMIT $limit`,
  row: (record) => publisherRow.parse(record),
};
