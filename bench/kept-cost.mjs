/**
 * What it costs a load to keep counts and the log of changes: the same batches are written with and without these
 * statements, in turns, each side into a graph of its own.
 *
 *   npm run build && node bench/kept-cost.mjs [--engine neo4j|embedded] [--articles 50] [--rounds 8]
 */
import { parseArgs } from 'node:util';
import { KEPT_STATEMENTS } from '../dist/graph/writes/kept/kept-writes.js';
import { storeReadings } from '../dist/graph/writes/index.js';
import { benchGraph } from './engines.mjs';
import { readings } from './synthetic/readings.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    articles: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '8' },
  },
});
const perRound = Number(values.articles);
const rounds = Number(values.rounds);
const kept = new Set(KEPT_STATEMENTS.map(({ name }) => name));

const { graph, close } = await benchGraph(values.engine);
const times = { with: [], without: [] };
// Two sets of articles about the same people in one graph: both sides find it equally full.
const source = { with: readings(perRound * (rounds + 1), 7), without: readings(perRound * (rounds + 1), 8) };
for (let round = 0; round <= rounds; round++) {
  for (const side of round % 2 ? ['with', 'without'] : ['without', 'with']) {
    const batch = Array.from({ length: perRound }, () => source[side].next().value);
    const from = performance.now();
    const stored = await storeReadings(side === 'with' ? graph : withoutKept(graph), batch);
    if (stored.some(({ outcome }) => outcome === 'failed')) throw new Error('not all were stored');
    if (round > 0) times[side].push(performance.now() - from); // the first round is to warm up
  }
}
await close();

const [a, b] = [median(times.with), median(times.without)];
console.log(`${values.engine}: ${rounds} rounds of ${perRound} articles, medians`);
console.log(`with what is kept     ${Math.round(a)} ms  (${times.with.map(Math.round).join(' ')})`);
console.log(`without               ${Math.round(b)} ms  (${times.without.map(Math.round).join(' ')})`);
console.log(`ratio                 ${(a / b).toFixed(2)}`);

function withoutKept(whole) {
  return {
    engine: whole.engine,
    read: (statement, parameters) => whole.read(statement, parameters),
    write: (writes) => whole.write(writes.filter(({ name }) => !kept.has(name))),
  };
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
