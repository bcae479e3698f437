/**
 * `npm test`: makes the clone ready and runs all tests, on a real Neo4j too where Java and Maven are here. What follows
 * `--` goes to Jest: `npm test -- test/articles`, `npm test -- --json --outputFile=…`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ROOT, say } from './ensure.mjs';

ensureBuilt(); // the tests of the command line run what was built

const server = process.env.NEO4J_TEST_URI === undefined ? await startTestServer() : null;
const jest = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'node_modules/jest/bin/jest.js'),
  ].concat(process.argv.slice(2)),
  { cwd: ROOT, stdio: 'inherit', env: server ? { ...process.env, NEO4J_TEST_URI: server.uri } : process.env },
);
await server?.stop();
process.exitCode = jest.status ?? 1;

/** One Neo4j for the whole run, or null where none can run; the tests that need it then say that they are left out. */
async function startTestServer() {
  const { whyNoNeo4j } = await import('./neo4j/install.mjs');
  const reason = whyNoNeo4j();
  if (reason !== null) {
    say(`Without Neo4j: ${reason}. All else is tested.`);
    return null;
  }
  const { startNeo4j } = await import('./neo4j/server.mjs');
  const home = mkdtempSync(join(tmpdir(), 'dateline-test-neo4j-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  try {
    return await startNeo4j({ home, say });
  } catch (error) {
    say(`Without Neo4j: it does not start here (${error.message}). All else is tested.`);
    return null;
  }
}
