/** What somebody who knows the graph and its indexes would write by hand, one statement for each question. */
const CLAIM = `MATCH (claim)-[:STATED_IN]->(sentence:Sentence)-[:PART_OF]->(article:Article)
  MATCH (claim)-[:SUBJECT]->(subject:Entity)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)`;
const CLAIM_MAP = `claim {.id, .type, .polarity, .modality, .statedOn, subject: subject {.id, .name},
  object: object {.id, .name}, sentence: sentence.text, start: sentence.start, end: sentence.end,
  article: article {.id, .title, .publisher, .publishedAt}}`;

export const STATEMENTS = {
  entityPage: `MATCH (entity:Entity {id: $id})
    CALL () {
      MATCH (claim:Claim) WHERE claim.subjectId = $id AND claim.sortKey < '~'
      WITH claim ORDER BY claim.subjectId DESC, claim.sortKey DESC LIMIT 20
      ${CLAIM}
      WITH ${CLAIM_MAP} AS claim ORDER BY claim.sortKey DESC
      RETURN collect(claim) AS claims
    }
    RETURN entity {.id, .name, .kind, .aliases, .articleCount, .claimCount} AS entity, claims`,
  search: `CALL db.index.fulltext.queryNodes('dateline_entities', $phrase, {limit: 20}) YIELD node AS entity
    RETURN entity.id AS id, entity.name AS name, entity.kind AS kind, entity.articleCount AS articleCount`,
  neighbours: `MATCH (edge:Relationship) WHERE edge.subjectId = $id AND edge.sortKey > '' AND edge.type = 'REJECTED'
    WITH edge ORDER BY edge.subjectId, edge.sortKey LIMIT 20
    MATCH (object:Entity {id: edge.objectId})
    RETURN edge.claimCount AS claimCount, edge.sourceCount AS sourceCount, edge.lastStatedOn AS lastStatedOn,
      object {.id, .name, .kind} AS object ORDER BY edge.sortKey`,
  claims: `MATCH (claim:Claim) WHERE claim.sortKey < '~' AND claim.type = $type
    WITH claim ORDER BY claim.sortKey DESC LIMIT 50
    ${CLAIM}
    WITH claim, ${CLAIM_MAP} AS map ORDER BY claim.sortKey DESC
    RETURN map`,
  twoHops: `MATCH (edge:Relationship) WHERE edge.subjectId = $id AND edge.sortKey > '' AND edge.type = 'REJECTED'
    WITH edge ORDER BY edge.subjectId, edge.sortKey LIMIT 10
    MATCH (policy:Entity {id: edge.objectId})
    CALL (policy) {
      MATCH (back:Relationship) WHERE back.objectId = policy.id AND back.sortKey > '' AND back.type = 'SUPPORTED'
      WITH back ORDER BY back.objectId, back.sortKey LIMIT 5
      MATCH (subject:Entity {id: back.subjectId})
      WITH back, subject ORDER BY back.sortKey
      RETURN collect({claimCount: back.claimCount, id: subject.id, name: subject.name}) AS supporters
    }
    RETURN edge.claimCount AS claimCount, policy.id AS id, policy.name AS name, supporters ORDER BY edge.sortKey`,
  statistics: `CALL () { MATCH (n:Article) RETURN 'articles' AS name, count(n) AS count
      UNION ALL MATCH (n:Claim) RETURN 'claims' AS name, count(n) AS count
      UNION ALL MATCH (n:Person) RETURN 'PERSON' AS name, count(n) AS count
      UNION ALL MATCH (n:Country) RETURN 'COUNTRY' AS name, count(n) AS count
      UNION ALL MATCH (n:Organization) RETURN 'ORGANIZATION' AS name, count(n) AS count
      UNION ALL MATCH (n:Policy) RETURN 'POLICY' AS name, count(n) AS count
      UNION ALL MATCH (n:Place) RETURN 'PLACE' AS name, count(n) AS count
      UNION ALL MATCH (n:Claim) RETURN n.type AS name, count(n) AS count }
    RETURN name, count`,
};
