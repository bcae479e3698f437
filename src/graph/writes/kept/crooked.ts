/*
 * What is counted against what articles and claims add up to, worked out from them alone. Each text gives the `id` of what
 * is not so. As every tally that should be there is compared, the sums tell of those that should not.
 */

const NOT_THE_COUNT = `WHERE counter IS NULL OR counter.count <> number`;

export const CROOKED_TALLIES: Readonly<Record<string, string>> = {
  crookedTalliesOfArticles: `MATCH (entity:Entity)<-[about:ABOUT]-(:Article)
    WITH entity.id + '|' + coalesce(about.publishedAt, '0000-00-00') AS id, count(about) AS articleCount,
      sum(about.mentionCount) AS mentionCount, sum(about.claimCount) AS claimCount
    OPTIONAL MATCH (tally:Tally {id: id})
    WITH id, tally, articleCount, mentionCount, claimCount
    WHERE tally IS NULL OR tally.articleCount <> articleCount OR tally.mentionCount <> mentionCount
      OR tally.claimCount <> claimCount`,
  crookedTalliesOfDays: `MATCH (article:Article)
    WITH '*|' + coalesce(article.publishedAt, '0000-00-00') AS id, count(article) AS articleCount,
      sum(article.claimCount) AS claimCount
    OPTIONAL MATCH (tally:Tally {id: id})
    WITH id, tally, articleCount, claimCount
    WHERE tally IS NULL OR tally.articleCount <> articleCount OR tally.claimCount <> claimCount`,
  crookedTalliesOfClaims: `MATCH (claim:Claim)
    UNWIND [claim.subjectId, claim.objectId, claim.targetId, '*'] AS entityId
    WITH DISTINCT claim, entityId
    WHERE entityId IS NOT NULL
    WITH entityId + '|' + coalesce(claim.occurredOn, '0000-00-00') AS id, count(claim) AS number
    OPTIONAL MATCH (tally:Tally {id: id})
    WITH id, tally, number
    WHERE tally IS NULL OR tally.occurredCount <> number`,
  crookedSumsOfArticles: `MATCH (tally:Tally)
    WITH sum(CASE WHEN tally.entityId = '*' THEN 0 ELSE tally.articleCount END) AS kept
    OPTIONAL MATCH (:Article)-[about:ABOUT]->(:Entity)
    WITH kept, count(about) AS number
    WHERE kept <> number
    WITH 'all articles of all entities' AS id`,
  crookedSumsOfClaims: `MATCH (tally:Tally)
    WITH sum(CASE WHEN tally.entityId = '*' THEN tally.occurredCount ELSE 0 END) AS kept
    OPTIONAL MATCH (claim:Claim)
    WITH kept, count(claim) AS number
    WHERE kept <> number
    WITH 'all claims' AS id`,
};

export const CROOKED_COUNTS: Readonly<Record<string, string>> = {
  crookedCountsOfTypes: `MATCH (claim:Claim)
    WITH 'claims|' + claim.type AS id, count(claim) AS number
    OPTIONAL MATCH (counter:Counter {id: id})
    WITH id, counter, number
    ${NOT_THE_COUNT}`,
  crookedSumsOfTypes: `MATCH (counter:Counter)
    WHERE counter.id STARTS WITH 'claims|'
    WITH sum(counter.count) AS kept
    OPTIONAL MATCH (claim:Claim)
    WITH kept, count(claim) AS number
    WHERE kept <> number
    WITH 'all claims of all types' AS id`,
  crookedCountsOfRelationships: `MATCH (edge:Relationship)
    WITH 'relationships|' + edge.type AS id, count(edge) AS number
    OPTIONAL MATCH (counter:Counter {id: id})
    WITH id, counter, number
    ${NOT_THE_COUNT}`,
  crookedSumsOfRelationships: `MATCH (counter:Counter)
    WHERE counter.id STARTS WITH 'relationships|'
    WITH sum(counter.count) AS kept
    OPTIONAL MATCH (edge:Relationship)
    WITH kept, count(edge) AS number
    WHERE kept <> number
    WITH 'all relationships' AS id`,
  crookedPublishers: `MATCH (article:Article)
    WHERE article.publisher IS NOT NULL
    WITH article.publisher AS id, count(article) AS number
    OPTIONAL MATCH (publisher:Publisher {id: id})
    WITH id, publisher, number
    WHERE publisher IS NULL OR publisher.articleCount <> number`,
  crookedSumsOfPublishers: `MATCH (publisher:Publisher)
    WITH sum(publisher.articleCount) AS kept
    OPTIONAL MATCH (article:Article)
    WHERE article.publisher IS NOT NULL
    WITH kept, count(article) AS number
    WHERE kept <> number
    WITH 'all articles of all publishers' AS id`,
};
