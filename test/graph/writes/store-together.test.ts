import type { Reading } from '../../../src/domain/reading.js';
import { GraphError } from '../../../src/graph/errors.js';
import type { Graph } from '../../../src/graph/port.js';
import { rebuildEdges, storeReading, storeReadings } from '../../../src/graph/writes/index.js';
import { aClaim, aCountry, anOrganization, aPerson, aPolicy, aReading } from '../../support/builders.js';
import { dump, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../../support/graph.js';

const ada = aPerson({ name: 'Ada Marsh', aliases: ['Marsh'] });
const ben = aPerson({ name: 'Ben Okoro' });
const act = aPolicy({ name: 'Clean Rivers Act' });
const council = anOrganization();

/** Articles that share people, names, facts, edges and, every third of them, a wire story. */
function story(at: number, more = ''): Reading {
  const quote = at % 3 === 0 ? `Marsh met Ben Okoro.${more}` : `Marsh met Ben Okoro ${at} times.${more}`;
  const writtenBy = aPerson({ ...ada, countryCode: at % 4 === 1 ? 'IRL' : null, aliases: [`Marsh ${at % 2}`] });
  return aReading({
    article: { title: `Story ${at}`, publishedAt: at % 5 === 0 ? null : `2025-05-${String(at + 10)}` },
    claims: [
      aClaim({ subject: writtenBy, type: 'MET', object: ben, quote }),
      aClaim({ subject: at % 2 ? writtenBy : ben, type: 'PROPOSED', object: act, target: council, quote }),
    ],
    entities: at % 2 ? [aCountry()] : [],
  });
}

describe.each(ENGINES)('storing readings together on %s', (engine) => {
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  beforeEach(() => opened.wipe());
  afterAll(() => opened.close());

  const stories = Array.from({ length: 12 }, (_, at) => story(at));
  const together = (readings: readonly Reading[], graph: Graph = opened.graph) => storeReadings(graph, readings, 'v1');
  const oneByOne = async (readings: readonly Reading[]) => {
    for (const reading of readings) await storeReading(opened.graph, reading, 'v1');
    const made = await dump(opened.graph);
    await opened.wipe();
    return made;
  };

  it('gives the same graph as one by one, in one transaction', async () => {
    const expected = await oneByOne(stories);
    const transactions: string[][] = [];
    const outcomes = await together(stories, noting(opened.graph, transactions));
    expect(outcomes).toEqual(stories.map(() => ({ outcome: 'loaded' })));
    expect(await dump(opened.graph)).toEqual(expected);
    expect(transactions).toHaveLength(1);
    expect(new Set(transactions[0]).size).toBe(transactions[0]?.length); // each statement once, over all the rows
  });

  it('gives the same graph when some are there already: copies, edited ones and unedited ones', async () => {
    const edited = [story(0, ' Again.'), story(1, ' Again.'), ...stories.slice(2)];
    const expected = await oneByOne(edited);
    await together(stories.slice(0, 5));
    const outcomes = await together(edited);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 5 }, () => 'replaced'),
      ...Array.from({ length: 7 }, () => 'loaded'),
    ]);
    expect(await dump(opened.graph)).toEqual(expected);
    await rebuildEdges(opened.graph);
    expect(await dump(opened.graph)).toEqual(expected);
  });

  it('keeps the later one of two of an article', async () => {
    const expected = await oneByOne([story(1, ' Again.'), story(2)]);
    const outcomes = await together([story(1), story(2), story(1, ' Again.')]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['loaded', 'loaded', 'replaced']);
    expect(await dump(opened.graph)).toEqual(expected);
  });

  it('stores the others when one cannot be stored, and says which and why', async () => {
    const broken = { ...story(1), entities: [] };
    const expected = await oneByOne([story(0), story(2)]);
    const outcomes = await together([story(0), broken, story(2)]);
    expect(outcomes).toEqual([
      { outcome: 'loaded' },
      { outcome: 'failed', error: expect.objectContaining({ code: 'BROKEN_READING' }) as unknown },
      { outcome: 'loaded' },
    ]);
    expect(await dump(opened.graph)).toEqual(expected);
  });

  it('tries no others when the graph is gone', async () => {
    const transactions: string[][] = [];
    const gone = new GraphError('GRAPH_UNREACHABLE', 'No Neo4j answers.');
    const outcomes = await together(stories.slice(0, 3), noting(opened.graph, transactions, gone));
    expect(outcomes).toEqual([0, 1, 2].map(() => ({ outcome: 'failed', error: gone })));
    expect(transactions).toHaveLength(1);
  });
});

/** The graph itself, with the statements of each transaction noted, or an error in their place. */
function noting(graph: Graph, transactions: string[][], error: Error | null = null): Graph {
  return new Proxy(graph, {
    get: (target, key) => {
      if (key === 'write') {
        return async (writes: Parameters<Graph['write']>[0]) => {
          transactions.push(writes.map(({ name }) => name));
          if (error) throw error;
          await target.write(writes);
        };
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
