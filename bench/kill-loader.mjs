/**
 * Kills the loader (SIGKILL) at random moments, starts it again each time, and compares the graph with that of a load
 * which nobody disturbed: nothing lost, nothing twice. Ends with 1 when a graph is another one.
 *
 *   npm run build && node bench/kill-loader.mjs [--engine embedded|neo4j] [--kills 50] [--articles 60] [--ready] [--seed 1]
 *
 * Without --ready the loader is `dateline load` itself, most of whose time goes into reading; with it the readings are
 * given, so that most kills fall into transactions: take more articles then (--ready --articles 1500).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startNeo4j } from '../scripts/neo4j/server.mjs';
import { killLoader } from './kill/kill-loader.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    kills: { type: 'string', default: '50' },
    articles: { type: 'string', default: '60' },
    ready: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const home = mkdtempSync(join(tmpdir(), 'dateline-kill-server-'));
const server = values.engine === 'neo4j' ? await startNeo4j({ home, say: console.error }) : null;
try {
  const { loads, expected, different } = await killLoader({
    server,
    kills: Number(values.kills),
    articles: Number(values.articles),
    ready: values.ready,
    seed: Number(values.seed),
    say: console.error,
  });
  console.log(`${values.engine}: ${values.kills} kills, ${loads} loads to the end, ${different.length} other graphs`);
  for (const actual of different) {
    const [lost, more] = [
      expected.filter((line) => !actual.includes(line)),
      actual.filter((line) => !expected.includes(line)),
    ];
    console.log(`lost ${lost.length}, more ${more.length}; first:\n- ${lost[0]}\n+ ${more[0]}`);
  }
  process.exitCode = different.length > 0 ? 1 : 0;
} finally {
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
}
