/**
 * Dateline's server against @neo4j/graphql and against the bare driver, on one real Neo4j with the same graph in it: six
 * questions, requests a second and how long the slowest hundredth waits.
 *
 *   npm run build && npm --prefix bench/api ci && node bench/api/compare.mjs [--articles 2200] [--rounds 3] [--seconds 5]
 *
 * The targets take turns, so that what else the machine does meets all of them. Before anything is measured, each answer
 * must tell the same facts, whichever target gave it. The loaded graph is kept for the next run (DATELINE_BENCH_HOME).
 */
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { servedGraph } from './graph.mjs';
import { measure } from './measure.mjs';
import { QUESTIONS } from './questions.mjs';
import { report } from './report.mjs';
import { startTargets } from './targets.mjs';
import { sameFacts } from './same-facts.mjs';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2200' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const names = values.only?.split(',') ?? Object.keys(QUESTIONS);
const server = await servedGraph(Number(values.articles));
const targets = await startTargets(server.uri);
try {
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  const asked = {};
  for (const name of names) {
    const { records } = await driver.executeQuery(QUESTIONS[name].parameters);
    asked[name] = records.map((record) => record.get('variables'));
  }
  const { records } = await driver.executeQuery(
    'CALL () { MATCH (n) RETURN count(n) AS nodes } CALL () { MATCH ()-[r]->() RETURN count(r) AS edges } RETURN *',
  );
  console.log(`Neo4j 5.26 with ${records[0].get('nodes')} nodes and ${records[0].get('edges')} relationships`);
  await driver.close();
  for (const name of names) await sameFacts(targets, name, asked[name].slice(0, 25));
  const measured = await measure(targets, asked, { rounds: Number(values.rounds), seconds: Number(values.seconds) });
  console.log(report(measured));
} finally {
  targets.stop();
  await server.stop();
}
