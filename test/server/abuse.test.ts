import { buildSchema } from 'graphql';
import { attack } from '../../bench/abuse/attack.mjs';
import { verdict } from '../../bench/abuse/verdict.mjs';
import { readSchema } from '../../src/graphql/schema.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { WORLD } from '../graphql/world.js';
import { aGraph, type TestGraph } from '../support/graph.js';

/** A part of what `node bench/abuse.mjs` sends: 10,000 requests take minutes. */
describe('Abuse', () => {
  let opened: TestGraph;
  let server: RunningServer;
  beforeAll(async () => {
    opened = await aGraph(WORLD);
    server = await startServer({ graph: opened.graph, host: '127.0.0.1', port: 0, token: 'unknown to the fuzzer' });
  });
  afterAll(async () => {
    await server.close();
    await opened.close();
  });

  it('of every kind is answered with what is wrong, and never with a failure of the server', async () => {
    const schema = buildSchema(readSchema());
    const seen = await attack({ url: server.url, schema, requests: 100, seconds: 60, seed: 7, memoryOf: () => null });
    expect(verdict(seen, '').failures).toEqual([]);
    expect(seen.answers.length).toBe(100);
  }, 90_000);
});
