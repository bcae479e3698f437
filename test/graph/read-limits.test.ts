import type { ReadStatement } from '../../src/graph/port.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

/** Counts to a number that no engine counts to while a test waits. */
const endless: ReadStatement<{ to: number }, unknown> = {
  name: 'endless',
  text: 'UNWIND range(1, $to) AS a UNWIND range(1, $to) AS b WITH a, b WHERE a * b % 7 = 8 RETURN count(*) AS counted',
  row: (record) => record,
};
const one: ReadStatement<Record<string, never>, unknown> = {
  name: 'one',
  text: 'RETURN 1 AS one',
  row: (record) => record.one,
};

describe.each(ENGINES)('A read on %s', (engine) => {
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  afterAll(() => opened.close());
  const size = { to: engine === 'neo4j' ? 1_000_000 : 2_000 }; // the embedded engine cannot be stopped: it has to get done

  it('ends with the reason when it is aborted, and leaves the graph answering', async () => {
    const reason = new Error('Nobody waits.');
    const stop = new AbortController();
    const reading = opened.graph.read(endless, size, { signal: stop.signal });
    stop.abort(reason);
    await expect(reading).rejects.toMatchObject({ cause: reason });
    expect(await opened.graph.read(one, {})).toEqual([1]);
  });

  if (engine === 'neo4j') {
    it('is ended by the server when its time is up', async () => {
      await expect(opened.graph.read(endless, size, { timeoutMs: 50 })).rejects.toMatchObject({
        code: 'GRAPH_TIMED_OUT',
      });
    });

    it('is stopped in the server when it is aborted: nothing goes on there', async () => {
      const stop = new AbortController();
      const reading = opened.graph.read(endless, size, { signal: stop.signal });
      await until(async () => (await running()) > 0);
      stop.abort(new Error('Nobody waits.'));
      await expect(reading).rejects.toThrow();
      await until(async () => (await running()) === 0);
    });
  }

  async function running(): Promise<number> {
    const { rows } = await opened.graph.query(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "% 7 = 8 RETURN" AND NOT currentQuery CONTAINS "SHOW"',
      {},
    );
    return rows.length;
  }
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}
