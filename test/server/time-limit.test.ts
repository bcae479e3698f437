import { DEFAULT_LIMITS } from '../../src/graphql/limits.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { aGraph, type TestGraph } from '../support/graph.js';
import { WORLD } from '../graphql/world.js';
import { withReads } from '../support/with-reads.js';
import { post } from './http.js';

describe('A query that takes too long', () => {
  let opened: TestGraph;
  let server: RunningServer;
  beforeAll(async () => {
    opened = await aGraph(WORLD);
    // Entities are found as ever; what else is read never comes.
    const graph = withReads(opened.graph, (statement, answer) =>
      /entit/i.test(statement) ? answer() : new Promise(() => undefined),
    );
    server = await startServer({
      graph,
      host: '127.0.0.1',
      port: 0,
      serving: { limits: { ...DEFAULT_LIMITS, timeLimit: 0.3 } },
    });
  });
  afterAll(async () => {
    await server.close();
    await opened.close();
  });

  it('is answered with one error, however many fields wait', async () => {
    const response = await post(
      server.url,
      '{ entity(id: "country:MEX") { name articles { nodes { id } } } a: articles { nodes { id } } b: claims { nodes { id } } }',
    );
    expect(response.status).toBe(200);
    const { data, errors } = (await response.json()) as { data: unknown; errors: unknown[] };
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors).toMatchObject([
      {
        message:
          'The query took longer than the 0.3 s that are allowed, and was stopped. Ask for smaller pages or fewer levels.',
        extensions: { code: 'QUERY_TIMED_OUT' },
      },
    ]);
  });

  it('takes no others with it', async () => {
    const [slow, quick] = await Promise.all([
      post(server.url, '{ articles { nodes { id } } }'),
      post(server.url, '{ entity(id: "country:MEX") { name } }'),
    ]);
    expect(await slow.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TIMED_OUT' } }] });
    expect(await quick.json()).toMatchObject({ data: { entity: { name: 'Mexico' } } });
  });
});
