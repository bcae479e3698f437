import { readInputs } from '../../src/articles/input.js';
import type { Reading } from '../../src/domain/reading.js';
import { loadArticles } from '../../src/load/load-articles.js';
import type { Reader } from '../../src/extract.js';
import { createReader } from '../../src/reader.js';
import { GraphResolver } from '../../src/resolve/resolver.js';
import { startServer, type RunningServer } from '../../src/server/start-server.js';
import { post } from '../server/http.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';
import { sharedFolder } from '../support/shared.js';

const seeds = sharedFolder('seeds');
const onFiveArticles = seeds === null ? describe.skip : describe;

const WHO_REJECTED_WHAT = `{ search(query: "sheinbaum", first: 1) { nodes { __typename id name
  ... on Person { relationships(types: [REJECTED], first: 5) { nodes {
    type articleCount object { __typename name
      ... on Policy { proposedBy(first: 3) { nodes { subject { name } } } } }
    claims(first: 3) { nodes { occurredOn polarity attributedTo { name } evidence { sentence article { title publishedAt } } } } } } } } } }`;

interface ClaimAnswer {
  readonly type: string;
  readonly occurredOn: string | null;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string } | null;
  readonly evidence: { readonly sentence: string; readonly article: { readonly id: string } };
}

interface Loaded {
  readonly opened: TestGraph;
  readonly server: RunningServer;
}

/** What each engine answered, to be compared at the end. */
const answers = new Map<string, unknown>();

onFiveArticles.each(ENGINES)('The five real articles, loaded and asked over HTTP (%s)', (engine) => {
  let loaded: Loaded;
  let reader: Reader;

  beforeAll(async () => {
    const opened = await openTestGraph(engine);
    const { graph } = opened;
    await graph.prepare();
    reader = await createReader();
    const resolver = new GraphResolver(graph, reader);
    const resolve = (reading: Reading) => resolver.resolve(reading);
    const summary = await loadArticles({ articles: readInputs([seeds ?? '']), reader, graph, resolve });
    expect(summary).toMatchObject({ loaded: 5, failed: [] });
    loaded = { opened, server: await startServer({ graph, host: '127.0.0.1', port: 0 }) };
  }, OPENING_MS);

  afterAll(async () => {
    await loaded.server.close();
    await loaded.opened.close();
    await reader.close();
  });

  async function ask<Data>(query: string): Promise<Data> {
    const response = await post(loaded.server.url, query);
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }; // the shape of every GraphQL answer
    expect(errors).toBeUndefined();
    return data;
  }

  async function claims(choice: string): Promise<ClaimAnswer[]> {
    const data = await ask<{ claims: { nodes: ClaimAnswer[] } }>(
      `{ claims(first: 100, ${choice}) { nodes { type occurredOn subject { id } object { id } evidence { sentence article { id } } } } }`,
    );
    return data.claims.nodes;
  }

  const articlesOf = (found: readonly ClaimAnswer[]): string[] =>
    [...new Set(found.map((claim) => claim.evidence.article.id.replace(/^.*?(\d{3})_.*$/, '$1')))].sort();

  it('hold one of each who is told of in all of them', async () => {
    const names = async (kind: string): Promise<string[]> => {
      const data = await ask<Record<string, { nodes: { id: string }[] }>>(`{ ${kind}(first: 100) { nodes { id } } }`);
      return data[kind]?.nodes.map((node) => node.id) ?? [];
    };
    const people = await names('people');
    expect(people.filter((id) => id.includes('trump'))).toEqual(['person:donald-trump']);
    expect(people.filter((id) => id.includes('sheinbaum'))).toEqual(['person:claudia-sheinbaum']);
    expect(await names('countries')).toEqual(
      expect.arrayContaining(['country:MEX', 'country:USA', 'country:CAN', 'country:CHN']),
    );
    const organizations = await names('organizations');
    expect(organizations.filter((id) => id.includes('white-house'))).toHaveLength(1);
    expect(organizations.filter((id) => id.includes('northern-command'))).toHaveLength(1);
    expect(organizations.filter((id) => id.includes('cartel'))).toHaveLength(1);
  });

  it('tell of one policy that Trump proposed and Sheinbaum rejected, each in all five', async () => {
    const proposed = await claims('types: [PROPOSED], filter: { subject: "person:donald-trump" }');
    const rejected = await claims('types: [REJECTED], filter: { subject: "person:claudia-sheinbaum" }');
    const troops = (found: readonly ClaimAnswer[]) =>
      found.filter((claim) => claim.object?.id === 'policy:troop-on-mex');
    expect(articlesOf(troops(proposed))).toEqual(['000', '001', '002', '003', '004']);
    expect(articlesOf(troops(rejected))).toEqual(['000', '001', '002', '003', '004']);
    for (const claim of troops(rejected))
      expect(claim.evidence.sentence).toMatch(/reject|refus|declin|dismiss|never accept/i);
  });

  it('tell of a designation of the cartels, dated where the text or the story dates it', async () => {
    const designated = await claims('types: [DESIGNATED]');
    expect(articlesOf(designated.filter((claim) => claim.object?.id.includes('cartel')))).toEqual([
      '000',
      '002',
      '004',
    ]);
    const dated = designated.filter((claim) => claim.occurredOn === '2025-02');
    expect(articlesOf(dated)).toEqual(['000', '002']);
  });

  it('give nothing from lists of other headlines, forum headers or names that are none', async () => {
    const data = await ask<{ search: { nodes: { name: string }[] } }>(
      '{ search(query: "Air Force One", first: 10) { nodes { ... on Entity { name } } } }',
    );
    expect(data.search.nodes.map((node) => node.name)).not.toContain('Air Force One');
    const all = await loaded.opened.graph.query('MATCH (entity:Entity) RETURN entity.name AS name', {});
    const names = all.rows.map(([name]) => String(name));
    for (const none of [
      'Air Force One',
      'Sunday',
      'FULL MEMBER',
      'JeremyVickers',
      'Harvard University',
      'Vladimir Putin',
      'TrumpRx',
    ]) {
      expect(names).not.toContain(none);
    }
  });

  it('answer the question this project was started for', async () => {
    const data = await ask<object>(WHO_REJECTED_WHAT);
    expect(data).toMatchObject({
      search: {
        nodes: [
          {
            __typename: 'Person',
            name: 'Claudia Sheinbaum',
            relationships: {
              nodes: expect.arrayContaining([
                expect.objectContaining({ type: 'REJECTED', articleCount: 5 }),
              ]) as unknown,
            },
          },
        ],
      },
    });
    answers.set(engine, data);
    for (const other of answers.values()) expect(data).toEqual(other);
  });
});
