import type { BoundWrite, WriteStatement } from '../port.js';
import { bind } from './write-statement.js';

type OfArticle = Readonly<Record<'articleId', string>>;
type OfEntities = Readonly<Record<'ids', readonly string[]>>;

/** Takes the article's names back from the counts. */
export const forgetNames: WriteStatement<OfArticle> = {
  name: 'forgetNames',
  text: `MATCH (:Article {id: $articleId})-[about:ABOUT]->(entity:Entity)
    UNWIND about.names AS text
    MATCH (entity)-[known:KNOWN_AS]->(:Name {text: text})
    SET known.articleCount = known.articleCount - 1,
      known.nameCount = known.nameCount - CASE WHEN text = about.names[0] THEN 1 ELSE 0 END`,
};

export const dropUnusedNames: WriteStatement<OfArticle> = {
  name: 'dropUnusedNames',
  text: `MATCH (:Article {id: $articleId})-[:ABOUT]->(:Entity)-[known:KNOWN_AS]->(:Name)
    WHERE known.articleCount <= 0
    DELETE known`,
};

/** Takes the article's mentions and claims back from the counts, and what it knew of its entities with them. */
export const forgetAbout: WriteStatement<OfArticle> = {
  name: 'forgetAbout',
  text: `MATCH (:Article {id: $articleId})-[about:ABOUT]->(entity:Entity)
    SET entity.articleCount = entity.articleCount - 1,
      entity.mentionCount = entity.mentionCount - about.mentionCount,
      entity.claimCount = entity.claimCount - about.claimCount
    DELETE about`,
};

export const forgetClaims: WriteStatement<OfArticle> = {
  name: 'forgetClaims',
  text: 'MATCH (claim:Claim {articleId: $articleId}) DETACH DELETE claim',
};

export const forgetSentences: WriteStatement<OfArticle> = {
  name: 'forgetSentences',
  text: 'MATCH (sentence:Sentence {articleId: $articleId}) DETACH DELETE sentence',
};

export const forgetArticle: WriteStatement<OfArticle> = {
  name: 'forgetArticle',
  text: 'MATCH (article:Article {id: $articleId}) DETACH DELETE article',
};

/** Entities that no article is about any more. */
export const dropOrphans: WriteStatement<OfEntities> = {
  name: 'dropOrphans',
  text: `UNWIND $ids AS id
    MATCH (entity:Entity {id: id})
    WHERE NOT EXISTS { (entity)<-[:ABOUT]-(:Article) }
    DETACH DELETE entity`,
};

/** What is known of an entity once an article's facts are gone: the best of all that are left; see `factsOf`. */
export const restateFacts: WriteStatement<OfEntities> = {
  name: 'restateFacts',
  text: `UNWIND $ids AS id
    MATCH (entity:Entity {id: id})<-[about:ABOUT]-(:Article)
    WITH entity, about ORDER BY about.factsKey
    WITH entity, collect(about {.countryCode, .collective, .instrument, .issuerId, .targetId, .content, .factsKey}) AS all
    WITH entity, all[0] AS facts
    SET entity.countryCode = facts.countryCode, entity.collective = facts.collective,
      entity.instrument = facts.instrument, entity.issuerId = facts.issuerId, entity.targetId = facts.targetId,
      entity.content = facts.content, entity.factsKey = facts.factsKey`,
};

/** Takes an article's own part out of the graph; the article itself stays. */
export function forgetWrites(articleId: string): BoundWrite[] {
  const statements = [forgetNames, dropUnusedNames, forgetAbout, forgetClaims, forgetSentences];
  return statements.map((statement) => bind(statement, { articleId }));
}
