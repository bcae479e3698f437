import type { ReadStatement } from '../port.js';
import { numberAt, textAt } from '../row.js';

/** A claim by what makes it the same deed in another article. */
export type DeedKey = Readonly<{ type: string; subjectId: string; objectId: string }>;

export interface DatedArticle {
  readonly articleId: string;
  readonly publishedAt: string;
  /** How many of the deeds asked for it tells too. */
  readonly shared: number;
}

/** The dated articles that tell the most of the given deeds, the best first. */
export const datedArticlesTelling: ReadStatement<{ articleId: string; deeds: readonly DeedKey[] }, DatedArticle> = {
  name: 'datedArticlesTelling',
  text: `UNWIND $deeds AS deed
    MATCH (claim:Claim {subjectId: deed.subjectId})
    WHERE claim.type = deed.type AND claim.objectId = deed.objectId AND claim.statedOn IS NOT NULL
    MATCH (claim)-[:STATED_IN]->(:Sentence)-[:PART_OF]->(article:Article)
    WHERE article.id <> $articleId
    WITH article.id AS articleId, article.publishedAt AS publishedAt,
      count(DISTINCT deed.subjectId + deed.type + deed.objectId) AS shared
    RETURN articleId, publishedAt, shared
    ORDER BY shared DESC, articleId LIMIT 5`,
  row: (record) => ({
    articleId: textAt(record, 'articleId'),
    publishedAt: textAt(record, 'publishedAt'),
    shared: numberAt(record, 'shared'),
  }),
};

/** An entity of the graph that one of a reading may be. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
  /** How many of the given entities stand in an article with this entity. */
  readonly company: number;
}

/** Entities by id, with how much of the given company they have been told of in. */
export const entitiesInCompany: ReadStatement<
  { ids: readonly string[]; company: readonly string[]; articleId: string },
  Namesake
> = {
  name: 'entitiesInCompany',
  text: `UNWIND $ids AS id
    MATCH (known:Entity {id: id})
    OPTIONAL MATCH (known)<-[:ABOUT]-(article:Article)-[:ABOUT]->(other:Entity)
    WHERE other.id IN $company AND article.id <> $articleId
    RETURN known.id AS id, known.name AS name, count(DISTINCT other.id) AS company
    ORDER BY id`,
  row: (record) => ({ id: textAt(record, 'id'), name: textAt(record, 'name'), company: numberAt(record, 'company') }),
};
