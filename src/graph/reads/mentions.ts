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
      WITH mention LIMIT $most
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
    CALL (owner, entity, key, fromStart, fromEnd) {
      CALL (owner, key) {
        MATCH (article:Article {sortKey: key})
        RETURN article
        UNION
        MATCH (:Entity {id: owner})<-[about:ABOUT]-(article:Article)
        /*+ USING INDEX about:ABOUT(entityId, articleKey) */
        WHERE about.entityId = owner AND about.articleKey < key AND about.mentionCount > 0
        WITH article, about ORDER BY about.entityId DESC, about.articleKey DESC LIMIT $limit
        RETURN article
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
      WITH mention LIMIT $most
      RETURN count(mention) AS count
    }
    RETURN owner, count`,
  kept: {
    holdsFor: () => true,
    count: `UNWIND $owners AS owner
    MATCH (entity:Entity {id: owner})
    RETURN owner, entity.mentionCount AS count`,
  },
});
