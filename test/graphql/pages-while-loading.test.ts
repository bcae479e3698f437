import { faultsOf, listsAround, walk } from '../../bench/pages/walk.mjs';
import type { Graph } from '../../src/graph/port.js';
import { removeArticles, storeReadings } from '../../src/graph/writes/index.js';
import { apiOn } from '../support/ask.js';
import { ada, articleId, busyReadings } from '../support/busy-world.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

/** Articles of days that lie between each other: the even ones stay, the odd ones come and go. */
const STAYING = Array.from({ length: 6 }, (_, at) => 2 * at);
const PASSING = STAYING.map((at) => at + 1);

describe.each(ENGINES)('Pages on %s, while articles come and go', (engine) => {
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
    await storeReadings(
      opened.graph,
      STAYING.flatMap((at) => busyReadings(at, at + 1)),
    );
  }, OPENING_MS);
  afterAll(() => opened.close());

  async function ask(query: string): Promise<Record<string, never>> {
    const { data, errors } = await apiOn(opened.graph).ask<Record<string, never>, object>(query);
    if (errors !== undefined || data == null) throw new Error(`No answer to ${query}: ${JSON.stringify(errors)}`);
    return data;
  }

  it.each(listsAround(ada.id))(
    'show all of $name that stays once, whichever way',
    async (list) => {
      const stayed = await walk({ ask, list, way: 'forwards', size: 100 });
      expect(stayed.length).toBeGreaterThanOrEqual(STAYING.length);
      const loader = aLoader(opened.graph);
      let passed = 0;
      for (const way of ['forwards', 'backwards'] as const) {
        const seen = await walk({ ask, list, way, size: 4, beside: loader.step });
        expect(faultsOf(seen, stayed)).toEqual({ missed: [], twice: [], outOfOrder: false });
        passed += seen.length - stayed.length;
      }
      expect(passed).toBeGreaterThan(0); // or nothing came meanwhile
      await loader.empty();
      expect(await walk({ ask, list, way: 'backwards', size: 100 })).toEqual(stayed);
    },
    OPENING_MS,
  );

  it('are found wanting where items are missed or shown twice', () => {
    expect(faultsOf(['a', 'c', 'c'], ['a', 'b', 'c'])).toEqual({ missed: ['b'], twice: ['c'], outOfOrder: true });
  });
});

/** Adds the articles that pass, one at a time, then takes them out again, and so on. */
function aLoader(graph: Graph) {
  const there = new Set<number>();
  let step = 0;
  const remove = async (at: number) => {
    await removeArticles(graph, [articleId(at)]);
    there.delete(at);
  };
  return {
    step: async () => {
      // Strides through the days, so that what comes lies now before, now behind the page that is read.
      const at = PASSING[(step++ * 5) % PASSING.length] ?? 0;
      if (there.has(at)) return remove(at);
      await storeReadings(graph, busyReadings(at, at + 1));
      there.add(at);
    },
    empty: async () => {
      for (const at of there) await remove(at);
    },
  };
}
