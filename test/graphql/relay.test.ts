import fc from 'fast-check';
import { buildSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { storeReading } from '../../src/graph/writes/index.js';
import { readSchema } from '../../src/graphql/schema.js';
import { type Api, apiOn } from '../support/ask.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';
import { matching } from '../support/matching.js';
import { type ConnectionField, connectionFields } from './connection-fields.js';
import { WORLD } from './world.js';

/*
 * The rules that Relay clients count on, for every type and field there is:
 * https://relay.dev/graphql/objectidentification.htm and https://relay.dev/graphql/connections.htm
 */
const schema = buildSchema(readSchema());
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const typeOf = (typeName: string, field: string) => {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? String(type.getFields()[field]?.type) : 'nothing';
};
const FIELDS = connectionFields(schema);
/** What tells the id of something that is there no more, or that the graph does not keep. */
const GONE = new Set(['ArticleRemoved', 'LoadProgress']);
/** What goes on without end, and is read on from where one was: the rules allow that it goes forwards only. */
const FEEDS = new Set(['Query.changes']);
/** What looks for more from where it stopped, which is no place in a list: no connection, but with a cursor of its own. */
const SEARCHES = new Set(['Query.contradictions']);

describe('Every object', () => {
  it('with an id is a Node, which node and nodes give', () => {
    const identified = objects.filter((type) => String(type.getFields().id?.type) === 'ID!' && !GONE.has(type.name));
    expect(identified.length).toBeGreaterThan(8);
    const others = identified.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node'));
    expect(others.map(({ name }) => name)).toEqual([]);
    expect(typeOf('Node', 'id')).toBe('ID!');
    expect(typeOf('Query', 'node')).toBe('Node');
    expect(typeOf('Query', 'nodes')).toBe('[Node]!');
  });
});

describe('Every connection', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'));

  it.each(connections.map(({ name }) => name))('%s has edges with nodes and cursors, and a PageInfo', (name) => {
    const edge = name.replace(/Connection$/, 'Edge');
    expect(typeOf(name, 'edges')).toBe(`[${edge}!]!`);
    expect(typeOf(name, 'pageInfo')).toBe('PageInfo!');
    expect(typeOf(edge, 'cursor')).toBe('String!');
    expect(typeOf(name, 'nodes')).toBe(`[${typeOf(edge, 'node')}]!`);
  });

  it('tells with PageInfo whether there is more', () => {
    const told = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map((name) => typeOf('PageInfo', name));
    expect(told).toEqual(['Boolean!', 'Boolean!', 'String', 'String']);
  });

  it('takes first, after, last and before; a short list that is none takes first alone', () => {
    const paging = ['after: String', 'before: String', 'first: Int', 'last: Int'];
    for (const type of [...objects, schema.getType('Entity')]) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const given = field.args
          .filter(({ name }) => ['first', 'after', 'last', 'before'].includes(name))
          .map((arg) => `${arg.name}: ${String(arg.type)}`);
        const isConnection = getNamedType(field.type).name.endsWith('Connection');
        const name = `${type.name}.${field.name}`;
        const onward = [matching(/^after: /), matching(/^first: /)];
        const short = given.length === 0 ? [] : ['first: Int!'];
        const ofOthers = SEARCHES.has(name) ? onward : short;
        const expected = !isConnection ? ofOthers : FEEDS.has(name) ? onward : paging;
        expect([name, ...given.sort()]).toEqual([name, ...expected]);
      }
    }
  });
});

