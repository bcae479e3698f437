import { z } from 'zod';
import type { CypherParameters, ReadStatement } from '../port.js';
import { ARTICLE, articleRow, type ArticleRow } from './article-row.js';
import { pageStatement } from './page-statement.js';

export interface ArticleConditions extends CypherParameters {
  readonly publisher: string | null;
  /** Bounds of the sort key, which starts with the date. */
  readonly publishedFrom: string;
  readonly publishedBefore: string;
}

const newestFirst = {
  sortedBy: ['falling text'] as const,
  placeOf: (article: ArticleRow) => [article.sortKey],
  item: (value: unknown) => articleRow.parse(value),
};
const OF_PUBLISHER = '($publisher IS NULL OR article.publisher = $publisher)';
const CONDITIONS = `article.sortKey >= $publishedFrom AND article.sortKey < $publishedBefore AND ${OF_PUBLISHER}`;

export const articlesById: ReadStatement<{ ids: readonly string[] }, ArticleRow> = {
  name: 'articlesById',
  text: `UNWIND $ids AS id
    MATCH (article:Article {id: id})
    RETURN ${ARTICLE} AS article`,
  row: ({ article }) => articleRow.parse(article),
};

const textRow = z.object({ id: z.string(), text: z.string() });

export const articleTexts: ReadStatement<{ ids: readonly string[] }, { id: string; text: string }> = {
  name: 'articleTexts',
  text: `UNWIND $ids AS id
    MATCH (article:Article {id: id})
    RETURN article.id AS id, article.text AS text`,
  row: (record) => textRow.parse(record),
};

const OF_ENTITY = `MATCH (:Entity {id: owner})<-[about:ABOUT]-(article:Article)
      /*+ USING INDEX about:ABOUT(entityId, articleKey) */
      WHERE about.entityId = owner AND about.articleKey >= $publishedFrom AND about.articleKey < $publishedBefore
        AND about.mentionCount > 0 AND ${OF_PUBLISHER}`;

/** The articles that mention an entity. */
export const articlesOfEntities = pageStatement<ArticleConditions, ArticleRow>({
  ...newestFirst,
  name: 'articlesOfEntities',
  page: ({ falling }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (owner, after, before) {
      ${OF_ENTITY} AND about.articleKey < after AND about.articleKey > before
      RETURN article ORDER BY about.entityId ${falling}, about.articleKey ${falling} LIMIT $limit
    }
    RETURN owner, ${ARTICLE} AS item ORDER BY owner, article.sortKey ${falling}`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      ${OF_ENTITY}
      WITH article LIMIT $most
      RETURN count(article) AS count
    }
    RETURN owner, count`,
});

/** Of the whole graph, which is the one owner. */
export const allArticles = pageStatement<ArticleConditions, ArticleRow>({
  ...newestFirst,
  name: 'allArticles',
  page: ({ falling }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (after, before) {
      MATCH (article:Article)
      WHERE ${CONDITIONS} AND article.sortKey < after AND article.sortKey > before
      RETURN article ORDER BY article.sortKey ${falling} LIMIT $limit
    }
    RETURN owner, ${ARTICLE} AS item ORDER BY owner, article.sortKey ${falling}`,
  count: `UNWIND $owners AS owner
    CALL () {
      MATCH (article:Article)
      WHERE ${CONDITIONS}
      WITH article LIMIT $most
      RETURN count(article) AS count
    }
    RETURN owner, count`,
  kept: {
    holdsFor: ({ publisher, publishedFrom, publishedBefore }) =>
      publisher === null && publishedFrom === '' && publishedBefore === '~',
    count: `UNWIND $owners AS owner
    CALL () {
      MATCH (article:Article)
      RETURN count(article) AS count
    }
    RETURN owner, count`,
  },
});
