import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { ServingConfig } from '../../src/serving-config.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { WORLD } from '../graphql/world.js';
import { aGraph, type TestGraph } from '../support/graph.js';
import { matching } from '../support/matching.js';
import { withReads } from '../support/with-reads.js';
import { post } from './http.js';

const QUERY = 'query Mexico { entity(id: "country:MEX") { name } }';
const TOKEN = 'a token of the tests';
let opened: TestGraph;
const lines: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'dateline-operating-'));
const servers: RunningServer[] = [];

async function start(serving: Partial<ServingConfig> = {}, graph = opened.graph): Promise<string> {
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const server = await startServer({ graph, host: '127.0.0.1', port: 0, token: TOKEN, log, serving });
  servers.push(server);
  return server.url;
}

async function get(url: string, query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': 'true', ...headers },
  });
}

let url: string;
beforeAll(async () => {
  opened = await aGraph(WORLD);
  url = await start();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await opened.close();
  rmSync(folder, { recursive: true });
});

describe('What a query costs', () => {
  it('is told beside each answer, and on asking', async () => {
    const response = await post(
      url,
      '{ rateLimit { limit cost remaining resetAt } people(first: 7) { nodes { name } } }',
    );
    expect(await response.json()).toMatchObject({
      data: { rateLimit: { limit: null, cost: 7, remaining: null, resetAt: null } },
      extensions: { cost: { price: 7, limit: 50_000 } },
    });
  });

  it('is refused with 400 when it is too much', async () => {
    const deep =
      '{ people(first: 100) { nodes { claims(first: 100) { nodes { subject { claims(first: 100) { nodes { id } } } } } } } }';
    const response = await post(url, deep);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }] });
  });

  it('is taken from what a client may spend in a minute', async () => {
    const limited = await start({ rateLimit: 100 });
    const asked = await post(limited, '{ rateLimit { limit cost remaining } people(first: 60) { nodes { id } } }');
    expect(await asked.json()).toMatchObject({ data: { rateLimit: { limit: 100, cost: 60 } } });
    const refused = await post(limited, '{ people(first: 60) { nodes { id } } }');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect((await post(limited, '{ __typename }')).status).toBe(200);
  });

  it('counts for what cannot even be read, and for each client alone', async () => {
    const limited = await start({ rateLimit: 3, trustedProxies: 'loopback' });
    const from = (address: string, authorization = '') =>
      fetch(`${limited}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address, authorization },
        body: '{"query":"{ not"}',
      }).then(({ status }) => status);
    expect([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.1')]).toEqual([400, 400, 400]);
    expect(await from('192.0.2.1')).toBe(429);
    expect(await from('192.0.2.1', 'Bearer another name')).toBe(429);
    expect(await from('192.0.2.1', `Bearer ${TOKEN}`)).toBe(400);
    expect(await from('192.0.2.2')).toBe(400);
  });
});

describe('A request', () => {
  it('goes by the id that it brings, in its answer, in its errors and in the log', async () => {
    const headers = { 'content-type': 'application/json', 'x-request-id': 'from-a-proxy.7' };
    const body = JSON.stringify({ query: 'query Wrong { entity(id: "x") { name } }' });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    expect(response.headers.get('x-request-id')).toBe('from-a-proxy.7');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { requestId: 'from-a-proxy.7' } }] });
    const line = lines
      .map((one) => JSON.parse(one) as Record<string, unknown>)
      .find((one) => one.operation === 'Wrong');
    expect(line).toMatchObject({
      requestId: 'from-a-proxy.7',
      type: 'query',
      status: 200,
      outcome: 'refused',
      cost: 1,
      reads: 0,
      errors: ['BAD_ID'],
    });
  });

  it('gets an id of its own where it brings none, or none that a log may hold', async () => {
    const ids = [undefined, 'two words', 'x'.repeat(500)].map(async (id) => {
      const response = await fetch(`${url}/healthz`, { headers: id === undefined ? {} : { 'x-request-id': id } });
      return response.headers.get('x-request-id');
    });
    for (const id of await Promise.all(ids)) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('leaves neither its text nor its variables in the log', async () => {
    await get(url, 'query Secret { entity(id: "person:secret-in-text") { name } }');
    await post(url, 'query Secret($id: ID!) { entity(id: $id) { name } }', { id: 'person:secret-in-variable' });
    const told = lines.filter((line) => line.includes('"operation":"Secret"'));
    expect(told).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/secret-in|a token of the tests/);
  });

  it('that fails in the server is found in the log by its id', async () => {
    const broken = withReads(opened.graph, () => Promise.reject(new Error('what went wrong')));
    const response = await post(await start({}, broken), QUERY);
    const { errors } = (await response.json()) as { errors: { extensions: { requestId: string } }[] };
    const id = errors[0]?.extensions.requestId ?? 'none';
    expect(lines.filter((line) => line.includes(id)).join('')).toMatch(/what went wrong/);
  });
});

describe('A cache', () => {
  it('has an answer confirmed instead of sent, as long as it is the same', async () => {
    const first = await get(url, QUERY);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await get(url, QUERY, { 'if-none-match': `"other", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get(url, QUERY, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each([
    ['an error', '{ entity(id: "x") { name } }', 'no-store'],
    ['what is left to spend', '{ rateLimit { cost } }', 'no-store'],
    ['the schema', '{ __schema { description } }', 'public, max-age=3600'],
  ])('treats %s as it may', async (_what, query, control) => {
    expect((await get(url, query)).headers.get('cache-control')).toBe(control);
  });

  it('may keep answers for a while where the server says so, but never those to POST', async () => {
    const lasting = await start({ maxAge: 60 });
    expect((await get(lasting, QUERY)).headers.get('cache-control')).toBe('public, max-age=60');
    const posted = await post(lasting, QUERY);
    expect([posted.headers.get('cache-control'), posted.headers.get('etag')]).toEqual(['no-store', null]);
  });
});

describe('A server with a list of operations', () => {
  const other = 'query Other { people(first: 1) { nodes { id } } }';
  const send = (to: string, body: object) =>
    fetch(`${to}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('answers those of a manifest, by id or by text, and no others', async () => {
    const file = join(folder, 'manifest.json');
    const operations = [{ id: 'mexico-1', name: 'Mexico', type: 'query', body: QUERY }];
    writeFileSync(file, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
    const listed = await start({ operations: file });
    const answer = { data: { entity: { name: 'Mexico' } } };
    expect(await (await send(listed, { documentId: 'mexico-1' })).json()).toMatchObject(answer);
    const hash = { persistedQuery: { version: 1, sha256Hash: 'mexico-1' } };
    expect(await (await send(listed, { extensions: hash })).json()).toMatchObject(answer);
    expect(await (await send(listed, { query: QUERY.replaceAll(' ', '\n ') })).json()).toMatchObject(answer);
    expect(await (await get(listed, QUERY)).json()).toMatchObject(answer);
    for (const body of [
      { query: other },
      { documentId: 'nothing' },
      { query: '{ __schema { description } }' },
      { query: 1 },
      [{ query: QUERY }],
    ]) {
      const refused = await send(listed, body);
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_NOT_ALLOWED' } }] });
    }
  });

  it('takes folders of operations, and the plain map that code generators write', async () => {
    writeFileSync(join(folder, 'both.graphql'), `${QUERY}\n${other}`);
    writeFileSync(join(folder, 'map.json'), JSON.stringify({ types: '{ __typename }' }));
    const listed = await start({ operations: folder });
    expect((await send(listed, { query: other })).status).toBe(200);
    expect((await send(listed, { documentId: 'types' })).status).toBe(200);
  });

  it('does not start on a list that is none', async () => {
    await expect(start({ operations: join(folder, 'nowhere') })).rejects.toThrow(/nowhere cannot be read/);
  });
});

describe('Known operations', () => {
  it('can be sent by their hash alone (APQ)', async () => {
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(QUERY).digest('hex') };
    const send = (body: object) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await (await send({ extensions: { persistedQuery } })).json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    await send({ query: QUERY, extensions: { persistedQuery } });
    expect(await (await send({ extensions: { persistedQuery } })).json()).toMatchObject({
      data: { entity: { name: 'Mexico' } },
    });
  });
});

describe('The schema', () => {
  it('is kept to itself where introspection is off', async () => {
    const closed = await start({ introspection: false });
    const response = await post(closed, '{ __schema { queryType { name } } }');
    expect(await response.json()).toMatchObject({ errors: [{ message: matching(/introspection/i) }] });
  });
});

describe('Those who watch', () => {
  it('see operations by name and outcome, statements, costs and the process', async () => {
    await post(url, QUERY);
    await post(url, 'query Broken { nothing }');
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0.0.4/);
    const text = await response.text();
    expect(text).toMatch(/dateline_operations_total\{operation="Mexico",type="query",outcome="ok"\} [1-9]/);
    expect(text).toMatch(/dateline_operations_total\{operation="anonymous",type="none",outcome="refused"\} [1-9]/);
    expect(text).toMatch(/dateline_read_seconds_count\{statement="\w+",outcome="ok"\} [1-9]/);
    expect(text).toMatch(/dateline_operation_cost_points_count [1-9]/);
    expect(text).toMatch(/process_resident_memory_bytes \d+/);
  });

  it('do not get a series for each name that somebody makes up', async () => {
    const flooded = await start();
    for (let i = 0; i < 130; i++) await post(flooded, `query Made${i} { __typename }`);
    const text = await (await fetch(`${flooded}/metrics`)).text();
    expect(text.match(/dateline_operations_total\{/g)?.length).toBe(101);
    expect(text).toMatch(/operation="other",type="query",outcome="ok"\} 30/);
  });

  it('get no figures where they are off', async () => {
    expect((await fetch(`${await start({ metrics: false })}/metrics`)).status).toBe(404);
  });

  it('read in the log which operations are slow, and what they cost', async () => {
    await post(await start({ slowMs: 0 }), 'query Slow { people(first: 3) { nodes { id } } }');
    expect(lines.find((line) => line.includes('"operation":"Slow"'))).toMatch(/"cost":3,.*"msg":"Slow operation"/);
  });

  it('learn within seconds that a graph does not answer at all', async () => {
    const hanging = {
      ...withReads(opened.graph, (_name, answer) => answer()),
      health: () => new Promise<never>(() => undefined),
    };
    const ready = await fetch(`${await start({}, hanging)}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { detail: matching(/not answered within 2 s/) }]);
  });
});
