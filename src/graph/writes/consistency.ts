import { z } from 'zod';
import { CLAIM_TYPES, type ClaimType } from '../../domain/claim.js';
import { FINGERPRINT_VERSION } from '../../duplicates/fingerprint.js';
import type { CypherParameters, Graph, ReadStatement } from '../port.js';
import { text } from '../reads/fields.js';
import { CROOKED_COUNTS, CROOKED_TALLIES } from './kept/crooked.js';

/** Something derived that is not what a rebuild would give. */
export interface Crooked {
  readonly what: string;
  readonly count: number;
  /** Some of their ids. */
  readonly examples: readonly string[];
}

const found = z.object({ count: z.number().int(), examples: z.array(text) });
type Found = z.infer<typeof found>;

const COUNTED = `WITH count(id) AS count, collect(id) AS ids
    RETURN count, ids[..3] AS examples`;

function looksFor<Parameters extends CypherParameters>(name: string, cypher: string): ReadStatement<Parameters, Found> {
  return { name, text: `${cypher}\n    ${COUNTED}`, row: (record) => found.parse(record) };
}

const crookedEdge = (type: ClaimType) =>
  looksFor<Record<string, never>>(
    `crookedEdges_${type}`,
    `MATCH (claim:Claim {type: '${type}'})
    WHERE claim.edgeId IS NOT NULL
    WITH claim.edgeId AS id, claim.subjectId AS subjectId, claim.objectId AS objectId, count(claim) AS claimCount,
      count(DISTINCT claim.articleId) AS articleCount, count(DISTINCT claim.storyId) AS sourceCount,
      coalesce(min(claim.statedOn), '') AS firstStatedOn, coalesce(max(claim.statedOn), '') AS lastStatedOn
    MATCH (subject:Entity {id: subjectId})
    MATCH (object:Entity {id: objectId})
    OPTIONAL MATCH (subject)-[edge:${type}]->(object)
    OPTIONAL MATCH (counted:Relationship {id: id})
    WITH id, edge, counted, claimCount, articleCount, sourceCount, firstStatedOn, lastStatedOn
    WHERE counted IS NULL OR counted.claimCount <> claimCount OR counted.sourceCount <> sourceCount
      OR coalesce(counted.lastStatedOn, '') <> lastStatedOn OR edge IS NULL OR edge.claimCount <> claimCount OR edge.articleCount <> articleCount
      OR edge.sourceCount <> sourceCount OR coalesce(edge.firstStatedOn, '') <> firstStatedOn
      OR coalesce(edge.lastStatedOn, '') <> lastStatedOn`,
  );

const baselessEdge = (type: ClaimType) =>
  looksFor<Record<string, never>>(
    `baselessEdges_${type}`,
    `MATCH (:Entity)-[edge:${type}]->(:Entity)
    WHERE NOT EXISTS { MATCH (claim:Claim {edgeId: edge.id}) WHERE claim.sortKey < '~' }
    WITH edge.id AS id`,
  );

/** The nodes that relationships are listed by against the direct edges, which hold the same. */
const crookedRelationships = looksFor<Record<string, never>>(
  'crookedRelationships',
  `MATCH (:Entity)-[edge:${CLAIM_TYPES.join('|')}]->(:Entity)
    OPTIONAL MATCH (counted:Relationship {id: edge.id})
    WITH edge, counted
    WHERE counted IS NULL OR counted.claimCount <> edge.claimCount OR counted.articleCount <> edge.articleCount
      OR counted.sourceCount <> edge.sourceCount
      OR coalesce(counted.firstStatedOn, '') <> coalesce(edge.firstStatedOn, '')
      OR coalesce(counted.lastStatedOn, '') <> coalesce(edge.lastStatedOn, '')
    WITH edge.id AS id`,
);

const baselessRelationships = looksFor<Record<string, never>>(
  'baselessRelationships',
  `MATCH (counted:Relationship)
    WHERE NOT EXISTS { MATCH (claim:Claim {edgeId: counted.id}) WHERE claim.sortKey < '~' }
    WITH counted.id AS id`,
);

