import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { storeReading } from '../../src/graph/writes/index.js';
import { CompareDocument, NeighbourhoodDocument, PathDocument, StancesDocument } from '../generated/operations.js';
import { apiOn } from '../support/ask.js';
import { aClaim, aPerson, aPolicy, aReading } from '../support/builders.js';
import { countReads } from '../support/count-reads.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';
import { mexico, northcom, officials, sheinbaum, tariffs, troops, trump, usa, WORLD } from './world.js';

const hub = aPerson({ name: 'Hugo Bright' });
const near = aPerson({ name: 'Nora Field' });
const far = aPerson({ name: 'Zed Field' });
const many = Array.from({ length: 220 }, (_, i) => aPerson({ name: `Person ${String(i).padStart(3, '0')} Crowd` }));
const crowded = aReading({
  article: { title: 'Hugo met everyone', publishedAt: '2025-07-01' },
  claims: [...many, near, far].map((object) => aClaim({ subject: hub, type: 'MET', object })),
});

const bill = aPolicy({ name: 'Clean Rivers Bill' });
const [ada, ben] = [aPerson({ name: 'Ada Marsh' }), aPerson({ name: 'Ben Reed' })];
/** Ada was for the bill and is against it now; Ben is for it, as one slip aside everybody says, and plans to sign it. */
const bills = [
  aReading({
    article: { title: 'Marsh backs bill', publishedAt: '2025-01-01' },
    claims: [aClaim({ subject: ada, type: 'SUPPORTED', object: bill, quote: 'Marsh backed the bill.' })],
  }),
  aReading({
    article: { title: 'Marsh turns', publishedAt: '2025-03-01' },
    claims: [
      aClaim({ subject: ada, type: 'REJECTED', object: bill, quote: 'Marsh rejected the bill.' }),
      ...Array.from({ length: 10 }, (_, i) =>
        aClaim({ subject: ben, type: 'PROPOSED', object: bill, quote: `Reed proposed the bill for the ${i}th time.` }),
      ),
      aClaim({ subject: ben, type: 'REJECTED', object: bill, quote: 'Reed rejected the bill.' }),
      aClaim({
        subject: ben,
        type: 'AGREED',
        modality: 'INTENDED',
        object: bill,
        quote: 'Reed will sign the bill.',
      }),
    ],
  }),
];

