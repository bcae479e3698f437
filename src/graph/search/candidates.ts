import type { CypherRecord } from '../port.js';
import { numberAt, optionalTextAt, textAt, textsAt } from '../row.js';
import type { ArticleCandidate, EntityCandidate } from './rank.js';

/** The columns that a candidate statement answers, on either engine. */
export const ENTITY_COLUMNS = `entity.id AS id, entity.name AS name, entity.aliases AS aliases,
      entity.articleCount AS articleCount`;
export const ARTICLE_COLUMNS = 'article.id AS id, article.title AS title, article.publishedAt AS publishedAt';

export function entityCandidate(record: CypherRecord): EntityCandidate {
  return {
    id: textAt(record, 'id'),
    name: textAt(record, 'name'),
    aliases: textsAt(record, 'aliases'),
    articleCount: numberAt(record, 'articleCount'),
  };
}

export function articleCandidate(record: CypherRecord): ArticleCandidate {
  return {
    id: textAt(record, 'id'),
    title: optionalTextAt(record, 'title'),
    publishedAt: optionalTextAt(record, 'publishedAt'),
  };
}
