import type { EntityKind } from '../../domain/entity.js';
import type { CypherParameters } from '../port.js';
import { MENTION, mentionRow, type MentionRow } from './mention-row.js';
import { BEFORE_ALL, pageStatement } from './page-statement.js';

const item = (value: unknown) => mentionRow.parse(value);

/** In the order of the text. */
export const mentionsOfArticles = pageStatement<{ kinds: readonly EntityKind[] | null }, MentionRow>({
  name: 'mentionsOfArticles',
  start: [-1, -1, BEFORE_ALL.upwards],
  placeOf: (mention) => [mention.start, mention.end, mention.entityId],
  item,
  page: `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS fromStart, page.after[1] AS fromEnd, page.after[2] AS id
    MATCH (article:Article {id: owner})
    CALL (article, fromStart, fromEnd, id) {
      MATCH (sentence:Sentence {articleId: article.id})-[mention:MENTIONS]->(entity:Entity)
      WHERE ($kinds IS NULL OR entity.kind IN $kinds)
        AND CASE WHEN mention.start <> fromStart THEN mention.start > fromStart
          WHEN mention.end <> fromEnd THEN mention.end > fromEnd ELSE entity.id > id END
      RETURN sentence, mention, entity ORDER BY mention.start, mention.end, entity.id LIMIT $limit
    }
    RETURN owner, ${MENTION} AS item ORDER BY owner, mention.start, mention.end, entity.id`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      MATCH (:Sentence {articleId: owner})-[mention:MENTIONS]->(entity:Entity)
      WHERE $kinds IS NULL OR entity.kind IN $kinds
      RETURN count(mention) AS count
    }
    RETURN owner, count`,
});

/**
 * The newest article first, then the order of its text. Each of the articles has a mention at least, so no more than
 * `$limit` of them are opened, besides the one in which the page before ended.
 */
export const mentionsOfEntities = pageStatement<CypherParameters, MentionRow>({
  name: 'mentionsOfEntities',
  start: [BEFORE_ALL.downwards, -1, -1],
  placeOf: (mention) => [mention.articleKey, mention.start, mention.end],
  item,
  page: `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS key, page.after[1] AS fromStart, page.after[2] AS fromEnd
    MATCH (entity:Entity {id: owner})
    CALL (entity, key, fromStart, fromEnd) {
      CALL (entity, key) {
        MATCH (article:Article {sortKey: key})
        RETURN article
        UNION
        MATCH (entity)<-[about:ABOUT]-(article:Article)
        WHERE about.mentionCount > 0 AND article.sortKey < key
        RETURN article ORDER BY article.sortKey DESC LIMIT $limit
      }
      MATCH (article)<-[:PART_OF]-(sentence:Sentence)-[mention:MENTIONS]->(entity)
      WHERE CASE WHEN article.sortKey <> key THEN true
        WHEN mention.start <> fromStart THEN mention.start > fromStart ELSE mention.end > fromEnd END
      RETURN article, sentence, mention ORDER BY article.sortKey DESC, mention.start, mention.end LIMIT $limit
    }
    RETURN owner, ${MENTION} AS item ORDER BY owner, article.sortKey DESC, mention.start, mention.end`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      MATCH (:Entity {id: owner})<-[mention:MENTIONS]-(:Sentence)
      RETURN count(mention) AS count
    }
    RETURN owner, count`,
});
