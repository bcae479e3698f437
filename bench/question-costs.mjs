/**
 * What one request of each question of the playground costs on a large graph on a real Neo4j, in db hits of all its
 * statements, beside the ceiling that the tests hold it to on a small one.
 *
 *   npm run build && node bench/question-costs.mjs [--claims 1000000]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { fullTextSource } from '../dist/graph/neo4j/candidates.js';
import { hinted } from '../dist/graph/neo4j/hints.js';
import { toDriver } from '../dist/graph/neo4j/values.js';
import { openGraph } from '../dist/graph/open.js';
import { searchWith } from '../dist/graph/search/search.js';
import { createApollo } from '../dist/graphql/apollo.js';
import { createContext } from '../dist/graphql/context.js';
import { DEFAULT_LIMITS } from '../dist/graphql/limits.js';
import { startNeo4j } from '../scripts/neo4j/server.mjs';
import { BUSIEST, makeLargeGraph } from './questions/large-graph.mjs';
import { askedAbout, profiledGraph } from './questions/profiled-graph.mjs';

const EXAMPLES = new URL('../src/playground/examples/', import.meta.url);
const CEILINGS = JSON.parse(readFileSync(new URL('question-ceilings.json', import.meta.url), 'utf8'));
const { values } = parseArgs({ options: { claims: { type: 'string', default: '1000000' } } });
const claims = Number(values.claims);

const home = mkdtempSync(join(tmpdir(), 'dateline-questions-'));
const java = ['-Xms1g', '-Xmx2g', '-XX:+UseParallelGC'];
const server = await startNeo4j({ home, say: console.error, java, settings: ['server.memory.pagecache.size=1g'] });
try {
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  await makeLargeGraph(driver, claims);
  console.error(`${claims} claims are there; making the indexes …`);
  const graph = await openGraph({ engine: 'neo4j', uri: server.uri, username: 'neo4j', password: '', database: null });
  console.log(`| ${claims} claims | db hits | statements | ceiling |\n| --- | --- | --- | --- |`);
  for (const name of readdirSync(EXAMPLES).toSorted()) {
    const text = askedAbout(readFileSync(new URL(name, EXAMPLES), 'utf8'), { ids: BUSIEST, word: 'ada marsh' });
    const { hits, statements, errors } = await costOf(graph, driver, text);
    const what = errors === undefined ? hits : errors[0].message;
    console.log(`| ${name.replace('.graphql', '')} | ${what} | ${statements.length} | ${CEILINGS[name] ?? ''} |`);
  }
  await graph.close();
  await driver.close();
} finally {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

async function costOf(graph, driver, query) {
  const profiled = profiledGraph(graph, driver, { hinted, toDriver, searchWith, fullTextSource });
  const log = { error: ({ err }) => console.error(err) };
  const apollo = createApollo({ log, limits: { ...DEFAULT_LIMITS, timeLimit: 600 } });
  const contextValue = createContext(profiled.graph);
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  return { ...profiled.told, errors: body.singleResult.errors };
}
