import type { EntityKind } from '../../domain/entity.js';
import type { CypherParameters } from '../port.js';
import { MENTION, mentionRow, type MentionRow } from './mention-row.js';
import { pageStatement } from './page-statement.js';
import { between, placeNames, placesOf } from './sorting.js';

const item = (value: unknown) => mentionRow.parse(value);

const IN_TEXT = between([
  { value: 'mention.start', sorted: 'rising offset' },
  { value: 'mention.end', sorted: 'rising offset' },
  { value: 'entity.id', sorted: 'rising text' },
]);

/** In the order of the text. */
export const mentionsOfArticles = pageStatement<{ kinds: readonly EntityKind[] | null }, MentionRow>({
  name: 'mentionsOfArticles',
  sortedBy: ['rising offset', 'rising offset', 'rising text'],
  placeOf: (mention) => [mention.start, mention.end, mention.entityId],
  item,
  page: ({ rising }) => `UNWIND $pages AS page
    WITH page.owner AS owner, ${placesOf('page', 3)}
    MATCH (article:Article {id: owner})
    CALL (article, ${placeNames(3)}) {
      MATCH (article)<-[:PART_OF]-(sentence:Sentence)-[mention:MENTIONS]->(entity:Entity)
      WHERE ($kinds IS NULL OR entity.kind IN $kinds)
        AND ${IN_TEXT}
      RETURN sentence, mention, entity
      ORDER BY mention.start ${rising}, mention.end ${rising}, entity.id ${rising} LIMIT $limit
    }
    RETURN owner, ${MENTION} AS item
    ORDER BY owner, mention.start ${rising}, mention.end ${rising}, entity.id ${rising}`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      MATCH (:Article {id: owner})<-[:PART_OF]-(:Sentence)-[mention:MENTIONS]->(entity:Entity)
      WHERE $kinds IS NULL OR entity.kind IN $kinds
      WITH mention LIMIT $most
      RETURN count(mention) AS count
    }
    RETURN owner, count`,
});

const ACROSS_ARTICLES = between([
  { value: 'article.sortKey', sorted: 'falling text' },
  { value: 'mention.start', sorted: 'rising offset' },
  { value: 'mention.end', sorted: 'rising offset' },
]);

/**
 * The newest article first, then the order of its text. Each of the articles has a mention at least, so no more than
 * `$limit` of them are opened, besides those in which the page begins and ends.
 */
export const mentionsOfEntities = pageStatement<CypherParameters, MentionRow>({
  name: 'mentionsOfEntities',
  sortedBy: ['falling text', 'rising offset', 'rising offset'],
  placeOf: (mention) => [mention.articleKey, mention.start, mention.end],
  item,
  page: ({ falling, rising }) => `UNWIND $pages AS page
    WITH page.owner AS owner, ${placesOf('page', 3)}
    MATCH (entity:Entity {id: owner})
    CALL (owner, entity, ${placeNames(3)}) {
      CALL (owner, after0, before0) {
        UNWIND [after0, before0] AS key
        MATCH (article:Article {sortKey: key})
        RETURN article
        UNION
        MATCH (:Entity {id: owner})<-[about:ABOUT]-(article:Article)
        /*+ USING INDEX about:ABOUT(entityId, articleKey) */
        WHERE about.entityId = owner AND about.articleKey < after0 AND about.articleKey > before0
          AND about.mentionCount > 0
        WITH article, about ORDER BY about.entityId ${falling}, about.articleKey ${falling} LIMIT $limit
        RETURN article
      }
      MATCH (article)<-[:PART_OF]-(sentence:Sentence)-[mention:MENTIONS]->(entity)
      WHERE ${ACROSS_ARTICLES}
      RETURN article, sentence, mention
      ORDER BY article.sortKey ${falling}, mention.start ${rising}, mention.end ${rising} LIMIT $limit
    }
    RETURN owner, ${MENTION} AS item
    ORDER BY owner, article.sortKey ${falling}, mention.start ${rising}, mention.end ${rising}`,
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