interface ListPage {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly __typename: string } }[];
  readonly nodes: readonly { readonly __typename: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
const SELECTION =
  'nodes { __typename } edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe.each(ENGINES)('Lists on %s', (engine) => {
  let opened: TestGraph;
  let api: Api;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
    for (const reading of WORLD) await storeReading(opened.graph, reading);
    api = apiOn(opened.graph);
  }, OPENING_MS);
  afterAll(() => opened.close());

  async function pageOf({ query }: ConnectionField, order: string, page: string): Promise<ListPage | null> {
    const asked = query([order, page].filter(Boolean).join(', '), SELECTION);
    const { data, errors } = await api.ask<Record<string, unknown>, object>(asked);
    if (errors !== undefined) throw new Error(`${asked}: ${JSON.stringify(errors)}`);
    return listIn(data);
  }

  const lists = FIELDS.flatMap((field) =>
    field.orders.map((order) => ({ name: order === '' ? field.name : `${field.name}(${order})`, field, order })),
  );

  it.each(lists)(
    'give $name by the rules, between whatever cursors',
    async ({ field, order }) => {
      const whole = await pageOf(field, order, 'first: 100');
      if (whole === null) return; // its example is nothing, as with decisions
      const cursors = whole.edges.map(({ cursor }) => cursor);
      expect(new Set(cursors).size).toBe(cursors.length);
      await fc.assert(
        fc.asyncProperty(aPage(cursors, field.goesBack), async (page) => {
          const got = await pageOf(field, order, page.text);
          const { from, to } = page.expected;
          const expected = cursors.slice(from, to);
          expect(got?.edges.map(({ cursor }) => cursor)).toEqual(expected);
          expect(got?.nodes).toEqual(got?.edges.map(({ node }) => node));
          expect(got?.pageInfo).toEqual({
            hasNextPage: page.expected.hasNextPage,
            hasPreviousPage: page.expected.hasPreviousPage,
            startCursor: expected[0] ?? null,
            endCursor: expected.at(-1) ?? null,
          });
        }),
        { numRuns: engine === 'embedded' ? 8 : 4 },
      );
    },
    OPENING_MS,
  );

  it.each(FIELDS)(
    'give all of $name forwards as backwards, page by page',
    async (field) => {
      const [order = ''] = field.orders;
      const whole = await pageOf(field, order, 'first: 100');
      if (whole === null) return;
      const cursors = whole.edges.map(({ cursor }) => cursor);
      expect(await walked('first', 'after')).toEqual(cursors);
      if (field.goesBack) expect(await walked('last', 'before')).toEqual(cursors);

      async function walked(size: 'first' | 'last', bound: 'after' | 'before'): Promise<string[]> {
        const seen: string[] = [];
        for (let at: string | null = ''; at !== null && seen.length <= cursors.length;) {
          const page = await pageOf(field, order, `${size}: 3${at === '' ? '' : `, ${bound}: "${at}"`}`);
          const found = page?.edges.map(({ cursor }) => cursor) ?? [];
          if (size === 'first') seen.push(...found);
          else seen.unshift(...found);
          const goesOn = size === 'first' ? page?.pageInfo.hasNextPage : page?.pageInfo.hasPreviousPage;
          at = goesOn === true ? ((size === 'first' ? found.at(-1) : found[0]) ?? null) : null;
        }
        return seen;
      }
    },
    OPENING_MS,
  );
});

/** The page in an answer, wherever it stands; null where there is none. */
function listIn(value: unknown): ListPage | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('list' in value) return value.list as ListPage; // as: what SELECTION asks for
  return Object.values(value).reduce<ListPage | null>((found, inner) => found ?? listIn(inner), null);
}

/** Arguments of a page of a list with these cursors, and what the rules say about it. */
function aPage(cursors: readonly string[], goesBack: boolean) {
  const place = fc.option(fc.nat(Math.max(cursors.length - 1, 0)), { nil: null });
  const [fromEnd, before] = goesBack ? [fc.boolean(), place] : [fc.constant(false), fc.constant(null)];
  return fc
    .record({ size: fc.integer({ min: 1, max: 5 }), fromEnd, after: place, before })
    .filter(({ after, before }) => after === null || before === null || after < before)
    .map(({ size, fromEnd, after, before }) => {
      const bound = (name: string, at: number | null) =>
        at === null || cursors[at] === undefined ? [] : [`${name}: "${cursors[at]}"`];
      const [isAfter, isBefore] = [bound('after', after), bound('before', before)];
      const low = isAfter.length === 0 ? 0 : (after ?? 0) + 1;
      const high = Math.max(isBefore.length === 0 ? cursors.length : (before ?? 0), low);
      const [from, to] = fromEnd ? [Math.max(low, high - size), high] : [low, Math.min(high, low + size)];
      return {
        text: [`${fromEnd ? 'last' : 'first'}: ${size}`, ...isAfter, ...isBefore].join(', '),
        expected: {
          from,
          to,
          hasNextPage: (!fromEnd && high - low > size) || (isBefore.length > 0 && cursors.length > to),
          hasPreviousPage: (fromEnd && high - low > size) || (isAfter.length > 0 && from > 0),
        },
      };
    });
}
