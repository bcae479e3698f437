import { killLoader } from '../../bench/kill/kill-loader.mjs';
import { runDateline } from '../cli/run-dateline.js';

/** A short version of bench/kill-loader.mjs, which does it 50 times and on Neo4j too. */
describe('A loader that is killed and started again', () => {
  it('ends with the graph of one that was not', async () => {
    expect(await runDateline(['--version'])).toMatchObject({ exitCode: 0 }); // what is killed is what the sources say now
    const { loads, expected, different } = await killLoader({ server: null, kills: 3, articles: 12, seed: 5 });
    expect(expected.length).toBeGreaterThan(500);
    expect(loads).toBeGreaterThanOrEqual(1);
    expect(different).toEqual([]);
  }, 300_000);
});
