import { readdirSync, readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/port.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { EverythingDocument } from '../generated/operations.js';
import { apiOn } from '../support/ask.js';
import { aGraph, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';
import { WORLD } from './world.js';

const EXAMPLES = new URL('../../src/playground/examples/', import.meta.url);
const examples = readdirSync(EXAMPLES).map((name) => [name, readFileSync(new URL(name, EXAMPLES), 'utf8')] as const);

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

  it('gives everything it holds, the same as the embedded graph', async () => {
    const here = await apiOn(opened.graph).ask(EverythingDocument, {});
    expect(here.errors).toBeUndefined();
    expect(here.data?.claims.totalCount).toBe(12);
    expect(here).toEqual(await apiOn(embedded.graph).ask(EverythingDocument, {}));
  });

  it.each(examples)('answers the example %s, the same as the embedded graph', async (_name, query) => {
    const here = await answer(opened.graph, query);
    expect(here.errors).toBeUndefined();
    expect(Object.keys(here.data ?? {})).toHaveLength(1);
    expect(here).toEqual(await answer(embedded.graph, query));
  });
});
