import { z } from 'zod';
import { BLOCK_KINDS } from '../../domain/article.js';
import { fingerprintOf, type Fingerprint } from '../../duplicates/fingerprint.js';
import type { ReadStatement } from '../port.js';
import { optionalText, text } from '../reads/fields.js';
import { sortKey } from './sort-key.js';

/** Which story an article in the graph belongs to. */
export interface Membership {
  readonly articleId: string;
  readonly storyId: string;
  readonly publishedAt: string | null;
  readonly bodyHash: string | null;
  readonly contentHash: string;
}

const membership = z.object({
  articleId: text,
  storyId: text,
  publishedAt: optionalText,
  bodyHash: optionalText,
  contentHash: text,
});
const MEMBERSHIP = `article.id AS articleId, article.storyId AS storyId, article.publishedAt AS publishedAt,
      article.bodyHash AS bodyHash, article.contentHash AS contentHash`;

export const membershipsOf: ReadStatement<{ articleIds: readonly string[] }, Membership> = {
  name: 'membershipsOf',
  text: `UNWIND $articleIds AS articleId
    MATCH (article:Article {id: articleId})
    RETURN ${MEMBERSHIP}`,
  row: (record) => membership.parse(record),
};

export const membersOf: ReadStatement<{ storyIds: readonly string[] }, Membership> = {
  name: 'membersOf',
  text: `UNWIND $storyIds AS storyId
    MATCH (article:Article {storyId: storyId})
    WHERE article.sortKey < '~'
    RETURN ${MEMBERSHIP}`,
  row: (record) => membership.parse(record),
};

/** An article that another one may be a copy of. */
export interface Candidate {
  readonly askedBy: string;
  readonly articleId: string;
  readonly shared: number;
}

const candidate = z.object({ askedBy: text, articleId: text, shared: z.number().int() });

/** A key of an article, and which others with it are looked for: ids of StoryKeys from `from` to before `before`. */
export type KeyQuestion = Readonly<Record<'askedBy' | 'key' | 'from' | 'before', string>>;

/** Articles that share keys with the asking ones: under each key up to `limit`, the newest first. */
const withKeys = (
  key: 'key' | 'dayKey',
): ReadStatement<{ asked: readonly KeyQuestion[]; limit: number }, Candidate> => ({
  name: key === 'key' ? 'articlesWithKeys' : 'articlesWithKeysInDays',
  text: `UNWIND $asked AS asked
    CALL (asked) {
      MATCH (storyKey:StoryKey {${key}: asked.key})
      WHERE storyKey.id >= asked.from AND storyKey.id < asked.before
      RETURN substring(storyKey.id, size(storyKey.dayKey) + ${sortKey('0000-00-00', '').length + 1}) AS articleId
      ORDER BY storyKey.id DESC LIMIT $limit
    }
    RETURN asked.askedBy AS askedBy, articleId, count(*) AS shared`,
  row: (record) => candidate.parse(record),
});

/** Of whatever day; `key` is a key itself. */
export const articlesWithKeys = withKeys('key');
/** Of days that lie together; `key` is a dayKey. */
export const articlesWithKeysInDays = withKeys('dayKey');

/** Articles with the very same body: some of them, because they are all in one story. */
export const articlesWithBody: ReadStatement<
  { asked: readonly { askedBy: string; bodyHash: string }[]; limit: number },
  Omit<Candidate, 'shared'>
> = {
  name: 'articlesWithBody',
  text: `UNWIND $asked AS asked
    CALL (asked) {
      MATCH (article:Article {bodyHash: asked.bodyHash})
      RETURN article.id AS articleId LIMIT $limit
    }
    RETURN asked.askedBy AS askedBy, articleId`,
  row: (record) => candidate.omit({ shared: true }).parse(record),
};

const compared = z
  .object({
    id: text,
    text,
    publishedAt: optionalText,
    blockKinds: z.array(z.enum(BLOCK_KINDS)),
    blockStarts: z.array(z.number()),
    blockEnds: z.array(z.number()),
  })
  .transform(({ blockKinds, blockStarts, blockEnds, ...article }) => ({
    ...article,
    blocks: blockKinds.map((kind, at) => ({ kind, start: blockStarts[at] ?? 0, end: blockEnds[at] ?? 0 })),
  }));

/** What articles in the graph are compared by. */
export const fingerprintsOf: ReadStatement<{ articleIds: readonly string[] }, Fingerprint> = {
  name: 'fingerprintsOf',
  text: `UNWIND $articleIds AS articleId
    MATCH (article:Article {id: articleId})
    RETURN article.id AS id, article.text AS text, article.publishedAt AS publishedAt, article.blockKinds AS blockKinds,
      article.blockStarts AS blockStarts, article.blockEnds AS blockEnds`,
  row: (record) => fingerprintOf(compared.parse(record)),
};
