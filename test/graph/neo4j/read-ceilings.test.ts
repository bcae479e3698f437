import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import neo4j, { type Config, type Driver } from 'neo4j-driver';
import { askedAbout, profiledGraph } from '../../../bench/questions/profiled-graph.mjs';
import type { CypherParameters } from '../../../src/graph/port.js';
import {
  ARTICLE_INDEX,
  articlesFound,
  entitiesFound,
  ENTITY_INDEX,
  fullTextSource,
} from '../../../src/graph/neo4j/candidates.js';
import { hinted } from '../../../src/graph/neo4j/hints.js';
import { toDriver } from '../../../src/graph/neo4j/values.js';
import { DEFAULT_LIMITS } from '../../../src/graphql/limits.js';
import * as reads from '../../../src/graph/reads/index.js';
import type { PageStatement } from '../../../src/graph/reads/page-statement.js';
import { searchWith } from '../../../src/graph/search/search.js';
import { decisionWrites, storeReadings } from '../../../src/graph/writes/index.js';
import { act, ada, articleId, busyDecisions, busyReadings, mexico, wrongOf } from '../../support/busy-world.js';
import { apiOn } from '../../support/ask.js';
import { openTestNeo4j, OPENING_MS, type TestGraph } from '../../support/graph.js';
import { noNeo4j } from '../../support/neo4j-server.js';

/*
 * What each statement that reads may cost on the busiest entity, in the server's own db hits: about the same in a graph ten
 * times larger, and no more than bench/read-ceilings.json allows. After a change that is meant to cost more:
 *   DATELINE_WRITE_CEILINGS=1 npm test -- test/graph/neo4j/read-ceilings.test.ts
 */
const CEILINGS = new URL('../../../bench/read-ceilings.json', import.meta.url);
/** The same for each question of the playground, with all its statements. */
const QUESTION_CEILINGS = new URL('../../../bench/question-ceilings.json', import.meta.url);
/** What a question may cost that has no ceiling of its own yet. */
const NEW_QUESTION = 20_000;
const EXAMPLES = new URL('../../../src/playground/examples/', import.meta.url);
const [SMALL, LARGE] = [60, 600];
/** Every list of Ada's is longer than that in the small graph. */
const limit = 20;
const most = 50;
const BATCH = 60;

const newest = 40; // an article that is in both graphs
const aClaimId = busyReadings(newest, newest + 1)[0]?.claims[0]?.id ?? '';
const notSupported = `not ${ada.id}|SUPPORTED|${act.id}`;
const adaRejectedAct = `${ada.id}|REJECTED|${act.id}`;
const anyArticle = { publisher: null, publishedFrom: '', publishedBefore: '~' };
const noConditions = {
  types: null,
  plover: null,
  modalities: null,
  polarity: null,
  attributed: null,
  subject: null,
  object: null,
  target: null,
  attributedTo: null,
  other: null,
  minConfidence: null,
  statedFrom: '',
  statedBefore: '~',
  occurredFrom: null,
  occurredBefore: null,
  saidFrom: null,
  saidBefore: null,
  publisher: null,
};

const PLAIN_NUMBERS: Partial<Config> = { disableLosslessIntegers: true };

interface Asked {
  readonly name: string;
  readonly text: string;
  readonly parameters: CypherParameters;
  /** Whether it answers all there is by its nature: then what it costs for each row is measured. */
  readonly byRow?: boolean;
}

function list<Filter extends CypherParameters, Item>(
  { forwards, backwards, count, kept, start, end }: PageStatement<Filter, Item>,
  owner: string,
  filter: Filter,
): Asked[] {
  const counts = kept === null ? [count] : [count, kept.count];
  return [
    ...[forwards, backwards].map((statement) => ({
      ...statement,
      parameters: { ...filter, pages: [{ owner, after: start, before: end }], limit },
    })),
    ...counts.map((statement) => ({ ...statement, parameters: { ...filter, owners: [owner], most } })),
  ];
}

const ofAda = { ids: [ada.id] };
const ofArticle = { ids: [articleId(newest)] };
const asked = { asked: [{ text: 'marsh', kind: 'PERSON' }], limit };

