import { z } from 'zod';
import type { ReadStatement } from '../port.js';
import { count, optionalText, text } from './fields.js';

const removable = z.object({
  id: text,
  sortKey: text,
  title: optionalText,
  publisher: optionalText,
  publishedAt: optionalText,
  claimCount: count,
  sentenceCount: count,
});

/** An article that may be taken out of the graph, with what there is to say of it. */
export type RemovableArticle = z.infer<typeof removable>;

const REMOVABLE = `article.id AS id, article.sortKey AS sortKey, article.title AS title, article.publisher AS publisher,
      article.publishedAt AS publishedAt, article.claimCount AS claimCount, article.sentenceCount AS sentenceCount`;

/** The next articles by their sort keys: of one publisher or of all, published before a day or whenever. */
export const articlesInRange: ReadStatement<
  { publisher: string | null; after: string; before: string; limit: number },
  RemovableArticle
> = {
  name: 'articlesInRange',
  text: `MATCH (article:Article)
    WHERE article.sortKey > $after AND article.sortKey < $before AND ($publisher IS NULL OR article.publisher = $publisher)
    RETURN ${REMOVABLE} ORDER BY article.sortKey LIMIT $limit`,
  row: (record) => removable.parse(record),
};

/** The articles that go by ids, or lie at the addresses. */
export const articlesNamed: ReadStatement<
  { named: readonly { name: string; ids: readonly string[] }[] },
  RemovableArticle & { name: string }
> = {
  name: 'articlesNamed',
  text: `UNWIND $named AS named
    CALL (named) {
      UNWIND named.ids AS articleId
      MATCH (article:Article {id: articleId})
      RETURN article
      UNION
      MATCH (article:Article {url: named.name})
      RETURN article
    }
    RETURN named.name AS name, ${REMOVABLE}`,
  row: (record) => removable.extend({ name: text }).parse(record),
};

/** How many of the articles tell of each entity, and how many articles do at all. */
export const entitiesTold: ReadStatement<
  { articleIds: readonly string[] },
  { id: string; told: number; articleCount: number }
> = {
  name: 'entitiesTold',
  text: `UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})-[:ABOUT]->(entity:Entity)
    RETURN entity.id AS id, count(*) AS told, entity.articleCount AS articleCount`,
  row: (record) => z.object({ id: text, told: count, articleCount: count }).parse(record),
};

/** How many of the articles' claims count towards each direct edge, and how many do at all. */
export const edgesTold: ReadStatement<
  { articleIds: readonly string[] },
  { id: string; told: number; claimCount: number }
> = {
  name: 'edgesTold',
  text: `UNWIND $articleIds AS articleId
    MATCH (claim:Claim {articleId: articleId})
    WHERE claim.edgeId IS NOT NULL
    WITH claim.edgeId AS id, count(*) AS told
    MATCH (edge:Relationship {id: id})
    RETURN id, told, edge.claimCount AS claimCount`,
  row: (record) => z.object({ id: text, told: count, claimCount: count }).parse(record),
};
