import { connect } from 'node:net';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import type { Graph } from '../../src/graph/port.js';
import { aGraph, type TestGraph } from '../support/graph.js';
import { withReads } from '../support/with-reads.js';
import { buildPlayground } from '../support/playground.js';
import { WORLD } from '../graphql/world.js';
import { post } from './http.js';

let opened: TestGraph;
let server: RunningServer;
const start = (graph: Graph, port = 0, host = '127.0.0.1') => startServer({ graph, host, port });

beforeAll(async () => {
  await buildPlayground();
  opened = await aGraph(WORLD);
  server = await start(opened.graph);
}, 60_000);
afterAll(async () => {
  await server.close();
  await opened.close();
});

describe('The API over HTTP', () => {
  it('answers POST requests', async () => {
    const response = await post(server.url, 'query ($id: ID!) { entity(id: $id) { name } }', { id: 'country:MEX' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({ data: { entity: { name: 'Mexico' } } });
  });

  it('answers GET requests of clients that say that they are no form on a web page', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ entity(id: "country:MEX") { name } }')}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await response.json()).toMatchObject({ data: { entity: { name: 'Mexico' } } });
    expect((await fetch(url)).status).toBe(400);
  });

  it('refuses what a form on another web page could send', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: '{"query":"{ people { totalCount } }"}',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/CSRF/);
  });

  it('tells what is wrong with a body that is no JSON', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ people',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('tells a mistake in a query without details of the server', async () => {
    const response = await post(server.url, '{ colour }');
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toMatch(/Cannot query field/);
    expect(text).not.toMatch(/stacktrace|node_modules/);
  });

  it('lets its schema be asked for', async () => {
    const response = await post(server.url, '{ __schema { description queryType { name } } }');
    expect(await response.json()).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
  });
});

describe('A browser', () => {
  const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

  it('gets the playground at /graphql, and from / too', async () => {
    for (const path of ['/graphql', '/']) {
      const response = await fetch(server.url + path, asBrowser);
      expect(response.url).toBe(`${server.url}/graphql`);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await response.text()).toMatch(/<title>Dateline playground<\/title>/);
    }
  });

  it('finds all that the page needs on this very server', async () => {
    const page = await (await fetch(`${server.url}/graphql`, asBrowser)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const path of [...files, '/playground/graphql.worker.js']) {
      expect(path).toMatch(/^\/playground\//);
      expect((await fetch(server.url + path)).status).toBe(200);
    }
  });

  it('is told to run nothing from elsewhere and to show the page in no frame', async () => {
    const { headers } = await fetch(`${server.url}/graphql`, asBrowser);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/playground/../package.json', '/playground/%2e%2e/%2e%2e/package.json', '/nowhere'])(
    'finds nothing at %s',
    async (path) => {
      expect((await fetch(server.url + path)).status).toBe(404);
    },
  );
});

describe('Those who watch over the server', () => {
  it('learn that it answers and that its graph does', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ status: 'ok', engine: 'embedded' });
  });

  it('learn what is wrong when the graph does not answer', async () => {
    const down = await aGraph([]);
    const other = await start(down.graph);
    await down.close();
    const ready = await fetch(`${other.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'unavailable' });
    expect((await fetch(`${other.url}/healthz`)).status).toBe(200);
    const answer = await post(other.url, '{ people { nodes { name } } }');
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] });
    await other.close();
  });
});

describe('Starting and stopping', () => {
  it('tells what to do when the port is in use', async () => {
    const port = Number(new URL(server.url).port);
    await expect(start(opened.graph, port)).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Port ${port} on 127.0.0.1 is in use, perhaps by another Dateline. Stop that program, or choose another port with PORT=${port + 1}.`,
    });
  });

  it('tells what to do when the address is not of this machine', async () => {
    await expect(start(opened.graph, 0, '192.0.2.1')).rejects.toMatchObject({ code: 'HOST_UNKNOWN' });
  });

  it('lets requests under way finish, then answers no more', async () => {
    const slow = await start(
      withReads(opened.graph, async (_statement, answer) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return answer();
      }),
    );
    const answer = post(slow.url, '{ people { totalCount } }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = slow.close();
    expect((await answer).status).toBe(200);
    await closed;
    await expect(post(slow.url, '{ __typename }')).rejects.toThrow();
  });

  it('is not kept by a connection on which nothing happens', async () => {
    const other = await start(opened.graph);
    const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const before = Date.now();
    await other.close();
    expect(Date.now() - before).toBeLessThan(5000);
    socket.destroy();
  });
});
