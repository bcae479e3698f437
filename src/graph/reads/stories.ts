import { z } from 'zod';
import type { CypherParameters, ReadStatement } from '../port.js';
import { ARTICLE, articleRow, type ArticleRow, type StoryRow } from './article-row.js';
import { pageStatement } from './page-statement.js';

/** Stories that some article tells. */
export const storiesById: ReadStatement<{ ids: readonly string[] }, StoryRow> = {
  name: 'storiesById',
  text: `UNWIND $ids AS id
    CALL (id) {
      MATCH (article:Article {storyId: id})
      WHERE article.sortKey < '~'
      RETURN article LIMIT 1
    }
    RETURN id`,
  row: (record) => z.object({ id: z.string() }).parse(record),
};

/** The articles that tell a story. */
export const articlesOfStories = pageStatement<CypherParameters, ArticleRow>({
  name: 'articlesOfStories',
  sortedBy: ['falling text'],
  placeOf: (article) => [article.sortKey],
  item: (value) => articleRow.parse(value),
  page: ({ falling }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (owner, after, before) {
      MATCH (article:Article)
      WHERE article.storyId = owner AND article.sortKey < after AND article.sortKey > before
      RETURN article ORDER BY article.storyId ${falling}, article.sortKey ${falling} LIMIT $limit
    }
    RETURN owner, ${ARTICLE} AS item ORDER BY owner, article.sortKey ${falling}`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      MATCH (article:Article {storyId: owner})
      WHERE article.sortKey < '~'
      WITH article LIMIT $most
      RETURN count(article) AS count
    }
    RETURN owner, count`,
});
