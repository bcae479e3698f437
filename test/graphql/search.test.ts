import { storeReading } from '../../src/graph/writes/index.js';
import { FindAnythingDocument } from '../generated/operations.js';
import { type Api, apiOn } from '../support/ask.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';
import { mexico, officials, sheinbaum, troops, WORLD } from './world.js';

describe.each(ENGINES)('Query.search on %s', (engine) => {
  let opened: TestGraph;
  let api: Api;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
    for (const reading of WORLD) await storeReading(opened.graph, reading);
    api = apiOn(opened.graph);
  }, OPENING_MS);
  afterAll(() => opened.close());

  const search = async (query: string, page: object = {}) => {
    const { data, errors } = await api.ask(FindAnythingDocument, { query, ...page });
    expect(errors).toBeUndefined();
    if (data == null) throw new Error('There is no answer.');
    return data.search;
  };

  it('tells how many of each kind there are, whatever kinds are asked for', async () => {
    const facets = [
      { kind: 'COUNTRY', count: 1, isCapped: false },
      { kind: 'ORGANIZATION', count: 1, isCapped: false },
      { kind: 'POLICY', count: 1, isCapped: false },
      { kind: 'ARTICLE', count: 4, isCapped: false },
    ];
    expect((await search('mex')).facets).toEqual(facets);
    expect(await search('mex', { kinds: ['COUNTRY'] })).toMatchObject({ totalCount: 1, facets });
  });

  it('tells which name fits and how, what is spelt otherwise too', async () => {
    expect((await search('shienbaum')).edges).toEqual([
      { matched: 'Sheinbaum', match: 'SIMILAR', node: { id: sheinbaum.id } },
    ]);
    expect((await search('méxi')).edges[0]).toEqual({ matched: 'Mexico', match: 'BEGINNING', node: { id: mexico.id } });
  });

  it('gives the articles with the same words', async () => {
    expect((await search('troops refuse')).articles).toEqual({
      totalCount: 2,
      nodes: [{ title: 'Mexico refuses troops' }, { title: 'Offer of troops refused again' }],
    });
  });

  it('goes both ways', async () => {
    const ids = (page: { edges: readonly { node: { id: string } }[] }) => page.edges.map(({ node }) => node.id);
    const first = await search('mex', { first: 2 });
    expect(ids(first)).toEqual([mexico.id, officials.id]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const last = await search('mex', { last: 2 });
    expect(ids(last)).toEqual([officials.id, troops.id]);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const between = await search('mex', {
      last: 5,
      before: last.pageInfo.endCursor,
      after: first.pageInfo.startCursor,
    });
    expect(ids(between)).toEqual([officials.id]);
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });
});
