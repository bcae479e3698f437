import type { Graph } from '../../../src/graph/port.js';
import * as reads from '../../../src/graph/reads/index.js';
import type { CountStatement, PageKey, PageStatement } from '../../../src/graph/reads/page-statement.js';
import type { CypherParameters } from '../../../src/graph/port.js';
import { storeReading } from '../../../src/graph/writes/index.js';
import { duties, mexico, refused, retold, sheinbaum, trump, troops, usa, WORLD } from '../../graphql/world.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../../support/graph.js';

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
const anyArticle = { publisher: null, publishedFrom: '', publishedBefore: '~' };
const people = { kind: 'PERSON', countryCode: null, collective: null, instruments: null } as const;
const anyOther = { types: null, other: null };
const anyKind = { kinds: null };

const whole = ['*'];
const entities = [usa.id, mexico.id, sheinbaum.id, troops.id];
const articles = [refused.article.id, retold.article.id, duties.article.id];
const edges = [`${sheinbaum.id}|REJECTED|${troops.id}`, `${trump.id}|PROPOSED|${troops.id}`];

/** The list of each owner, read in pages of `limit` items from its start, or from its end. */
async function readAll<Filter extends CypherParameters, Item>(
  graph: Graph,
  statement: PageStatement<Filter, Item>,
  filter: Filter,
  owners: readonly string[],
  limit: number,
  way: 'forwards' | 'backwards' = 'forwards',
): Promise<Map<string, Item[]>> {
  const lists = new Map<string, Item[]>(owners.map((owner) => [owner, []]));
  const [after, before] = [statement.start, statement.end];
  let pages: PageKey[] = owners.map((owner) => ({ owner, after, before }));
  for (let round = 0; pages.length > 0; round++) {
    if (round > 100) throw new Error(`${statement.name} does not come to an end.`);
    const rows = await graph.read(statement[way], { ...filter, pages, limit });
    pages = pages.flatMap(({ owner }) => {
      const items = rows.filter((row) => row.owner === owner).map((row) => row.item);
      lists.get(owner)?.push(...items);
      const last = items.at(-1);
      if (items.length < limit || last === undefined) return [];
      const place = statement.placeOf(last);
      return [way === 'forwards' ? { owner, after: place, before } : { owner, after, before: place }];
    });
  }
  return lists;
}

