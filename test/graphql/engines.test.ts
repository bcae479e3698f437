import { readdirSync, readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/port.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { startServer } from '../../src/server/start-server.js';
import { EverythingDocument } from '../generated/operations.js';
import { post } from '../server/http.js';
import { apiOn } from '../support/ask.js';
import { aGraph, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';
import { WORLD } from './world.js';

const EXAMPLES = new URL('../../src/playground/examples/', import.meta.url);
const examples = readdirSync(EXAMPLES).map((name) => [name, readFileSync(new URL(name, EXAMPLES), 'utf8')] as const);

/** Answers that tell of the loading, not of the articles. */
const OF_THE_LOADING = /^ {2}changes\(/m;

/** Word for word as someone who has read the playground's docs would write it. */
const THE_QUESTION = `
{ search(query: "sheinbaum", first: 1) { nodes { __typename id name
    ... on Person { relationships(types: [REJECTED], first: 5) { nodes {
        type articleCount object { __typename name
          ... on Policy { proposedBy(first: 3) { nodes { subject { name } } } } }
        claims(first: 3) { nodes { occurredOn polarity attributedTo { name } evidence { sentence article { title publishedAt } } } } } } } } } }
`;
const claim = (title: string, publishedAt: string) => ({
  occurredOn: '2025-04',
  polarity: 'AFFIRMED',
  attributedTo: { name: 'Donald Trump' },
  evidence: { sentence: 'Sheinbaum rejected it, Trump said.', article: { title, publishedAt } },
});
const THE_ANSWER = {
  data: {
    search: {
      nodes: [
        {
          __typename: 'Person',
          id: 'person:claudia-sheinbaum',
          name: 'Claudia Sheinbaum',
          relationships: {
            nodes: [
              {
                type: 'REJECTED',
                articleCount: 2,
                object: {
                  __typename: 'Policy',
                  name: 'sending U.S. troops to Mexico',
                  proposedBy: { nodes: [{ subject: { name: 'Donald Trump' } }] },
                },
                claims: {
                  nodes: [
                    claim('Offer of troops refused again', '2025-05-05'),
                    claim('Mexico refuses troops', '2025-05-04'),
                  ],
                },
              },
            ],
          },
        },
      ],
    },
  },
};

describe.each(ENGINES)('The API on %s', (engine) => {
  let embedded: TestGraph;
  let opened: TestGraph;

  beforeAll(async () => {
    embedded = await aGraph(WORLD);
    opened = await openTestGraph(engine);
    // In another order than the embedded graph, which must not show.
    for (const reading of WORLD.toReversed()) await storeReading(opened.graph, reading);
  }, OPENING_MS);
  afterAll(async () => {
    await opened.close();
    await embedded.close();
  });

  const answer = async (graph: Graph, query: string) => apiOn(graph).ask<Record<string, unknown>, object>(query);

  it(
    'answers the question of this project over HTTP',
    async () => {
      const server = await startServer({ graph: opened.graph, host: '127.0.0.1', port: 0 });
      const response = await post(server.url, THE_QUESTION);
      await server.close();
      expect(await response.json()).toEqual({ ...THE_ANSWER, extensions: { cost: { price: 101, limit: 50_000 } } });
    },
    OPENING_MS,
  );

  it(
    'gives everything it holds, the same as the embedded graph',
    async () => {
      const here = await apiOn(opened.graph).ask(EverythingDocument, {});
      expect(here.errors).toBeUndefined();
      expect(here.data?.claims.totalCount).toBe(12);
      expect(here).toEqual(await apiOn(embedded.graph).ask(EverythingDocument, {}));
    },
    OPENING_MS,
  );

  it.each(examples)('answers the example %s, the same as the embedded graph', async (_name, query) => {
    const here = await answer(opened.graph, query);
    expect(here.errors).toBeUndefined();
    expect(Object.keys(here.data ?? {})).toHaveLength(1);
    if (OF_THE_LOADING.test(query)) return; // and that was in another order
    expect(here).toEqual(await answer(embedded.graph, query));
  });
});