const ASKED: readonly Asked[] = [
  ...list(reads.allArticles, '*', anyArticle),
  ...list(reads.articlesOfEntities, ada.id, anyArticle),
  ...list(reads.articlesOfStories, articleId(0).replace('article:', 'story:'), {}),
  ...Object.values(reads.allClaims).flatMap((order) => list(order, '*', noConditions)),
  ...list(reads.claimsOfArticles, articleId(newest), noConditions),
  ...Object.values(reads.claimsOfEntities).flatMap((order) => list(order, ada.id, noConditions)),
  ...Object.values(reads.claimsOfRelationships).flatMap((order) => list(order, adaRejectedAct, {})),
  ...list(reads.entitiesOfArticles, articleId(newest), { kinds: null }),
  ...Object.values(reads.entitiesOfKind).flatMap((order) =>
    list(order, '*', { kind: 'PERSON', countryCode: null, collective: null, instruments: null }),
  ),
  ...list(reads.mentionsOfArticles, articleId(newest), { kinds: null }),
  ...list(reads.mentionsOfEntities, ada.id, {}),
  ...Object.values(reads.allRelationships).flatMap((order) => list(order, '*', { types: null })),
  ...Object.values(reads.relationshipsOfEntities).flatMap((order) => list(order, ada.id, { types: null, other: null })),
  ...list(reads.suggestedMerges, '*', {}),
  ...list(reads.decisionsOfEntities, ada.id, {}),
  ...list(reads.judgements, '*', {}),
  { ...reads.articlesById, parameters: ofArticle },
  { ...reads.articleTexts, parameters: ofArticle },
  { ...reads.attributionsOfArticles, parameters: ofArticle },
  { ...reads.wrongClaimsById, parameters: { ids: [wrongOf(aClaimId)] } },
  { ...reads.claimsById, parameters: { ids: [aClaimId] } },
  { ...reads.entitiesById, parameters: ofAda },
  { ...reads.storiesById, parameters: { ids: [articleId(0).replace('article:', 'story:')] } },
  { ...reads.relationshipsById, parameters: { ids: [adaRejectedAct] } },
  {
    ...reads.linksOfEntities,
    parameters: { ids: [ada.id], types: null, direction: 'BOTH', most: limit },
  },
  { ...reads.challengesAnywhere, parameters: { after: '~', looked: limit } },
  { ...reads.challengesOfEntity, parameters: { id: ada.id, after: '~', looked: limit } },
  {
    ...reads.opposedLinks,
    parameters: { asked: [{ challenges: notSupported, newest: '~', claimId: aClaimId, ids: [adaRejectedAct] }] },
  },
  { ...reads.linksById, parameters: { ids: [adaRejectedAct] } },
  { ...reads.otherClaimsAbout, parameters: { ids: [act.id], looked: limit } },
  { ...reads.ENTITIES_CALLED.folded, parameters: { ...asked, asked: [{ text: 'ada marsh', kind: 'PERSON' }] } },
  { ...reads.ENTITIES_CALLED.lastWord, parameters: asked },
  { ...reads.ENTITIES_CALLED.initials, parameters: { ...asked, asked: [{ text: 'am', kind: 'PERSON' }] } },
  {
    ...reads.acquaintances,
    parameters: { asked: [{ id: ada.id, articleIds: [articleId(newest)] }], many: 50 },
  },
  { ...reads.allTold, parameters: ofAda, byRow: true }, // asked only for those with few articles
  { ...reads.articleIdentities, parameters: { articleId: articleId(newest) } },
  { ...reads.newestTold, parameters: { ...ofAda, limit } },
  { ...reads.toldTogether, parameters: ofArticle },
  { ...reads.datedDeeds, parameters: { edgeIds: [adaRejectedAct], limit } },
  { ...reads.wholeArticles, parameters: ofArticle },
  { ...reads.sentencesOfArticles, parameters: ofArticle },
  { ...reads.mentionsAsRead, parameters: ofArticle },
  { ...reads.claimsAsRead, parameters: ofArticle },
  { ...reads.wrongClaimsAsRead, parameters: ofArticle },
  { ...reads.entitiesAsRead, parameters: ofArticle },
  { ...reads.decisionsById, parameters: { ids: ['decision:same.7'] } },
  { ...reads.decisionsOfArticles, parameters: ofArticle },
  { ...reads.decisionsAbout, parameters: { ids: ['person:a-marsh'] } },
  { ...reads.pendingDecisions, parameters: {} },
  { ...reads.nextDecisions, parameters: { after: '', limit } },
  { ...reads.nextJudgements, parameters: { after: '', limit } },
  { ...reads.nextArticles, parameters: { after: '', limit } },
  { ...reads.articlesTelling, parameters: { id: ada.id, onlyRenamed: false }, byRow: true }, // a merge rewrites them all
  { ...reads.lastSequence, parameters: {} },
  { ...reads.redirects, parameters: { ids: ['person:a-marsh', ada.id] } },
  { ...reads.mergedInto, parameters: ofAda },
  { ...reads.exampleSentences, parameters: ofAda },
  { ...reads.articlesInRange, parameters: { publisher: null, after: '', before: '~', limit } },
  {
    ...reads.articlesNamed,
    parameters: { named: [{ name: 'https://example.org/7', ids: [articleId(newest)] }] },
  },
  { ...reads.entitiesTold, parameters: { articleIds: [articleId(newest)] } },
  { ...reads.edgesTold, parameters: { articleIds: [articleId(newest)] } },
  { ...reads.graphNumbers, parameters: {} },
  { ...reads.busiestPublishers, parameters: { limit } },
  { ...reads.talliesOf, parameters: { asked: [{ id: ada.id, from: '2000-01-05', before: '2000-01-15' }] } },
  { ...reads.talliedFromTo, parameters: { id: ada.id, stated: true } },
  {
    ...reads.mostMentioned,
    parameters: { days: ['2000-01-07', '2000-01-08'], kinds: ['person', 'policy'], most: 5, limit },
  },
  { ...reads.claimDates, parameters: { types: null, other: null, from: '', before: '~', most } },
  { ...reads.claimDatesOfEntity, parameters: { id: ada.id, types: null, other: null, from: '', before: '~', most } },
  { ...reads.changesFrom, parameters: { from: '000000000007', limit } },
  { ...reads.changesSoFar, parameters: {} },
  { ...reads.firstChangeSince, parameters: { at: '2020' } },
  {
    ...reads.removedLater,
    parameters: { asked: [{ claimId: 'claim:gone', articleId: articleId(newest), changeId: '000000000001' }] },
  },
  { ...entitiesFound, parameters: { index: ENTITY_INDEX, lucene: '+(marsh^4 marsh*)', options: { limit } } },
  { ...articlesFound, parameters: { index: ARTICLE_INDEX, lucene: '+(marsh^4 marsh*)', options: { limit } } },
];

