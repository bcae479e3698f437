import { WINDOW_DAYS, type Fingerprint } from '../../duplicates/fingerprint.js';
import type { BoundWrite, WriteStatement } from '../port.js';
import { sortKey } from './sort-key.js';
import { bind, bindRows } from './write-statement.js';

type StoryKeyRow = Readonly<Record<'id' | 'key' | 'dayKey', string>>;

/** Stands apart from the articles: it is only ever looked up by its key. */
export const addStoryKeys: WriteStatement<{ rows: readonly StoryKeyRow[] }> = {
  name: 'addStoryKeys',
  text: `UNWIND $rows AS row
    CREATE (storyKey:StoryKey)
    SET storyKey = row`,
};

/** By the articles' own lists of them, which have to be there still. */
export const forgetStoryKeys: WriteStatement<{ articleIds: readonly string[] }> = {
  name: 'forgetStoryKeys',
  text: `UNWIND $articleIds AS articleId
    MATCH (article:Article {id: articleId})
    UNWIND article.storyKeys AS dayKey
    WITH dayKey + '|' + article.sortKey AS id
    MATCH (storyKey:StoryKey {id: id})
    DELETE storyKey`,
};

/** Puts articles into other stories, and their claims with them. */
export const moveArticles: WriteStatement<{ rows: readonly Readonly<Record<'articleId' | 'storyId', string>>[] }> = {
  name: 'moveArticles',
  text: `UNWIND $rows AS row
    MATCH (article:Article {id: row.articleId})
    SET article.storyId = row.storyId`,
};

export const moveClaims: typeof moveArticles = {
  name: 'moveClaims',
  text: `UNWIND $rows AS row
    MATCH (claim:Claim {articleId: row.articleId})
    SET claim.storyId = row.storyId`,
};

export function storyKeyWrites(fingerprints: readonly Fingerprint[]): BoundWrite[] {
  const rows = fingerprints.flatMap(({ articleId, publishedAt, keys }) =>
    keys.map((key) => {
      const dayKey = dayKeyOf(key, publishedAt);
      return { id: `${dayKey}|${sortKey(publishedAt, articleId)}`, key, dayKey };
    }),
  );
  return bindRows(addStoryKeys, rows);
}

/** Where an article's StoryKeys are found again; null for one without. */
export function dayKeysOf({ keys, publishedAt }: Fingerprint): string[] | null {
  return keys.length === 0 ? null : keys.map((key) => dayKeyOf(key, publishedAt));
}

/** An engine that only finds what is equal still finds the articles of some days, however many years there are. */
const DAYS_TOGETHER = 2 * WINDOW_DAYS + 1;
const DAY_MS = 86_400_000;

/** A key with the days that it is looked for together with; later ones are greater, and what has no day comes first. */
export function dayKeyOf(key: string, day: string | null): string {
  const at = day === null ? 0 : Math.max(1, Math.floor(Date.parse(day) / DAY_MS / DAYS_TOGETHER) + FIRST);
  return `${key}@${String(at).padStart(5, '0')}`;
}

/** Days before 1970 have a place too. */
const FIRST = 30_000;

/** @param articles where each belongs from now on */
export function moveWrites(articles: readonly Readonly<Record<'articleId' | 'storyId', string>>[]): BoundWrite[] {
  const rows = articles.toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1));
  return rows.length === 0 ? [] : [bind(moveArticles, { rows }), bind(moveClaims, { rows })];
}
