import { request, type IncomingMessage } from 'node:http';
import { createClient } from 'graphql-sse';
import { removeArticles, storeReading } from '../../src/graph/writes/index.js';
import { Intake } from '../../src/load/intake.js';
import { startServer, type RunningServer } from '../../src/server/start-server.js';
import { anArticle, aClaim, aPerson, aPolicy, aReading } from '../support/builders.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const ada = aPerson({ name: 'Ada Marsh' });
const act = aPolicy({ name: 'Clean Rivers Act' });
const CLAIMS = 'subscription { claimAdded { id type evidence { sentence article { id text } } } }';
const PADDING = 'The river is long. '.repeat(6000);

interface Event {
  readonly id: string | null;
  readonly data: {
    readonly data?: Record<string, { readonly id: string }>;
    readonly errors?: { extensions: { code: string } }[];
  };
}

describe.each(ENGINES)('Subscriptions on %s', (engine) => {
  let opened: TestGraph;
  let server: RunningServer;
  let intake: Intake;
  const streams: IncomingMessage[] = [];
  beforeAll(async () => {
    opened = await openTestGraph(engine);
    await opened.graph.prepare();
    const openReaders = () =>
      Promise.resolve({ read: () => Promise.resolve(reading(1)), close: () => Promise.resolve() });
    intake = new Intake({ graph: opened.graph, openReaders, readerVersion: 'v1', readAhead: 2 });
    server = await startServer({ graph: opened.graph, host: '127.0.0.1', port: 0, intake });
    await load(0); // what is there before is not told
  }, OPENING_MS);
  afterAll(async () => {
    for (const stream of streams) stream.destroy();
    await server.close();
    await opened.close();
  });

  function reading(at: number) {
    const quote = `Ada Marsh rejected the Clean Rivers Act, time ${at}.`;
    return aReading({
      article: { id: `article:story-${at}`, title: `Story ${at}`, text: `${quote} ${PADDING}` },
      claims: [aClaim({ subject: ada, type: at % 2 === 0 ? 'PROPOSED' : 'REJECTED', object: act, quote })],
    });
  }
  const load = (at: number) => storeReading(opened.graph, reading(at), 'v1');
  const articleOf = (event: unknown) => JSON.stringify(event).match(/article:story-\d+/)?.[0];

  /** A stream as it comes over the wire. */
  async function open(query: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
    const asked = request(`${server.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    });
    asked.end(JSON.stringify({ query }));
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      asked.once('response', resolve);
      asked.once('error', reject);
    });
    streams.push(answer);
    return answer;
  }

  async function* eventsOf(answer: IncomingMessage): AsyncGenerator<Event> {
    let rest = '';
    answer.setEncoding('utf8');
    for await (const chunk of answer) {
      const blocks = (rest + String(chunk)).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks.filter((text) => text.includes('event: next'))) {
        const data = /^data: (.*)$/m.exec(block)?.[1] ?? '';
        yield { id: /^id: (.*)$/m.exec(block)?.[1] ?? null, data: JSON.parse(data) as Event['data'] }; // as: what our server sends
      }
    }
  }
  async function take(events: AsyncIterator<Event>, number: number): Promise<Event[]> {
    const taken: Event[] = [];
    while (taken.length < number) {
      const { value, done } = await events.next();
      if (done === true) throw new Error(`It ended after ${taken.length}.`);
      taken.push(value);
    }
    return taken;
  }
  const opening = () => new Promise((resolve) => setTimeout(resolve, 300));

  it(
    'tell a client of another make of new claims that fit, and of the articles',
    async () => {
      const client = createClient({ url: `${server.url}/graphql/stream`, retryAttempts: 0 });
      const query =
        'subscription ($id: ID!) { claimAdded(types: [REJECTED], filter: { subject: $id }) { type subject { name } } }';
      const claims = client.iterate<{ claimAdded: object }>({ query, variables: { id: ada.id } });
      const articles = client.iterate<{ articleIngested: object }>({
        query: 'subscription { articleIngested { id } }',
      });
      const next = Promise.all([claims.next(), articles.next(), articles.next()]);
      await opening();
      await load(2);
      await load(3);
      const [claim, ...others] = await next;
      expect(claim.value?.data).toEqual({ claimAdded: { type: 'REJECTED', subject: { name: 'Ada Marsh' } } });
      expect(others.map(({ value }) => value?.data)).toEqual([
        { articleIngested: { id: 'article:story-2' } },
        { articleIngested: { id: 'article:story-3' } },
      ]);
      await Promise.all([claims.return?.(), articles.return?.()]);
      client.dispose();
    },
    OPENING_MS,
  );

  it(
    'go on behind the last event that a client got, with what happened meanwhile',
    async () => {
      const first = await open(CLAIMS);
      const before = eventsOf(first);
      await opening();
      await load(4);
      const [event] = await take(before, 1);
      first.destroy();
      for (const at of [5, 6, 7]) await load(at);
      await removeArticles(opened.graph, ['article:story-6']);
      const again = await open(CLAIMS, { 'last-event-id': event?.id ?? '' });
      expect((await take(eventsOf(again), 2)).map(articleOf)).toEqual(['article:story-5', 'article:story-7']);
      const foreign = await open(CLAIMS, { 'last-event-id': '999999999999-1' });
      const [refused] = await take(eventsOf(foreign), 1);
      expect(refused?.data.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    },
    OPENING_MS,
  );

  it(
    'are not held up by one that reads nothing, which gets everything once it reads on',
    async () => {
      const slow = await open(CLAIMS); // nobody reads it
      const fast = eventsOf(await open(CLAIMS));
      await opening();
      const all = Array.from({ length: 25 }, (_, at) => 100 + at); // more than sockets hold
      for (const at of all) await load(at);
      const wanted = all.map((at) => `article:story-${at}`);
      expect((await take(fast, all.length)).map(articleOf)).toEqual(wanted);
      expect((await take(eventsOf(slow), all.length)).map(articleOf)).toEqual(wanted);
    },
    OPENING_MS,
  );

  it(
    'tell how far a load has come, the newest state to whoever is slow',
    async () => {
      const progress = eventsOf(await open('subscription { loadProgress { id isRunning done loaded unchanged } }'));
      await opening();
      const article = anArticle({ id: 'article:story-1', text: reading(1).article.text });
      await intake.few([{ ok: true, article, givenId: null, mentions: null }], () => undefined);
      for await (const { data } of progress) {
        const state = data.data?.loadProgress as unknown as { isRunning: boolean }; // as: what was asked for
        if (state.isRunning) continue;
        expect(state).toMatchObject({ done: 1, loaded: 1 });
        break;
      }
    },
    OPENING_MS,
  );

  it('refuse what is no subscription, what is wrong, and pages of other sites', async () => {
    const ask = async (query: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${server.url}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      return [answer.status, JSON.stringify(await answer.json())];
    };
    expect(await ask('{ claims { totalCount } }')).toEqual([400, expect.stringContaining('SUBSCRIPTIONS_ONLY')]);
    expect(await ask('mutation { removeArticle(id: "a") { __typename } }')).toEqual([
      400,
      expect.stringContaining('SUBSCRIPTIONS_ONLY'),
    ]);
    expect(await ask('subscription { nothing }')).toEqual([400, expect.stringContaining('Cannot query field')]);
    expect(await ask(CLAIMS, { origin: 'https://evil.example' })).toEqual([
      403,
      expect.stringContaining('other sites'),
    ]);
    const address = `${server.url}/graphql/stream?query=${encodeURIComponent(CLAIMS)}`;
    const elsewhere = await fetch(address, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(elsewhere.status).toBe(403);
  });
});