/** An entity's counts against what each article says of it. */
const crookedCounts = looksFor<Record<string, never>>(
  'crookedCounts',
  `MATCH (entity:Entity)
    OPTIONAL MATCH (entity)<-[about:ABOUT]-(:Article)
    WITH entity, count(about) AS articleCount, sum(about.mentionCount) AS mentionCount, sum(about.claimCount) AS claimCount
    WHERE articleCount = 0 OR entity.articleCount <> articleCount OR entity.mentionCount <> mentionCount
      OR entity.claimCount <> claimCount
    WITH entity.id AS id`,
);

/** Claims that do not follow their article, and stories whose earliest article is gone. */
const crookedStories = looksFor<Record<string, never>>(
  'crookedStories',
  `MATCH (article:Article)
    OPTIONAL MATCH (claim:Claim {articleId: article.id})
    WITH article, sum(CASE WHEN claim.storyId <> article.storyId THEN 1 ELSE 0 END) AS strays
    OPTIONAL MATCH (first:Article {id: 'article:' + substring(article.storyId, 6)})
    WITH article, strays, first
    WHERE strays > 0 OR first IS NULL OR first.storyId <> article.storyId
    WITH article.id AS id`,
);

/** Articles that another way of comparing was used for, or none. */
const notCompared = looksFor<{ version: string }>(
  'notCompared',
  `MATCH (article:Article)
    WHERE article.bodyHash IS NULL OR NOT article.bodyHash STARTS WITH $version
    WITH article.id AS id`,
);

const looksForAll = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, cypher]) => looksFor<Record<string, never>>(name, cypher));
const crookedTallies = looksForAll(CROOKED_TALLIES);
const crookedNumbers = looksForAll(CROOKED_COUNTS);
/** Claims that are listed although a person has judged them wrong, and such as are hidden although nobody does any more. */
const listedThoughWrong = looksFor<Record<string, never>>(
  'listedThoughWrong',
  `MATCH (decision:Decision {kind: 'WRONG'})
    WHERE decision.status = 'APPLIED'
    MATCH (claim:Claim {id: decision.localId})
    WITH claim.id AS id`,
);

const hiddenThoughRight = looksFor<Record<string, never>>(
  'hiddenThoughRight',
  `MATCH (claim:WrongClaim)
    WHERE NOT EXISTS { MATCH (decision:Decision {id: claim.judgedBy}) WHERE decision.status = 'APPLIED' }
    WITH claim.id AS id`,
);

export const CONSISTENCY_STATEMENTS = [
  ...CLAIM_TYPES.flatMap((type) => [crookedEdge(type), baselessEdge(type)]),
  crookedRelationships,
  baselessRelationships,
  crookedCounts,
  crookedStories,
  listedThoughWrong,
  hiddenThoughRight,
  notCompared,
  ...crookedTallies,
  ...crookedNumbers,
];

/**
 * Compares what is derived with what a rebuild would make of the articles and claims: the direct edges, the counts of the
 * entities, the stories. Reads the whole graph. @returns what is not so; nothing when all is well
 */
export async function findCrooked(graph: Graph): Promise<Crooked[]> {
  const all: Crooked[] = [];
  const look = async (what: string, statements: readonly ReadStatement<Record<string, never>, Found>[]) => {
    const hits: Found[] = [];
    for (const statement of statements) hits.push(...(await graph.read(statement, {})));
    all.push({
      what,
      count: hits.reduce((sum, { count }) => sum + count, 0),
      examples: hits.flatMap(({ examples }) => examples).slice(0, 3),
    });
  };
  await look('direct edges that are not what the claims add up to', CLAIM_TYPES.map(crookedEdge));
  await look('direct edges without a claim', CLAIM_TYPES.map(baselessEdge));
  await look('relationships that are listed otherwise than they are drawn', [
    crookedRelationships,
    baselessRelationships,
  ]);
  await look('entities whose counts are not what their articles add up to', [crookedCounts]);
  await look('articles whose story is not theirs', [crookedStories]);
  await look('days whose counts are not what is told of them', crookedTallies);
  await look('numbers of claims, relationships and publishers that are kept wrongly', crookedNumbers);
  await look('claims that are not shown or hidden as they were judged', [listedThoughWrong, hiddenThoughRight]);
  const [old = { count: 0, examples: [] }] = await graph.read(notCompared, { version: FINGERPRINT_VERSION });
  all.push({ what: 'articles that this version of Dateline has not compared with others', ...old });
  return all.filter(({ count }) => count > 0);
}
