import { Intake } from '../../src/load/intake.js';
import { createReader } from '../../src/reader.js';
import { startServer, type RunningServer } from '../../src/server/start-server.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const TOKEN = 'open sesame';
const RESULT = `{ __typename
  ... on ArticleIngested { outcome claimsWritten article { id publishedAt claims { nodes { type } } } }
  ... on ArticlePassedOver { code message } ... on ArticleInvalid { code message } }`;
const INGEST = `mutation ($article: ArticleInput!) { ingestArticle(article: $article) ${RESULT} }`;
const INGEST_ALL = `mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) ${RESULT} }`;
const REMOVE = `mutation ($ids: [ID!]!) { removeArticles(ids: $ids) { __typename ... on ArticleRemoved { id } ... on ArticleNotFound { message } } }`;
const JUDGE = `mutation ($id: ID!, $verdict: Verdict! = WRONG) { judgeClaim(id: $id, verdict: $verdict, reason: "they corrected it", by: "R. Diaz") {
  __typename ... on DecisionMade { decision { id kind status decidedBy madeAt claim { id judgement { reason } } } } ... on DecisionInvalid { message } } }`;
const TEXT = 'Canada rejected the tariff on Monday.';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe.each(ENGINES)('Writing over HTTP on %s', (engine) => {
  let opened: TestGraph;
  let server: RunningServer;
  let intake: Intake;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
    await opened.graph.prepare();
    intake = new Intake({ graph: opened.graph, openReaders: createReader, readerVersion: 'v1', readAhead: 2 });
    server = await startServer({ graph: opened.graph, host: '127.0.0.1', port: 0, token: TOKEN, intake });
  }, OPENING_MS);
  beforeEach(() => opened.wipe(), OPENING_MS);
  afterAll(async () => {
    await server.close();
    await intake.close();
    await opened.close();
  });

  async function ask(query: string, variables: object = {}, token: string | null = TOKEN): Promise<Answer> {
    const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer; // as: the shape of every GraphQL answer
  }
  const ingest = async (article: object) => (await ask(INGEST, { article })).data?.ingestArticle;
  const first = async (): Promise<string> => {
    await ingest({ id: 'a', text: TEXT });
    const { data } = await ask('{ claims(types: [REJECTED]) { nodes { id } } }');
    return (data as { claims: { nodes: { id: string }[] } }).claims.nodes[0]?.id ?? ''; // as: what was asked for
  };

  it('is refused without the token, whatever is written', async () => {
    const asked = [
      [INGEST, { article: { text: TEXT } }],
      [INGEST_ALL, { articles: [{ text: TEXT }] }],
      [REMOVE, { ids: ['a'] }],
      [JUDGE, { id: 'claim:a' }],
    ] as const;
    for (const [query, variables] of asked) {
      const { errors } = await ask(query, variables, null);
      expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    }
    expect((await ask('{ articles { totalCount } }')).data).toEqual({ articles: { totalCount: 0 } });
  });

  it(
    'takes an article in once, again when it is another one, and tells which',
    async () => {
      const article = { id: 'a', text: TEXT, publishedAt: '2025-05-06' };
      expect(await ingest(article)).toEqual({
        __typename: 'ArticleIngested',
        outcome: 'LOADED',
        claimsWritten: 1,
        article: { id: 'article:a', publishedAt: '2025-05-06', claims: { nodes: [{ type: 'REJECTED' }] } },
      });
      expect(await ingest(article)).toMatchObject({ outcome: 'UNCHANGED', claimsWritten: 0 });
      expect(await ingest({ ...article, text: 'Canada proposed the tariff on Monday.' })).toMatchObject({
        outcome: 'REPLACED',
        article: { claims: { nodes: [{ type: 'PROPOSED' }] } },
      });
    },
    OPENING_MS,
  );

  it(
    'answers for each of several articles, in their order, and keeps no good one out',
    async () => {
      const spanish =
        'El gobierno de México rechazó ayer la propuesta de los nuevos aranceles que presentó Washington.';
      const articles = [
        { id: 'a', text: TEXT },
        { id: 'b', text: ' ' },
        { id: 'c', text: spanish },
        { id: 'd', text: TEXT, publishedAt: 'yesterday' },
        { id: 'a', text: 'Another text.' },
        { url: 'https://example.org/e', text: 'Kenya signed the treaty on Monday.' },
      ];
      const { data } = await ask(INGEST_ALL, { articles });
      expect(data?.ingestArticles).toMatchObject([
        { outcome: 'LOADED', article: { id: 'article:a' } },
        { __typename: 'ArticleInvalid', code: 'EMPTY' },
        { __typename: 'ArticlePassedOver', code: 'NOT_ENGLISH' },
        { __typename: 'ArticleInvalid', code: 'BAD_DATE' },
        { __typename: 'ArticleInvalid', code: 'DUPLICATE_ID' },
        { outcome: 'LOADED' },
      ]);
      const many = await ask(INGEST_ALL, {
        articles: Array.from({ length: 26 }, (_, at) => ({ id: `m${at}`, text: TEXT })),
      });
      expect(many.errors?.[0]?.extensions.code).toBe('BAD_PAGE_SIZE');
    },
    OPENING_MS,
  );

  it(
    'removes by id and by url, and tells what it does not know',
    async () => {
      await ask(INGEST_ALL, {
        articles: [
          { id: 'a', text: TEXT },
          { url: 'https://example.org/b', text: `${TEXT} Twice.` },
        ],
      });
      const { data } = await ask(REMOVE, { ids: ['a', 'https://example.org/b', 'article:none'] });
      expect(data?.removeArticles).toMatchObject([
        { __typename: 'ArticleRemoved', id: 'article:a' },
        { __typename: 'ArticleRemoved' },
        { __typename: 'ArticleNotFound', message: expect.stringContaining('article:none') as unknown },
      ]);
      expect((await ask('{ articles { totalCount } claims { totalCount } }')).data).toEqual({
        articles: { totalCount: 0 },
        claims: { totalCount: 0 },
      });
    },
    OPENING_MS,
  );

  it(
    'hides a claim that is judged wrong, tells of it to those who ask, and takes the judgement back',
    async () => {
      const id = await first();
      const lists = '{ claims { totalCount } relationships { totalCount } judgements { nodes { status fromId } } }';
      expect((await ask(JUDGE, { id })).data?.judgeClaim).toMatchObject({
        decision: {
          kind: 'WRONG',
          status: 'APPLIED',
          decidedBy: 'R. Diaz',
          madeAt: expect.stringMatching(/^20\d\d-/) as unknown,
          claim: { id, judgement: { reason: 'they corrected it' } },
        },
      });
      expect((await ask(lists)).data).toEqual({
        claims: { totalCount: 0 },
        relationships: { totalCount: 0 },
        judgements: { nodes: [{ status: 'APPLIED', fromId: id }] },
      });
      expect(
        (await ask(`{ claim(id: "${id}") { id judgement { decidedBy } } node(id: "${id}") { id } }`)).data,
      ).toEqual({
        claim: { id, judgement: { decidedBy: 'R. Diaz' } },
        node: { id },
      });
      await ingest({ id: 'a', text: `${TEXT} It was told late.` });
      expect((await ask(lists)).data).toMatchObject({ relationships: { totalCount: 0 } });
      expect((await ask(JUDGE, { id, verdict: 'RIGHT' })).data?.judgeClaim).toMatchObject({
        decision: { status: 'UNDONE' },
      });
      expect((await ask(lists)).data).toMatchObject({ claims: { totalCount: 1 }, relationships: { totalCount: 1 } });
      expect((await ask(JUDGE, { id, verdict: 'RIGHT' })).data?.judgeClaim).toMatchObject({
        __typename: 'DecisionInvalid',
      });
    },
    OPENING_MS,
  );
});
