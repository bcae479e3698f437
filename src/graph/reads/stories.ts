import type { CypherParameters } from '../port.js';
import { ARTICLE, articleRow, type ArticleRow } from './article-row.js';
import { BEFORE_ALL, pageStatement } from './page-statement.js';

/** The articles that tell a story. */
export const articlesOfStories = pageStatement<CypherParameters, ArticleRow>({
  name: 'articlesOfStories',
  start: [BEFORE_ALL.downwards],
  placeOf: (article) => [article.sortKey],
  item: (value) => articleRow.parse(value),
  page: `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after
    CALL (owner, after) {
      MATCH (article:Article)
      WHERE article.storyId = owner AND article.sortKey < after
      RETURN article ORDER BY article.storyId DESC, article.sortKey DESC LIMIT $limit
    }
    RETURN owner, ${ARTICLE} AS item ORDER BY owner, article.sortKey DESC`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      MATCH (article:Article {storyId: owner})
      WITH article LIMIT $most
      RETURN count(article) AS count
    }
    RETURN owner, count`,
});