describe.each(ENGINES)('On %s', (engine) => {
  let opened: TestGraph;

  beforeAll(async () => {
    opened = await openTestGraph(engine);
    for (const reading of [...WORLD, crowded, ...bills]) await storeReading(opened.graph, reading);
  }, OPENING_MS);
  afterAll(() => opened.close());

  async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) {
    const { data, errors } = await apiOn(opened.graph).ask(document, variables);
    expect(errors).toBeUndefined();
    return data;
  }

  describe('Query.path', () => {
    async function waysOf(from: string, to: string, more: object = {}): Promise<string[] | undefined> {
      const data = await ask(PathDocument, { from, to, ...more });
      return data?.path?.paths.map(({ hops }) =>
        hops.flatMap(({ relationships }) => relationships[0]?.id ?? []).join(),
      );
    }

    it('leads over what both did something about, with the sentences that say so', async () => {
      const data = await ask(PathDocument, { from: sheinbaum.id, to: trump.id });
      const hop = (from: string, to: string, id: string, sentence: string) => ({
        from: { name: from },
        to: { name: to },
        relationships: [{ id, claimCount: 2, claims: { nodes: [{ evidence: { sentence } }] } }],
      });
      expect(data?.path).toEqual({
        from: { id: sheinbaum.id },
        to: { id: trump.id },
        complete: true,
        paths: [
          {
            length: 2,
            hops: [
              hop(
                'Claudia Sheinbaum',
                troops.name,
                `${sheinbaum.id}|REJECTED|${troops.id}`,
                'Sheinbaum rejected it, Trump said.',
              ),
              hop(
                troops.name,
                'Donald Trump',
                `${trump.id}|PROPOSED|${troops.id}`,
                'Trump offered Sheinbaum sending U.S. troops to Mexico.',
              ),
            ],
          },
        ],
      });
    });

    it('gives the shortest first, and nothing that goes round', async () => {
      expect(await waysOf(usa.id, mexico.id)).toEqual([
        `${mexico.id}|MET|${usa.id}`,
        `${usa.id}|IMPOSED|${tariffs.id},${mexico.id}|REJECTED|${tariffs.id}`,
      ]);
      expect(await waysOf(officials.id, mexico.id)).toEqual([
        `${officials.id}|CRITICIZED|${usa.id},${mexico.id}|MET|${usa.id}`,
      ]);
    });

    it('goes only over the types asked for, and only so far', async () => {
      expect(await waysOf(northcom.id, tariffs.id, { types: ['PART_OF', 'IMPOSED'] })).toHaveLength(1);
      expect(await waysOf(northcom.id, tariffs.id, { types: ['PART_OF'] })).toEqual([]);
      expect(await waysOf(northcom.id, tariffs.id, { maxLength: 1 })).toEqual([]);
      expect(await waysOf(sheinbaum.id, usa.id, { maxLength: 6 })).toEqual([]);
    });

    it('leads from anything to itself in no hops, and to what is not there not at all', async () => {
      expect((await ask(PathDocument, { from: usa.id, to: usa.id }))?.path?.paths).toEqual([{ length: 0, hops: [] }]);
      expect(await ask(PathDocument, { from: usa.id, to: 'person:nobody' })).toEqual({ path: null });
    });

    it('says when not all of what a busy entity did was followed', async () => {
      const short = await ask(PathDocument, { from: near.id, to: far.id, first: 1 });
      expect(short?.path).toMatchObject({ complete: true, paths: [{ length: 2 }] });
      const long = await ask(PathDocument, { from: near.id, to: far.id });
      expect(long?.path).toMatchObject({ complete: false, paths: [{ length: 2 }] });
    });

    it('refuses what it cannot bound', async () => {
      const { ask: refused } = apiOn(opened.graph);
      expect((await refused(PathDocument, { from: usa.id, to: mexico.id, maxLength: 7 })).errors).toMatchObject([
        { message: '"maxLength" is 7, but must be from 1 to 6.', extensions: { code: 'BAD_NUMBER' } },
      ]);
      expect((await refused(PathDocument, { from: 'claim:1', to: mexico.id })).errors).toMatchObject([
        { extensions: { code: 'BAD_ID' } },
      ]);
    });

    it('reads a bounded number of times, however far it has to go', async () => {
      const { graph, reads } = countReads(opened.graph);
      await apiOn(graph).ask('{ path(from: "person:nora-field", to: "country:USA", maxLength: 6) { complete } }');
      expect(reads.filter((name) => name === 'linksOfEntities').length).toBeLessThanOrEqual(6);
      expect(reads.filter((name) => name === 'linksById')).toHaveLength(1);
    });
  });

  describe('Query.neighbourhood', () => {
    it('gives the most important nodes first and what links them', async () => {
      const data = await ask(NeighbourhoodDocument, { id: usa.id });
      expect(data?.neighbourhood).toEqual({
        complete: true,
        nodes: [
          { distance: 0, entity: { name: 'United States' } },
          { distance: 1, entity: { name: 'Mexico' } },
          { distance: 1, entity: { name: 'Mexican officials' } },
          { distance: 1, entity: { name: 'U.S. Northern Command' } },
          { distance: 1, entity: { name: 'steel tariffs' } },
        ],
        relationships: [
          { id: `${mexico.id}|MET|${usa.id}` },
          { id: `${mexico.id}|REJECTED|${tariffs.id}` },
          { id: `${usa.id}|IMPOSED|${tariffs.id}` },
          { id: `${usa.id}|MET|${mexico.id}` },
          { id: `${officials.id}|CRITICIZED|${usa.id}` },
          { id: `${northcom.id}|PART_OF|${usa.id}` },
        ],
      });
    });

    it('leaves out what is less important, and says so', async () => {
      const data = await ask(NeighbourhoodDocument, { id: usa.id, first: 2 });
      expect(data?.neighbourhood?.nodes.map(({ entity }) => entity.name)).toEqual(['United States', 'Mexico']);
      expect(data?.neighbourhood?.relationships).toHaveLength(2);
      expect(data?.neighbourhood?.complete).toBe(false);
    });

    it('goes as deep as asked, over the types and to the kinds asked for', async () => {
      const names = async (more: object) => {
        const data = await ask(NeighbourhoodDocument, { id: northcom.id, ...more });
        return data?.neighbourhood?.nodes.map(({ distance, entity }) => `${distance} ${entity.name}`);
      };
      const one = ['0 U.S. Northern Command', '1 United States'];
      expect(await names({})).toEqual(one);
      expect(await names({ depth: 2 })).toEqual([...one, '2 Mexico', '2 Mexican officials', '2 steel tariffs']);
      expect(await names({ depth: 2, kinds: ['COUNTRY'] })).toEqual([...one, '2 Mexico']);
      expect(await names({ depth: 2, types: ['PART_OF', 'IMPOSED'] })).toEqual([...one, '2 steel tariffs']);
    });

    it('is bounded around a busy entity, and null around nothing', async () => {
      const data = await ask(NeighbourhoodDocument, { id: hub.id, first: 100, depth: 2 });
      expect(data?.neighbourhood?.nodes).toHaveLength(100);
      expect(data?.neighbourhood?.complete).toBe(false);
      expect(await ask(NeighbourhoodDocument, { id: 'person:nobody' })).toEqual({ neighbourhood: null });
    });
  });

  describe('Query.compare', () => {
    it('shows what both did about one policy, and what they did to each other', async () => {
      const data = await ask(CompareDocument, { a: usa.id, b: mexico.id });
      expect(data?.compare).toEqual({
        a: { id: usa.id },
        b: { id: mexico.id },
        complete: true,
        sharedCount: 1,
        agreeCount: 0,
        differCount: 1,
        between: [{ id: `${mexico.id}|MET|${usa.id}` }, { id: `${usa.id}|MET|${mexico.id}` }],
        shared: [
          {
            object: { name: 'steel tariffs' },
            agreement: 'DIFFER',
            a: [{ type: 'IMPOSED', claimCount: 1 }],
            b: [{ type: 'REJECTED', claimCount: 1 }],
          },
        ],
      });
    });

    it('takes no slip for a change of mind, but a change of mind for one', async () => {
      const data = await ask(CompareDocument, { a: ben.id, b: ada.id });
      expect(data?.compare?.shared).toMatchObject([{ object: { name: 'Clean Rivers Bill' }, agreement: 'MIXED' }]);
      expect(data?.compare?.shared[0]?.a).toEqual([
        { type: 'PROPOSED', claimCount: 10 },
        { type: 'REJECTED', claimCount: 1 },
      ]);
    });

    it('takes what holds both ways for a deed of both', async () => {
      const data = await ask(CompareDocument, { a: near.id, b: far.id });
      expect(data?.compare?.shared).toEqual([
        {
          object: { name: 'Hugo Bright' },
          agreement: 'UNCLEAR',
          a: [{ type: 'MET', claimCount: 1 }],
          b: [{ type: 'MET', claimCount: 1 }],
        },
      ]);
    });

    it('gives only the kinds, types and agreements asked for', async () => {
      const shared = async (more: object) =>
        (await ask(CompareDocument, { a: usa.id, b: mexico.id, ...more }))?.compare?.shared.length;
      expect(await shared({ kinds: ['POLICY'] })).toBe(1);
      expect(await shared({ kinds: ['PERSON'] })).toBe(0);
      expect(await shared({ types: ['REJECTED'] })).toBe(0);
      expect(await shared({ agreements: ['AGREE'] })).toBe(0);
      expect(await ask(CompareDocument, { a: usa.id, b: 'person:nobody' })).toEqual({ compare: null });
    });
  });

  describe('Policy.stances', () => {
    it('has one row for each who did something about it, with what does not count beside it', async () => {
      const data = await ask(StancesDocument, { ids: [tariffs.id] });
      const dated = { firstStatedOn: '2025-06-01', lastStatedOn: '2025-06-01', bothSides: false, claimCount: 1 };
      expect(data?.nodes[0]).toEqual({
        stances: {
          forCount: 1,
          againstCount: 1,
          neitherCount: 1,
          complete: true,
          stances: [
            {
              ...dated,
              actor: { name: 'Mexico' },
              side: 'AGAINST',
              latest: 'REJECTED',
              relationships: [{ type: 'REJECTED' }],
              otherClaims: [],
            },
            {
              ...dated,
              actor: { name: 'United States' },
              side: 'FOR',
              latest: 'IMPOSED',
              relationships: [{ type: 'IMPOSED' }],
              otherClaims: [],
            },
            {
              actor: { name: 'Claudia Sheinbaum' },
              side: 'NEITHER',
              latest: null,
              bothSides: false,
              claimCount: 0,
              firstStatedOn: null,
              lastStatedOn: null,
              relationships: [],
              otherClaims: [{ type: 'REJECTED', polarity: 'NEGATED', modality: 'ASSERTED' }],
            },
          ],
        },
      });
    });

    it('goes by the latest deed, and knows a slip from a change of mind', async () => {
      const data = await ask(StancesDocument, { ids: [bill.id] });
      const table = data?.nodes[0] !== null && 'stances' in (data?.nodes[0] ?? {}) ? data?.nodes[0] : undefined;
      expect(table).toMatchObject({
        stances: {
          stances: [
            {
              actor: { name: 'Ben Reed' },
              side: 'FOR',
              bothSides: false,
              claimCount: 11,
              otherClaims: [{ type: 'AGREED', modality: 'INTENDED' }],
            },
            {
              actor: { name: 'Ada Marsh' },
              side: 'AGAINST',
              latest: 'REJECTED',
              bothSides: true,
              firstStatedOn: '2025-01-01',
              lastStatedOn: '2025-03-01',
              relationships: [{ type: 'REJECTED' }, { type: 'SUPPORTED' }],
            },
          ],
        },
      });
    });

    it('gives only the sides asked for, and counts all', async () => {
      const data = await ask(StancesDocument, { ids: [tariffs.id], sides: ['AGAINST'] });
      expect(data?.nodes[0]).toMatchObject({ stances: { forCount: 1, stances: [{ actor: { name: 'Mexico' } }] } });
    });

    it('is read for many policies at once', async () => {
      const { graph, reads } = countReads(opened.graph);
      await apiOn(graph).ask(StancesDocument, { ids: [tariffs.id, troops.id, bill.id] });
      const stances = ['linksOfEntities', 'otherClaimsAbout', 'relationshipsById'];
      expect(reads.filter((name) => stances.includes(name)).toSorted()).toEqual(stances);
    });
  });
});
