import { costTeller } from '../../src/graphql/known-costs.js';
import { buildSchema, getNamedType, getNullableType, isListType, isObjectType, Kind, parse } from 'graphql';
import { isWrapper } from '../../src/graphql/cost.js';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js';
import { readSchema } from '../../src/graphql/schema.js';
import { anApi, apiOn } from '../support/ask.js';
import { matching } from '../support/matching.js';
import { countReads } from '../support/count-reads.js';

const schema = buildSchema(readSchema());
const tell = costTeller(schema);

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  return teller(query)(variables);
}

/** Asks for one document again and again. */
function teller(query: string) {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return (variables: Record<string, unknown>) => tell(document, operation, variables);
}

describe('The cost of a query', () => {
  it.each([
    ['{ entity(id: "person:a") { name } }', 1],
    ['{ people(first: 10) { nodes { name } } }', 10],
    ['{ people { nodes { name } } }', 20],
    ['{ people(first: 10) { nodes { claims(first: 5) { nodes { id } } } } }', 10 * (1 + 5)],
    ['{ people(first: 10) { totalCount } }', 20],
    ['{ nodes(ids: ["person:a", "person:b"]) { id } }', 2],
    ['{ path(from: "person:a", to: "person:b", first: 3) { paths { length } } }', 3],
    ['{ neighbourhood(id: "person:a", first: 30) { nodes { entity { name } } } }', 30 * (1 + 1)],
    ['{ __schema { types { fields { name } } } }', 0],
  ])('of %s is %i', (query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  const paged =
    'query ($n: Int! = 30) { people { ...P } } fragment P on PersonConnection { nodes { claims(first: $n) { nodes { id } } } }';

  it('counts what variables ask for, in fragments too', () => {
    expect(costOf(paged, { n: 50 })).toBe(20 * (1 + 50));
  });

  it('counts what a variable stands for when it is left out', () => {
    expect(costOf(paged)).toBe(20 * (1 + 30));
  });

  it('is worked out anew for other page sizes, and known for the same', () => {
    const again = teller(paged);
    expect([again({ n: 50 }), again({ n: 1 }), again({}), again({ n: 50 })]).toEqual([1020, 40, 620, 1020]);
  });

  it('follows the length of a list of ids in a variable', () => {
    const again = teller('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }');
    expect([again({ ids: ['a'] }), again({ ids: ['a', 'b', 'c'] })]).toEqual([1, 3]);
  });

  it('is found quickly however often fragments spread fragments', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Entity { ...F${i + 1} ...F${i + 1} }`);
    const query = `{ entity(id: "person:a") { ...F0 } } ${doubling.join(' ')} fragment F40 on Entity { name }`;
    expect(costOf(query)).toBe(1);
  });
});

describe('What answers a field that takes `first`', () => {
  it('is counted with the items that it holds', () => {
    const types = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()) : [],
    );
    const answers = types
      .filter(({ args, type }) => args.some(({ name }) => name === 'first') && !isListType(getNullableType(type)))
      .map(({ type }) => getNamedType(type));
    expect(answers.filter((type) => !isWrapper(type)).map(({ name }) => name)).toEqual([]);
  });
});

describe('A query that reaches too far', () => {
  const { maxDepth, maxAliases, maxRootFields, maxDirectives } = DEFAULT_LIMITS;
  const chain = (length: number, last: string) =>
    Array.from({ length }, (_, i) => `fragment F${i} on Query { ...${i + 1 < length ? `F${i + 1}` : last} }`).join(' ');
  const times = (count: number, text: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => text(i)).join(' ');

  it.each([
    [
      'lists within lists',
      '{ people(first: 100) { nodes { claims(first: 100) { nodes { subject { claims(first: 100) { nodes { id } } } } } } } }',
      'QUERY_TOO_COSTLY',
      /ask for smaller pages with "first"/,
    ],
    [
      'many levels',
      `{ entity(id: "person:a") { ${'articles(first: 1) { nodes { entities(first: 1) { nodes { '.repeat(maxDepth / 2)} id ${'} } } }'.repeat(maxDepth / 2)} } }`,
      'QUERY_TOO_DEEP',
      /more than 20 fields within each other/,
    ],
    ['hundreds of levels', `${'{ a '.repeat(300)}${'}'.repeat(300)}`, 'QUERY_TOO_DEEP', /fields within each other/],
    ['thousands of levels', '{ a '.repeat(2400), 'QUERY_TOO_DEEP', /levels? within each other|far too many/],
    ['a fragment within itself', `{ ...F0 } ${chain(1, 'F0')}`, 'QUERY_TOO_DEEP', /"F0" spreads itself/],
    ['a ring of fragments', `{ ...F0 } ${chain(15, 'F0')}`, 'QUERY_TOO_DEEP', /spreads itself/],
    ['a long ring of fragments', `{ ...F0 } ${chain(500, 'F0')}`, 'QUERY_TOO_DEEP', /fragments within each other/],
    [
      'fragments that double each time',
      `{ ...F0 } ${times(19, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F19 on Query { __typename }`,
      'QUERY_TOO_LARGE',
      /fields at its top/,
    ],
    [
      'many aliases',
      `{ entity(id: "a") { ${times(maxAliases + 1, (i) => `a${i}: id`)} } }`,
      'QUERY_TOO_LARGE',
      /aliases/,
    ],
    ['many fields', `{ ${'__typename '.repeat(maxRootFields + 1)} }`, 'QUERY_TOO_LARGE', /20 fields at its top/],
    [
      'many directives',
      `{ entity(id: "a") { id ${'@include(if: true) '.repeat(maxDirectives + 1)} } }`,
      'QUERY_TOO_LARGE',
      /directives/,
    ],
    ['a long text', `{ ${'a '.repeat(DEFAULT_LIMITS.maxTokens)} }`, 'GRAPHQL_PARSE_FAILED', /tokens/],
  ])('by %s is refused before anything is read', async (_what, query, code, message) => {
    const { graph, reads } = countReads(opened.graph);
    const { errors } = await apiOn(graph).ask(query, {});
    expect(errors).toMatchObject([{ message: matching(message), extensions: { code } }]);
    expect(reads).toEqual([]);
  });

  let opened: Awaited<ReturnType<typeof anApi>>;
  beforeAll(async () => {
    opened = await anApi();
  });
  afterAll(() => opened.close());
});
