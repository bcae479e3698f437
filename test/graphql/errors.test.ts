import type { Graph } from '../../src/graph/port.js';
import { GraphError } from '../../src/graph/errors.js';
import { encodeCursor } from '../../src/graphql/cursor.js';
import { anApi, apiOn } from '../support/ask.js';
import { matching } from '../support/matching.js';
import { WORLD } from './world.js';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi({ readings: WORLD });
});
afterAll(() => api.close());

describe('A mistake in a query', () => {
  const fromArticles = encodeCursor('allArticles', ['2025']);
  it.each([
    ['a malformed id', '{ node(id: "sheinbaum") { id } }', 'BAD_ID', /"sheinbaum" is not such an id. Ids look like/],
    ['an id of another type', '{ entity(id: "claim:1") { id } }', 'BAD_ID', /The id of an entity looks like/],
    ['a malformed id in a filter', '{ claims(filter: { subject: "x" }) { nodes { id } } }', 'BAD_ID', /"x" is not/],
    ['a malformed id among several', '{ nodes(ids: ["country:MEX", "y"]) { id } }', 'BAD_ID', /"y" is not/],
    ['a malformed cursor', '{ claims(after: "abc") { nodes { id } } }', 'BAD_CURSOR', /"abc" is not a cursor/],
    [
      'the cursor of another list',
      `{ claims(after: "${fromArticles}") { nodes { id } } }`,
      'BAD_CURSOR',
      /another list/,
    ],
    ['a malformed cursor of a search', '{ search(query: "a", after: "abc") { nodes { id } } }', 'BAD_CURSOR', /"abc"/],
    [
      'a page of none',
      '{ claims(first: 0) { nodes { id } } }',
      'BAD_PAGE_SIZE',
      /"first" is 0, but must be from 1 to 100/,
    ],
    ['a page of too many', '{ search(query: "a", first: 101) { nodes { id } } }', 'BAD_PAGE_SIZE', /"first" is 101/],
    ['too many ids', `{ nodes(ids: [${'"country:MEX" '.repeat(101)}]) { id } }`, 'BAD_PAGE_SIZE', /holds 101 ids/],
    [
      'a wrong date',
      '{ claims(filter: { statedOn: { from: "May" } }) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      /"May" is not a date/,
    ],
    ['an unknown field', '{ claims { nodes { colour } } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "colour"/],
    ['a syntax error', '{ claims(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ])('such as %s is told with its code and what to do', async (_what, query, code, message) => {
    const { errors } = await api.ask(query, {});
    expect(errors).toMatchObject([{ extensions: { code }, message: matching(message) }]);
    expect(api.logged).toEqual([]);
  });

  it('leaves the rest of the query answered', async () => {
    const { data, errors } = await api.ask(
      '{ good: entity(id: "country:MEX") { name } bad: entity(id: "x") { name } }',
      {},
    );
    expect(data).toEqual({ good: { name: 'Mexico' }, bad: null });
    expect(errors).toMatchObject([{ path: ['bad'] }]);
  });

  it('in the date of a variable is told too', async () => {
    const { errors } = await api.ask(
      'query ($from: PartialDate) { claims(filter: { statedOn: { from: $from } }) { nodes { id } } }',
      { from: '2025-02-30' },
    );
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_DATE' }, message: matching(/"2025-02-30" is not a date/) },
    ]);
  });
});

describe('A failure in the server', () => {
  function failing(error: Error): Graph {
    return { ...api.graph, engine: 'embedded', read: () => Promise.reject(error), search: () => Promise.reject(error) };
  }

  it('is logged with its cause, and clients learn only a reference', async () => {
    const error = new Error('secret detail', { cause: new Error('the cause') });
    const broken = apiOn(failing(error));
    const { errors } = await broken.ask('{ entity(id: "country:MEX") { name } }', {});
    expect(JSON.stringify(errors)).not.toMatch(/secret/);
    expect(errors).toMatchObject([
      {
        message: matching(/^Something went wrong in the server. .* under [0-9a-f]{8}\.$/),
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(broken.logged).toEqual([error]);
  });

  it('to reach the graph is told as such', async () => {
    const broken = apiOn(failing(new GraphError('GRAPH_UNREACHABLE', 'No answer from bolt://10.0.0.7')));
    const { errors } = await broken.ask('{ search(query: "a") { nodes { id } } }', {});
    expect(errors).toMatchObject([
      {
        message: matching(/^The graph does not answer right now. Try again/),
        extensions: { code: 'GRAPH_UNAVAILABLE' },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/10\.0\.0\.7/);
  });
});
