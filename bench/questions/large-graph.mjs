/*
 * A graph of any number of claims, made in the server itself: what the questions read, and nothing else of a load. One claim
 * in ten is of the busiest person; each article has twenty.
 */
const PEOPLE = 20_000;
const POLICIES = 1_000;
const TYPES = ['REJECTED', 'SUPPORTED', 'PROPOSED', 'ACCUSED', 'CRITICIZED'];
const PER_ARTICLE = 20;

export const BUSIEST = {
  person: ['person:p0'],
  country: ['country:MEX', 'country:USA'],
  policy: ['policy:l0'],
  article: ['article:a0'],
};

const KEYS = ['Entity', 'Article'].map(
  (label) => `CREATE CONSTRAINT dateline_${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);

const entities = (label, kind, prefix, names, count) => `UNWIND range(0, ${count - 1}) AS at
  CALL (at) {
    CREATE (e:Entity:${label} {id: ${prefix} , kind: '${kind}', name: ${names}, aliases: [], mentionCount: 50,
      articleCount: 50, claimCount: 50})
    SET e.searchText = ' ' + toLower(replace(e.name, ' ', '  '))
  } IN TRANSACTIONS OF 10000 ROWS`;

const ARTICLES = `UNWIND range(0, toInteger($claims / ${PER_ARTICLE}) - 1) AS at
  CALL (at) {
    WITH at, toString(date('2000-01-01') + duration({days: at % 9000})) AS day, 'article:a' + at AS id
    CREATE (:Article {id: id, title: 'News ' + at, publisher: 'The Post ' + (at % 40), publishedAt: day, text: 'News.',
      storyId: 'story:a' + at, sentenceCount: ${PER_ARTICLE}, claimCount: ${PER_ARTICLE}, sortKey: day + '|' + id,
      searchText: ' news'})
  } IN TRANSACTIONS OF 10000 ROWS`;

const CLAIMS = `UNWIND range(0, $claims - 1) AS at
  CALL (at) {
    WITH at, 'article:a' + toInteger(at / ${PER_ARTICLE}) AS articleId, ${JSON.stringify(TYPES)}[at % ${TYPES.length}] AS type,
      CASE WHEN at % 10 = 0 THEN 0 ELSE at % ${PEOPLE} END AS one, 'policy:l' + (at % ${POLICIES}) AS objectId
    WITH *, 'person:p' + one AS subjectId
    MATCH (article:Article {id: articleId})
    MATCH (subject:Entity {id: subjectId})
    MATCH (object:Entity {id: objectId})
    CREATE (claim:Claim {id: 'claim:' + at, type: type, polarity: 'AFFIRMED', modality: 'ASSERTED', confidence: 0.9,
      rule: 'synthetic', statedOn: article.publishedAt, subjectId: subjectId, objectId: objectId, articleId: articleId,
      storyId: article.storyId, sentenceId: 'sentence:' + at, triggerStart: 10, triggerEnd: 15, subjectStart: 0, subjectEnd: 5,
      objectStart: 16, objectEnd: 20, edgeId: subjectId + '|' + type + '|' + objectId,
      sortKey: article.publishedAt + '|claim:' + at})
    CREATE (sentence:Sentence {id: 'sentence:' + at, articleId: articleId, position: at % ${PER_ARTICLE}, start: 0, end: 21,
      text: 'Somebody did something.'})
    CREATE (claim)-[:SUBJECT]->(subject), (claim)-[:OBJECT]->(object), (claim)-[:STATED_IN]->(sentence),
      (sentence)-[:PART_OF]->(article),
      (sentence)-[:MENTIONS {start: 0, end: 5, text: 'Somebody', rule: 'synthetic', demonym: false}]->(subject)
  } IN TRANSACTIONS OF 5000 ROWS`;

const ABOUT = `MATCH (article:Article)
  CALL (article) {
    MATCH (subject:Entity {id: 'person:p0'})
    CREATE (article)-[:ABOUT {entityId: subject.id, articleKey: article.sortKey, mentionCount: 1, claimCount: 1}]->(subject)
  } IN TRANSACTIONS OF 10000 ROWS`;

const RELATIONSHIPS = `MATCH (claim:Claim)
  WITH claim.edgeId AS id, claim.type AS type, claim.subjectId AS subjectId, claim.objectId AS objectId, count(*) AS claims,
    max(claim.statedOn) AS last, min(claim.statedOn) AS first
  CALL (id, type, subjectId, objectId, claims, last, first) {
    CREATE (:Relationship {id: id, type: type, subjectId: subjectId, objectId: objectId, claimCount: claims,
      articleCount: claims, sourceCount: claims, firstStatedOn: first, lastStatedOn: last,
      sortKey: toString(999999999 - claims) + '|' + id})
  } IN TRANSACTIONS OF 10000 ROWS`;

/** Fills an empty database; the rest of the indexes are best made after it. */
export async function makeLargeGraph(driver, claims) {
  const people = entities(
    'Person',
    'PERSON',
    "'person:p' + at",
    `CASE at WHEN 0 THEN 'Ada Marsh' ELSE 'Ben River' + at END`,
    PEOPLE,
  );
  const policies = entities('Policy', 'POLICY', "'policy:l' + at", `'River Act ' + at`, POLICIES);
  const countries = entities(
    'Country',
    'COUNTRY',
    `['country:MEX', 'country:USA'][at]`,
    `['Mexico', 'United States'][at]`,
    2,
  );
  const session = driver.session();
  for (const statement of [...KEYS, people, policies, countries, ARTICLES, CLAIMS, ABOUT, RELATIONSHIPS]) {
    await session.run(statement, { claims });
  }
  await session.close();
}
