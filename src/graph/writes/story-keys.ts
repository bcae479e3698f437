import type { Fingerprint } from '../../duplicates/fingerprint.js';
import type { BoundWrite, WriteStatement } from '../port.js';
import { sortKey } from './sort-key.js';
import { bind, bindRows } from './write-statement.js';

type StoryKeyRow = Readonly<Record<'id' | 'key' | 'articleId' | 'sortKey', string>>;

/** Stands apart from the articles: it is only ever looked up by its key. */
export const addStoryKeys: WriteStatement<{ rows: readonly StoryKeyRow[] }> = {
  name: 'addStoryKeys',
  text: `UNWIND $rows AS row
    CREATE (storyKey:StoryKey)
    SET storyKey = row`,
};

export const forgetStoryKeys: WriteStatement<{ articleIds: readonly string[] }> = {
  name: 'forgetStoryKeys',
  text: `UNWIND $articleIds AS articleId
    MATCH (storyKey:StoryKey {articleId: articleId})
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
      const at = sortKey(publishedAt, articleId);
      return { id: `${articleId}#${key}`, key, articleId, sortKey: at };
    }),
  );
  return bindRows(addStoryKeys, rows);
}

/** @param articles where each belongs from now on */
export function moveWrites(articles: readonly Readonly<Record<'articleId' | 'storyId', string>>[]): BoundWrite[] {
  const rows = articles.toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1));
  return rows.length === 0 ? [] : [bind(moveArticles, { rows }), bind(moveClaims, { rows })];
}
