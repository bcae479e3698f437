import { serverAudits } from 'graphql-http';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { WORLD } from '../graphql/world.js';
import { matching } from '../support/matching.js';
import { aGraph, type TestGraph } from '../support/graph.js';

/**
 * Advice (SHOULD) for clients of the time before `application/graphql-response+json`. Apollo Server answers them 400 like all
 * others, so that proxies and monitors see that nothing was executed.
 */
const AGAINST_APOLLO = [
  'document parsing failure when accepting application/json',
  'document validation failure when accepting application/json',
  'variable coercion failure when accepting application/json',
].map((what) => matching(new RegExp(`^SHOULD use .*200.* on ${what}`)));

/** The suite of the GraphQL-over-HTTP specification's authors, against a running server. */
describe('GraphQL over HTTP', () => {
  let opened: TestGraph;
  let server: RunningServer;
  beforeAll(async () => {
    opened = await aGraph(WORLD);
    server = await startServer({ graph: opened.graph, host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await opened.close();
  });

  /** What the prevention of cross-site requests asks of every GET; the suite knows nothing of it. */
  const fetchWithHeader: typeof fetch = (url, options) => {
    const headers = new Headers(options?.headers);
    headers.set('apollo-require-preflight', 'true');
    return fetch(url, { ...options, headers });
  };

  it('is spoken as the audits want it', async () => {
    const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetchWithHeader });
    const failed: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${result.name}: ${result.reason}`);
      if (result.status !== 'ok') await result.response.body?.cancel();
    }
    process.stdout.write(`GraphQL over HTTP: ${audits.length - failed.length} of ${audits.length} audits pass\n`);
    expect(failed).toEqual(AGAINST_APOLLO);
  });
});
