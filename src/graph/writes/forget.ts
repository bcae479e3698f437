import type { BoundWrite, WriteStatement } from '../port.js';
import { SET_FAME } from './sort-key.js';
import { forgetStoryKeys } from './story-keys.js';
import { bind } from './write-statement.js';
import { forgetWrongClaims } from './wrong-claims.js';

type OfArticles = Readonly<Record<'articleIds', readonly string[]>>;
type OfEntities = Readonly<Record<'ids', readonly string[]>>;

/** Takes the articles' names back from the counts; added up first, because Grafeo's SET does not see that of the row before. */
export const forgetNames: WriteStatement<OfArticles> = {
  name: 'forgetNames',
  text: `UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})-[about:ABOUT]->(entity:Entity)
    UNWIND about.names AS text
    MATCH (entity)-[known:KNOWN_AS]->(:Name {text: text})
    WITH known, count(about) AS articleCount, sum(CASE WHEN text = about.names[0] THEN 1 ELSE 0 END) AS nameCount
    SET known.articleCount = known.articleCount - articleCount, known.nameCount = known.nameCount - nameCount`,
};

export const dropUnusedNames: WriteStatement<OfArticles> = {
  name: 'dropUnusedNames',
  text: `UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})-[:ABOUT]->(:Entity)-[known:KNOWN_AS]->(:Name)
    WITH DISTINCT known WHERE known.articleCount <= 0
    DELETE known`,
};

/** Takes the articles' mentions and claims back from the counts. */
export const forgetCounts: WriteStatement<OfArticles> = {
  name: 'forgetCounts',
  text: `UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})-[about:ABOUT]->(entity:Entity)
    WITH entity, count(about) AS articleCount, sum(about.mentionCount) AS mentionCount, sum(about.claimCount) AS claimCount
    SET entity.articleCount = entity.articleCount - articleCount,
      entity.mentionCount = entity.mentionCount - mentionCount,
      entity.claimCount = entity.claimCount - claimCount
    ${SET_FAME}`,
};

/** Takes away what the articles knew of their entities. */
export const forgetAbout: WriteStatement<OfArticles> = {
  name: 'forgetAbout',
  text: `UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})-[about:ABOUT]->(:Entity)
    DELETE about`,
};

export const forgetClaims: WriteStatement<OfArticles> = {
  name: 'forgetClaims',
  text: `UNWIND $articleIds AS articleId
    MATCH (claim:Claim {articleId: articleId})
    DETACH DELETE claim`,
};

export const forgetSentences: WriteStatement<OfArticles> = {
  name: 'forgetSentences',
  text: `UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})<-[:PART_OF]-(sentence:Sentence)
    DETACH DELETE sentence`,
};

export const forgetArticles: WriteStatement<OfArticles> = {
  name: 'forgetArticles',
  text: `UNWIND $articleIds AS articleId
    MATCH (article:Article {id: articleId})
    DETACH DELETE article`,
};

/** What the resolver decided about the articles; what a person has made of a decision stays. */
export const forgetDecisions: WriteStatement<OfArticles> = {
  name: 'forgetDecisions',
  text: `UNWIND $articleIds AS articleId
    MATCH (decision:Decision {articleId: articleId})
    WHERE decision.madeBy = 'RESOLVER' AND decision.status IN ['APPLIED', 'SUGGESTED']
    DETACH DELETE decision`,
};

/** Entities that no article is about any more. */
export const dropOrphans: WriteStatement<OfEntities> = {
  name: 'dropOrphans',
  text: `UNWIND $ids AS id
    MATCH (entity:Entity {id: id})
    WHERE NOT EXISTS { (entity)<-[:ABOUT]-(:Article) }
    DETACH DELETE entity`,
};

/**
 * What is known of an entity once articles' facts are gone: the best of all that are left; see `factsOf`. Mostly another
 * article has told the same, and not all of them need to be looked at.
 */
export const restateFacts: WriteStatement<OfEntities> = {
  name: 'restateFacts',
  text: `UNWIND $ids AS id
    MATCH (entity:Entity {id: id})
    WHERE NOT EXISTS { MATCH (entity)<-[same:ABOUT]-(:Article) WHERE same.factsKey = entity.factsKey }
    MATCH (entity)<-[about:ABOUT]-(:Article)
    WITH entity, about ORDER BY about.factsKey
    WITH entity, collect(about {.countryCode, .collective, .instrument, .issuerId, .targetId, .content, .factsKey}) AS all
    WITH entity, all[0] AS facts
    SET entity.countryCode = facts.countryCode, entity.collective = facts.collective,
      entity.instrument = facts.instrument, entity.issuerId = facts.issuerId, entity.targetId = facts.targetId,
      entity.content = facts.content, entity.factsKey = facts.factsKey`,
};

/** Takes articles' own parts out of the graph; the articles themselves stay. */
export function forgetWrites(articleIds: readonly string[]): BoundWrite[] {
  const statements = [
    forgetNames,
    dropUnusedNames,
    forgetCounts,
    forgetAbout,
    forgetClaims,
    forgetWrongClaims,
    forgetSentences,
    forgetDecisions,
    forgetStoryKeys,
  ];
  return statements.map((statement) => bind(statement, { articleIds }));
}
