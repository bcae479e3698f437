import type { Graph } from '../../src/graph/port.js';
import { startServer, type RunningServer } from '../../src/server/start-server.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { anOrganization, aClaim, aPerson, aPolicy, aReading } from '../support/builders.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const TOKEN = 'open sesame';
const ann = aPerson({ name: 'Ann Lee' });
const anne = aPerson({ name: 'Anne Lee' });
const act = aPolicy();
const council = anOrganization();
const READINGS = [ann, anne].map((person) =>
  aReading({
    article: { title: `${person.name} speaks` },
    claims: [aClaim({ subject: person, type: 'PROPOSED', object: act, target: council })],
  }),
);
const RESULT = `{ __typename ... on DecisionMade { articlesChanged decision { id kind status fromId toId from { id } to { id } reason madeBy } }
  ... on DecisionNotFound { message } ... on DecisionInvalid { message } }`;
const MERGE = `mutation { mergeEntities(from: "${ann.id}", into: "${anne.id}", reason: "one and the same") ${RESULT} }`;

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask({ url }: RunningServer, query: string, token?: string): Promise<Answer> {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer; // as: the shape of every GraphQL answer
}

describe.each(ENGINES)('decisions over HTTP on %s', (engine) => {
  let opened: TestGraph;
  let server: RunningServer;
  const serve = (graph: Graph, token: string | null) => startServer({ graph, host: '127.0.0.1', port: 0, token });
  beforeAll(async () => {
    opened = await openTestGraph(engine);
    await opened.graph.prepare();
    server = await serve(opened.graph, TOKEN);
  }, OPENING_MS);
  beforeEach(async () => {
    await opened.wipe();
    for (const reading of READINGS) await storeReading(opened.graph, reading);
  }, OPENING_MS);
  afterAll(async () => {
    await server.close();
    await opened.close();
  });

  it('are refused without the token, and say what is missing', async () => {
    const closed = await serve(opened.graph, null);
    const answers = [await ask(server, MERGE), await ask(server, MERGE, 'guess'), await ask(closed, MERGE, TOKEN)];
    await closed.close();
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(3).fill('NOT_ALLOWED'));
    expect(answers[2]?.errors?.[0]?.message).toMatch(/Start it with a token in DATELINE_TOKEN/);
    const { data } = await ask(server, `{ entity(id: "${ann.id}") { id } }`);
    expect(data).toEqual({ entity: { id: ann.id } });
  });

  it('merge, and the old id answers everywhere until it is undone', async () => {
    const { data } = await ask(server, MERGE, TOKEN);
    expect(data?.mergeEntities).toMatchObject({
      __typename: 'DecisionMade',
      articlesChanged: 1,
      decision: {
        kind: 'MERGE',
        status: 'APPLIED',
        madeBy: 'PERSON',
        reason: 'one and the same',
        from: { id: anne.id },
      },
    });
    const everywhere = `{
      entity(id: "${ann.id}") { id mergedFrom decisions { nodes { kind } totalCount } }
      node(id: "${ann.id}") { id }
      edge: node(id: "${ann.id}|PROPOSED|${act.id}") { id }
      claims(filter: { subject: "${ann.id}" }) { totalCount }
      relationships(subject: "${ann.id}") { nodes { id articleCount } }
      articles(mentioning: "${ann.id}") { totalCount }
    }`;
    expect((await ask(server, everywhere)).data).toEqual({
      entity: { id: anne.id, mergedFrom: [ann.id], decisions: { nodes: [{ kind: 'MERGE' }], totalCount: 1 } },
      node: { id: anne.id },
      edge: { id: `${anne.id}|PROPOSED|${act.id}` },
      claims: { totalCount: 2 },
      relationships: { nodes: [{ id: `${anne.id}|PROPOSED|${act.id}`, articleCount: 2 }] },
      articles: { totalCount: 2 },
    });
    const { decision } = data?.mergeEntities as { decision: { id: string } }; // as: what the test above has seen
    const undone = await ask(server, `mutation { undoDecision(id: "${decision.id}") ${RESULT} }`, TOKEN);
    expect(undone.data?.undoDecision).toMatchObject({ decision: { status: 'UNDONE' } });
    expect((await ask(server, `{ entity(id: "${ann.id}") { id mergedFrom } }`)).data).toEqual({
      entity: { id: ann.id, mergedFrom: [] },
    });
  });

  it('answer what cannot be done as a result, with what can', async () => {
    const mutation = `mutation {
      nobody: mergeEntities(from: "person:nobody", into: "${anne.id}", reason: "x") ${RESULT}
      kinds: mergeEntities(from: "${ann.id}", into: "${council.id}", reason: "x") ${RESULT}
      split: splitEntity(id: "${ann.id}", articleIds: ["article:ann-lee-speaks"], reason: "x") ${RESULT}
      accept: acceptSuggestion(id: "decision:none") ${RESULT}
      reject: rejectSuggestion(id: "decision:none") ${RESULT}
    }`;
    expect((await ask(server, mutation, TOKEN)).data).toMatchObject({
      nobody: { __typename: 'DecisionNotFound', message: expect.stringMatching(/no entity person:nobody/) as unknown },
      kinds: {
        __typename: 'DecisionInvalid',
        message: expect.stringMatching(/no two of a kind/) as unknown,
      },
      split: { __typename: 'DecisionInvalid', message: expect.stringMatching(/nothing would be left/) as unknown },
      accept: { __typename: 'DecisionNotFound' },
      reject: { __typename: 'DecisionNotFound' },
    });
    const { errors } = await ask(
      server,
      'mutation { mergeEntities(from: "x", into: "y", reason: "") { __typename } }',
      TOKEN,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_ID');
  });
});
