import { selection, validOperation } from './operations.mjs';

const JSON_TYPE = { 'content-type': 'application/json' };
const json = (body) => ({ method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });
const query = (text, rest = {}) => json({ query: text, ...rest });
const times = (count, text) => Array.from({ length: count }, (_, i) => text(i)).join(' ');
const ENTITY = 'entity(id: "country:MEX")';

/** The kinds of requests, each with how often it comes. A kind makes one request: what `fetch` takes, or `raw` bytes. */
export const KINDS = {
  valid: [24, ({ schema, random }) => query(validOperation(schema, random))],
  'valid, wide': [6, ({ schema, random }) => query(validOperation(schema, random, { depth: 3, fields: 15 }))],
  'valid, by GET': [
    5,
    ({ schema, random }) => ({
      method: 'GET',
      headers: { 'apollo-require-preflight': '1' },
      search: `?query=${encodeURIComponent(validOperation(schema, random, { depth: 3 }))}`,
    }),
  ],
  mutation: [
    3,
    ({ schema, random }) => query(`mutation { ${selection(schema, schema.getMutationType(), random, 2, 2)} }`),
  ],
  'unknown fields': [4, ({ random }) => query(`{ ${times(1 + random.below(60), (i) => `field${i}`)} }`)],
  deep: [
    5,
    ({ random }) => {
      const levels = 2 + random.below(60);
      return query(
        `{ ${ENTITY} { ${'claims(first: 1) { nodes { subject { '.repeat(levels)} id ${'} } }'.repeat(levels)} } }`,
      );
    },
  ],
  'very deep': [3, ({ random }) => query(`${'{ a '.repeat(100 + random.below(4000))}`)],
  'deep values': [
    3,
    ({ random }) => {
      const levels = 10 + random.below(2000);
      return query(`{ nodes(ids: ${'['.repeat(levels)}${']'.repeat(levels)}) { id } }`);
    },
  ],
  'lists in lists': [
    4,
    () =>
      query(
        '{ people(first: 100) { nodes { claims(first: 100) { nodes { subject { claims(first: 100) { nodes { id } } } } } } } }',
      ),
  ],
  'as costly as may be': [
    3,
    () =>
      query(
        '{ articles(first: 100) { nodes { claims(first: 100) { nodes { id evidence { sentence } subject { name } } } } } }',
      ),
  ],
  aliases: [5, ({ random }) => query(`{ ${times(2 + random.below(600), (i) => `a${i}: ${ENTITY} { id }`)} }`)],
  'same field': [4, ({ random }) => query(`{ ${ENTITY} { ${times(10 + random.below(3000), () => 'name')} } }`)],
  directives: [3, ({ random }) => query(`{ ${ENTITY} { id ${'@include(if: true) '.repeat(1 + random.below(600))} } }`)],
  'fragments in a ring': [
    4,
    ({ random }) => {
      const many = 1 + random.below(400);
      return query(
        `{ ${ENTITY} { ...F0 } } ${times(many, (i) => `fragment F${i} on Entity { id ...F${(i + 1) % many} }`)}`,
      );
    },
  ],
  'fragments that double': [
    3,
    ({ random }) => {
      const many = 2 + random.below(40);
      return query(
        `{ ${ENTITY} { ...F0 } } ${times(many, (i) => `fragment F${i} on Entity { ...F${i + 1} ...F${i + 1} }`)} fragment F${many} on Entity { id }`,
      );
    },
  ],
  'giant variable': [
    2,
    ({ random }) =>
      query('query ($q: String!) { search(query: $q) { nodes { id } } }', {
        variables: { q: 'x y '.repeat(random.below(200_000)) },
      }),
  ],
  'many ids': [
    2,
    ({ random }) =>
      query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        variables: { ids: Array.from({ length: random.below(20_000) }, (_, i) => `country:${i}`) },
      }),
  ],
  'wrong variables': [
    3,
    ({ random }) =>
      query('query ($first: Int!, $ids: [ID!]) { people(first: $first) { nodes { id } } nodes(ids: $ids) { id } }', {
        variables: random.pick([
          { first: 'x'.repeat(50_000) },
          { first: {} },
          { first: 1e99, ids: [[]] },
          [],
          'text',
          null,
          { __proto__: 1 },
        ]),
      }),
  ],
  'deep JSON': [
    2,
    ({ random }) => {
      const levels = 100 + random.below(50_000);
      return {
        method: 'POST',
        headers: JSON_TYPE,
        body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`,
      };
    },
  ],
  'too large': [1, () => query(`{ __typename } # ${'x'.repeat(1_200_000)}`)],
  'long text': [2, ({ random }) => query(`{ ${'name '.repeat(6_000 + random.below(50_000))} }`)],
  batch: [3, ({ random }) => json(Array.from({ length: 1 + random.below(2000) }, () => ({ query: '{ __typename }' })))],
  'broken JSON': [
    4,
    ({ random }) => ({
      method: 'POST',
      headers: JSON_TYPE,
      body: random.pick([
        '{',
        '',
        'null',
        '1',
        '"text"',
        '{"query":',
        '{"query":1}',
        '{"query":{"kind":"Document"}}',
        '[]',
        '{}',
        '{"query":"{ __typename }","operationName":7}',
        '{"__proto__":{"query":"{ a }"}}',
      ]),
    }),
  ],
  'broken UTF-8': [
    2,
    ({ random }) => ({
      method: 'POST',
      headers: JSON_TYPE,
      body: Buffer.concat([
        Buffer.from('{"query":"{ search(query: \\"'),
        Buffer.from(Array.from({ length: 1 + random.below(40) }, () => 128 + random.below(128))),
        Buffer.from('\\") { nodes { id } } }"}'),
      ]),
    }),
  ],
  'content types': [
    3,
    ({ random }) => ({
      method: 'POST',
      headers: {
        'content-type': random.pick([
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'application/xml',
          'nonsense',
          'application/json; charset=utf-16',
          'application/graphql',
        ]),
      },
      body: '{"query":"{ __typename }"}',
    }),
  ],
  'accept and methods': [
    3,
    ({ random }) => ({
      method: random.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'GET']),
      headers: {
        accept: random.pick([
          'application/graphql-response+json',
          'image/png',
          '*/*;q=0',
          'text/event-stream',
          'nonsense',
        ]),
        'apollo-require-preflight': '1',
      },
      search: random.pick([
        '',
        '?query=%',
        '?query={__typename}&query={__typename}',
        '?variables=x&query={a}',
        '?extensions={}',
        `?query=${'x'.repeat(9000)}`,
      ]),
    }),
  ],
  'persisted hashes': [
    2,
    ({ random }) =>
      json({
        ...(random.chance(0.5) && { query: '{ __typename }' }),
        extensions: {
          persistedQuery: random.pick([
            { version: 1, sha256Hash: 'nothing' },
            { version: 2 },
            { sha256Hash: 7, version: 1 },
            'x',
            null,
          ]),
        },
      }),
  ],
  'not what it says': [
    2,
    ({ random }) => ({
      raw: `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${random.pick(['5', '-1', 'x', '999999999999'])}\r\n\r\n{"query":"{ __typename }"}`,
    }),
  ],
  slow: [
    1,
    () => ({
      raw: 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{"query":"',
      dribble: true,
    }),
  ],
  'gone at once': [
    3,
    ({ schema, random }) => ({ ...query(validOperation(schema, random)), leave: 1 + random.below(20) }),
  ],
};

/** One kind at random, the frequent ones more often. */
export function kindFrom(random) {
  const entries = Object.entries(KINDS);
  let ticket = random.below(entries.reduce((sum, [, [weight]]) => sum + weight, 0));
  for (const [name, [weight, make]] of entries) {
    if (ticket < weight) return { name, make };
    ticket -= weight;
  }
  throw new Error('no kind');
}
