import { buildSchema, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { measure } from '../../src/graphql/cost.js';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js';
import { readSchema } from '../../src/graphql/schema.js';
import { anApi, apiOn } from '../support/ask.js';
import { matching } from '../support/matching.js';
import { countReads } from '../support/count-reads.js';

const schema = buildSchema(readSchema());

function reach(query: string, variables: Record<string, unknown> = {}) {
  const { definitions } = parse(query);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return measure({ schema, operation, fragments, variables });
}

describe('The cost of a query', () => {
  it.each([
    ['{ entity(id: "person:a") { name } }', 1],
    ['{ people(first: 10) { nodes { name } } }', 10],
    ['{ people { nodes { name } } }', 20],
    ['{ people(first: 10) { nodes { claims(first: 5) { nodes { id } } } } }', 10 * (1 + 5)],
    ['{ people(first: 10) { totalCount } }', 20],
    ['{ nodes(ids: ["person:a", "person:b"]) { id } }', 2],
    ['{ __schema { types { fields { name } } } }', 0],
  ])('of %s is %i', (query, cost) => {
    expect(reach(query).cost).toBe(cost);
  });

  it('counts what variables ask for, in fragments too', () => {
    const query =
      'query ($n: Int!) { people { ...P } } fragment P on PersonConnection { nodes { claims(first: $n) { nodes { id } } } }';
    expect(reach(query, { n: 50 }).cost).toBe(20 * (1 + 50));
  });

  it('is found quickly however often fragments spread fragments', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Entity { ...F${i + 1} ...F${i + 1} }`);
    const query = `{ entity(id: "person:a") { ...F0 } } ${doubling.join(' ')} fragment F40 on Entity { name }`;
    expect(reach(query).depth).toBe(2);
  });
});

describe('A query that reaches too far', () => {
  it('is refused before it reads anything', async () => {
    const opened = await anApi();
    const { graph, reads } = countReads(opened.graph);
    const api = apiOn(graph);
    const wide = await api.ask(
      '{ people(first: 100) { nodes { claims(first: 100) { nodes { subject { claims(first: 100) { nodes { id } } } } } } } }',
    );
    expect(wide.errors).toMatchObject([
      {
        message: matching(/ask for smaller pages with "first"/),
        extensions: { code: 'QUERY_TOO_COSTLY' },
      },
    ]);
    const steps = DEFAULT_LIMITS.maxDepth / 2;
    const deep = await api.ask(
      `{ entity(id: "person:a") { ${'articles(first: 1) { nodes { entities(first: 1) { nodes { '.repeat(steps)} id ${'} } } }'.repeat(steps)} } }`,
    );
    expect(deep.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_DEEP' } }]);
    expect(reads).toEqual([]);
    await opened.close();
  });
});