describe.each(ENGINES)('Reading in pages on %s', (engine) => {
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
    for (const reading of WORLD) await storeReading(opened.graph, reading);
  }, OPENING_MS);
  afterAll(() => opened.close());

  async function expectPages<Filter extends CypherParameters, Item>(
    statement: PageStatement<Filter, Item>,
    filter: Filter,
    owners: readonly string[],
    lengths: readonly number[],
  ): Promise<void> {
    const inOne = await readAll(opened.graph, statement, filter, owners, 1000);
    expect([...inOne.values()].map((items) => items.length)).toEqual(lengths);
    expect(await readAll(opened.graph, statement, filter, owners, 1)).toEqual(inOne);
    expect(await readAll(opened.graph, statement, filter, owners, 2)).toEqual(inOne);
    const turned = new Map([...inOne].map(([owner, items]) => [owner, items.toReversed()]));
    for (const limit of [1, 2, 1000]) {
      expect(await readAll(opened.graph, statement, filter, owners, limit, 'backwards')).toEqual(turned);
    }
    await expectBetween(statement, filter, inOne);
    const lengthsOf = new Map([...inOne].map(([owner, items]) => [owner, items.length]));
    const countsWith = async (count: CountStatement<Filter>, most: number) => {
      const counts = await opened.graph.read(count, { ...filter, owners, most });
      return new Map(counts.map(({ owner, item }) => [owner, item]));
    };
    expect(await countsWith(statement.count, 1000)).toEqual(lengthsOf);
    expect(await countsWith(statement.count, 2)).toEqual(
      new Map([...lengthsOf].map(([owner, length]) => [owner, Math.min(length, 2)])),
    );
    if (statement.kept?.holdsFor(filter) === true) {
      expect(await countsWith(statement.kept.count, 0)).toEqual(lengthsOf);
    }
  }

  /** What lies between the first and the last item of each list is all but these. */
  async function expectBetween<Filter extends CypherParameters, Item>(
    statement: PageStatement<Filter, Item>,
    filter: Filter,
    lists: ReadonlyMap<string, readonly Item[]>,
  ): Promise<void> {
    const pages = [...lists].flatMap(([owner, items]) => {
      const [first, last] = [items[0], items.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [{ owner, after: statement.placeOf(first), before: statement.placeOf(last) }];
    });
    for (const way of ['forwards', 'backwards'] as const) {
      const rows = await opened.graph.read(statement[way], { ...filter, pages, limit: 1000 });
      for (const [owner, items] of lists) {
        const inner = items.slice(1, -1);
        const expected = way === 'forwards' ? inner : inner.toReversed();
        expect(rows.filter((row) => row.owner === owner).map(({ item }) => item)).toEqual(expected);
      }
    }
  }

  it(
    'gives each claim of an entity once, in whatever roles it takes part',
    async () => {
      await expectPages(reads.claimsOfEntities.STATED_ON, noConditions, entities, [5, 4, 6, 4]);
      await expectPages(reads.claimsOfEntities.OCCURRED_ON, noConditions, entities, [1, 1, 4, 4]);
    },
    OPENING_MS,
  );
  it(
    'gives the claims of an article, of a relationship and of the graph',
    async () => {
      await expectPages(reads.claimsOfArticles, noConditions, articles, [2, 4, 5]);
      await expectPages(reads.claimsOfRelationships.STATED_ON, {}, edges, [2, 2]);
      await expectPages(reads.claimsOfRelationships.OCCURRED_ON, {}, edges, [2, 2]);
      await expectPages(reads.allClaims.STATED_ON, noConditions, whole, [12]);
      await expectPages(reads.allClaims.OCCURRED_ON, noConditions, whole, [5]);
      await expectPages(reads.allClaims.STATED_ON, { ...noConditions, publisher: 'The Dispatch' }, whole, [9]);
    },
    OPENING_MS,
  );
  it(
    'gives the relationships of an entity in both directions and of the graph',
    async () => {
      await expectPages(reads.relationshipsOfEntities.CLAIM_COUNT, anyOther, entities, [5, 3, 1, 2]);
      await expectPages(reads.relationshipsOfEntities.LAST_STATED_ON, anyOther, entities, [4, 2, 1, 2]);
      await expectPages(reads.allRelationships.CLAIM_COUNT, { types: null }, whole, [8]);
      await expectPages(reads.allRelationships.LAST_STATED_ON, { types: null }, whole, [7]);
      await expectPages(reads.allRelationships.CLAIM_COUNT, { types: ['REJECTED'] }, whole, [2]);
    },
    OPENING_MS,
  );
  it(
    'gives the articles that mention an entity and those of the graph',
    async () => {
      await expectPages(reads.articlesOfEntities, anyArticle, entities, [3, 2, 3, 2]);
      await expectPages(reads.allArticles, anyArticle, whole, [4]);
    },
    OPENING_MS,
  );
  it(
    'gives the entities of a kind and of an article',
    async () => {
      await expectPages(reads.entitiesOfKind.NAME, people, whole, [2]);
      await expectPages(reads.entitiesOfKind.ARTICLE_COUNT, people, whole, [2]);
      await expectPages(reads.entitiesOfKind.NAME, { ...people, countryCode: 'MEX' }, whole, [1]);
      await expectPages(reads.entitiesOfArticles, anyKind, articles, [3, 5, 5]);
    },
    OPENING_MS,
  );
  it(
    'gives the mentions of an article and of an entity',
    async () => {
      await expectPages(reads.mentionsOfArticles, anyKind, articles, [6, 9, 12]);
      await expectPages(reads.mentionsOfEntities, {}, entities, [5, 4, 6, 4]);
    },
    OPENING_MS,
  );
});
