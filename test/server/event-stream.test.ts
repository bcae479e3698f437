import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createClient } from 'graphql-sse';
import { removeArticles, storeReading } from '../../src/graph/writes/index.js';
import { startServer, type RunningServer } from '../../src/server/start-server.js';
import { aClaim, aPerson, aPolicy, aReading } from '../support/builders.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const ada = aPerson({ name: 'Ada Marsh' });
const act = aPolicy({ name: 'Clean Rivers Act' });
const CLAIMS = 'subscription { claimAdded { type evidence { article { id } } } }';
/** A megabyte in each event: after a few, the sockets hold no more for one who reads nothing. */
const PADDING = 'x'.repeat(40_000);
const LARGE = `subscription { claimAdded(types: [REJECTED]) { evidence { article { id ${Array.from({ length: 30 }, (_, at) => `author${at}: author`).join(' ')} } } } }`;

/** Events as they come over the wire, read or not. */
class Wire {
  readonly socket: Socket;
  #text = '';

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => (this.#text += text));
  }

  /** Resolves when the answer has begun: then the subscription has its place in the log. */
  static async open({ url }: RunningServer, query: string, lastEventId = ''): Promise<Wire> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const body = JSON.stringify({ query });
    const resume = lastEventId === '' ? [] : [`last-event-id: ${lastEventId}`];
    const head = [
      'POST /graphql/stream HTTP/1.1',
      'host: 127.0.0.1',
      'content-type: application/json',
      `content-length: ${body.length}`,
      ...resume,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    const wire = new Wire(socket);
    await once(socket, 'data');
    return wire;
  }

  get status(): string {
    return this.#text.slice('HTTP/1.1 '.length, 12);
  }

  get text(): string {
    return this.#text;
  }

  /** What the events so far are about. */
  get told(): string[] {
    return Array.from(this.#text.matchAll(/"article":\{"id":"(article:story-\d+)"/g), ([, id = '']) => id);
  }

  get ids(): string[] {
    return Array.from(this.#text.matchAll(/^id: (.*)$/gm), ([, id = '']) => id.trim());
  }

  async until(count: number): Promise<string[]> {
    while (this.told.length < count) await once(this.socket, 'data');
    return this.told;
  }
}

const story = (at: number) => `article:story-${at}`;

describe.each(ENGINES)('Subscriptions on %s', (engine) => {
  let opened: TestGraph;
  let server: RunningServer;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
    await opened.graph.prepare();
    server = await startServer({ graph: opened.graph, host: '127.0.0.1', port: 0 });
    await load(0); // what is there before is not told
  }, OPENING_MS);
  afterAll(async () => {
    await server.close();
    await opened.close();
  });

  /** An article in which Ada first proposes the act, and then rejects it. */
  function load(at: number) {
    const quotes = [`Ada Marsh proposed the Clean Rivers Act, time ${at}.`, `Ada Marsh rejected it, time ${at}.`];
    const claims = quotes.map((quote, of) =>
      aClaim({ subject: ada, type: of === 0 ? 'PROPOSED' : 'REJECTED', object: act, quote }),
    );
    const article = { id: story(at), title: `Story ${at}`, author: PADDING };
    return storeReading(opened.graph, aReading({ article, claims }));
  }

  /** With the client that the docs name; it has begun when this resolves. */
  async function subscribe(query: string, variables: Record<string, unknown> = {}) {
    const client = createClient({ url: `${server.url}/graphql/stream`, retryAttempts: 0 });
    const { promise: connected, resolve } = deferred();
    const events = client.iterate({ query, variables }, { connected: resolve });
    const first = events.next();
    await Promise.race([connected, first]); // one that is refused ends `first` alone
    return { client, first, events };
  }

  it(
    'tell of new claims that fit, and of the articles',
    async () => {
      const rejected =
        'subscription ($id: ID!) { claimAdded(types: [REJECTED], filter: { subject: $id }) { type subject { name } evidence { sentence } } }';
      const claims = await subscribe(rejected, { id: ada.id });
      const articles = await subscribe('subscription { articleIngested { id title } }');
      await load(1);
      const claim = {
        type: 'REJECTED',
        subject: { name: 'Ada Marsh' },
        evidence: { sentence: 'Ada Marsh rejected it, time 1.' },
      };
      expect((await claims.first).value).toEqual({ data: { claimAdded: claim } });
      const article = { id: story(1), title: 'Story 1' };
      expect((await articles.first).value).toEqual({ data: { articleIngested: article } });
      for (const { client } of [claims, articles]) client.dispose();
    },
    OPENING_MS,
  );

  it(
    'go on behind the last event that a client got, in the midst of an article too',
    async () => {
      const first = await Wire.open(server, CLAIMS);
      await load(2);
      await first.until(1);
      first.socket.destroy();
      const [id] = first.ids;
      for (const at of [3, 4, 5]) await load(at);
      await removeArticles(opened.graph, [story(4)]);
      const again = await Wire.open(server, CLAIMS, id);
      await again.until(5);
      await load(6);
      expect(await again.until(7)).toEqual([2, 3, 3, 5, 5, 6, 6].map(story));
      expect(new Set([id, ...again.ids]).size).toBe(8);
      again.socket.destroy();
      const foreign = await Wire.open(server, CLAIMS, '999999999999-1');
      expect([foreign.status, foreign.text]).toEqual(['400', expect.stringContaining('BAD_CURSOR')]);
      foreign.socket.destroy();
    },
    OPENING_MS,
  );

  it(
    'are not held up by one that reads nothing, which gets everything once it reads on',
    async () => {
      const slow = await Wire.open(server, LARGE);
      slow.socket.pause();
      const fast = await Wire.open(server, CLAIMS);
      const all = Array.from({ length: 10 }, (_, at) => 100 + at);
      for (const at of all) await load(at);
      expect(await fast.until(2 * all.length)).toEqual(all.flatMap((at) => [story(at), story(at)]));
      expect(slow.told.length).toBe(0);
      slow.socket.resume();
      expect(await slow.until(all.length)).toEqual(all.map(story));
      for (const { socket } of [slow, fast]) socket.destroy();
    },
    OPENING_MS,
  );

  it.each([
    ['a query', '{ claims { totalCount } }', {}, 400, 'SUBSCRIPTIONS_ONLY'],
    ['a mutation', 'mutation { removeArticle(id: "a") { __typename } }', {}, 400, 'SUBSCRIPTIONS_ONLY'],
    ['what is no GraphQL', 'subscription {', {}, 400, 'GRAPHQL_PARSE_FAILED'],
    ['what the schema lacks', 'subscription { nothing }', {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'variables that do not fit',
      'subscription ($t: [ClaimType!]!) { claimAdded(types: $t) { id } }',
      {},
      400,
      'BAD_USER_INPUT',
    ],
    ['pages of other sites', CLAIMS, { origin: 'https://evil.example' }, 403, 'other sites'],
  ])('refuse %s', async (_what, query, headers, status, told) => {
    const answer = await fetch(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(told)]);
  });

  it(
    'end with the server, also those that nobody reads',
    async () => {
      const other = await startServer({ graph: opened.graph, host: '127.0.0.1', port: 0 });
      const waiting = await Wire.open(other, CLAIMS);
      const slow = await Wire.open(other, LARGE);
      slow.socket.pause();
      for (const at of Array.from({ length: 10 }, (_, one) => 200 + one)) await load(at);
      await waiting.until(20);
      const ended = once(waiting.socket, 'end');
      await other.close();
      await ended;
      expect(waiting.text).toContain('event: complete');
      slow.socket.destroy();
    },
    OPENING_MS,
  );
});

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