const MAY_FIND_NOTHING = [reads.pendingDecisions.text, reads.removedLater.text];

interface Cost {
  readonly hits: number;
  readonly rows: number;
}

(noNeo4j === null ? describe : describe.skip)('What reading costs on Neo4j', () => {
  let opened: TestGraph;
  let driver: Driver;
  let small: ReadonlyMap<string, Cost>;
  let large: ReadonlyMap<string, Cost>;
  let largeQuestions: ReadonlyMap<string, number>;

  beforeAll(async () => {
    const test = await openTestNeo4j();
    opened = test;
    driver = neo4j.driver(test.uri, undefined, PLAIN_NUMBERS);
    await grow(0, SMALL);
    small = await costs();
    await grow(SMALL, LARGE);
    large = await costs();
    largeQuestions = await questionCosts();
  }, 3 * OPENING_MS);
  afterAll(async () => {
    await driver.close();
    await opened.wipe();
    await opened.close();
  });

  it('is measured for every statement', () => {
    const known = [...reads.READ_STATEMENTS, entitiesFound, articlesFound].map(({ name }) => name);
    expect(ASKED.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  it.each(ASKED)('is the same for $name in a graph ten times larger', ({ name, byRow }) => {
    const [before, after] = [perRow(small.get(name), byRow), perRow(large.get(name), byRow)];
    expect(after / before).toBeLessThanOrEqual(1.2);
    expect(after / before).toBeGreaterThanOrEqual(0.8);
  });

  it('is no more than the ceilings allow', () => {
    if (process.env.DATELINE_WRITE_CEILINGS === '1') writeCeilings(large);
    const ceilings = new Map(Object.entries(JSON.parse(readFileSync(CEILINGS, 'utf8')) as Record<string, number>)); // as: our own file
    const passed = ASKED.filter(({ name, byRow }) => perRow(large.get(name), byRow) > (ceilings.get(name) ?? 0));
    expect(passed.map(({ name, byRow }) => [name, perRow(large.get(name), byRow), ceilings.get(name)])).toEqual([]);
    expect([...ceilings.keys()].sort()).toEqual(ASKED.map(({ name }) => name).sort());
  });

  it('is no more for each question of the playground than the ceilings allow', () => {
    if (process.env.DATELINE_WRITE_CEILINGS !== undefined) writeQuestionCeilings(largeQuestions);
    const ceilings = JSON.parse(readFileSync(QUESTION_CEILINGS, 'utf8')) as Record<string, number>; // as: our own file
    const passed = [...largeQuestions].filter(([name, hits]) => hits > (ceilings[name] ?? NEW_QUESTION));
    expect(passed.map(([name, hits]) => [name, hits, ceilings[name] ?? NEW_QUESTION])).toEqual([]);
    expect(Object.keys(ceilings).filter((name) => !largeQuestions.has(name))).toEqual([]);
  });

  it('is found to grow where a statement reads all there is', async () => {
    const everything =
      'MATCH (:Entity {id: $id})<-[about:ABOUT]-(article:Article) RETURN count(article.title) AS titles';
    const { hits } = await costOf({ name: 'everything', text: everything, parameters: { id: ada.id } });
    expect(hits).toBeGreaterThan(LARGE);
  });

  /** Statistics as they are after a night's load, and no plan that was made for the smaller graph. */
  async function grow(from: number, to: number): Promise<void> {
    for (let at = from; at < to; at += BATCH) {
      const stored = await storeReadings(opened.graph, busyReadings(at, Math.min(to, at + BATCH)));
      expect(stored.filter(({ outcome }) => outcome !== 'loaded')).toEqual([]);
    }
    await opened.graph.write(decisionWrites(busyDecisions(from, to)));
    await driver.executeQuery('CALL db.resampleOutdatedIndexes()');
    await driver.executeQuery('CALL db.awaitIndexes(60)');
    await driver.executeQuery('CALL db.clearQueryCaches()');
  }

  async function costs(): Promise<Map<string, Cost>> {
    const found = new Map<string, Cost>();
    for (const asked of ASKED) found.set(asked.name, await costOf(asked));
    return found;
  }

  /** Of one request each, about the busiest entity. */
  async function questionCosts(): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    const ids = { person: [ada.id], country: [mexico.id], policy: [act.id], article: [articleId(newest)] };
    for (const name of readdirSync(EXAMPLES).toSorted()) {
      const { graph, told } = profiledGraph(opened.graph, driver, { hinted, toDriver, searchWith, fullTextSource });
      const question = askedAbout(readFileSync(new URL(name, EXAMPLES), 'utf8'), { ids, word: 'ada' });
      const api = apiOn(graph, { ...DEFAULT_LIMITS, timeLimit: 120 }); // profiling plans each statement anew
      const { errors } = await api.ask(question);
      expect([name, errors, api.logged]).toEqual([name, undefined, []]);
      found.set(name, told.hits);
    }
    return found;
  }

  async function costOf({ text, parameters }: Asked): Promise<Cost> {
    const { records, summary } = await driver.executeQuery(`PROFILE ${hinted(text)}`, toDriver(parameters));
    if (summary.profile === false) throw new Error('The server gave no profile.');
    if (records.length === 0 && !MAY_FIND_NOTHING.includes(text)) throw new Error(`Nothing was found by: ${text}`);
    return { hits: hitsOf(summary.profile), rows: records.length };
  }
});

/** What is used of a plan that ran. */
interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

function hitsOf(plan: Profile): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}

/** One more than the hits: what finds all it needs in an index may have none. */
function perRow(cost: Cost | undefined, byRow = false): number {
  if (cost === undefined) throw new Error('It was not measured.');
  return byRow ? Math.ceil(cost.hits / cost.rows) : 1 + cost.hits;
}

/** A fifth more than today's cost. */
function writeCeilings(costs: ReadonlyMap<string, Cost>): void {
  const rows = ASKED.map(({ name, byRow }) => [name, Math.ceil(1.2 * perRow(costs.get(name), byRow))] as const);
  const sorted = Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(CEILINGS, `${JSON.stringify(sorted, null, 2)}\n`);
}

function writeQuestionCeilings(costs: ReadonlyMap<string, number>): void {
  const ceilings = Object.fromEntries([...costs].map(([name, hits]) => [name, Math.ceil(1.2 * hits)]));
  writeFileSync(QUESTION_CEILINGS, `${JSON.stringify(ceilings, null, 2)}\n`);
}
