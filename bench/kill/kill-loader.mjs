import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGraph } from '../../dist/graph/open.js';
import { randomFrom } from '../synthetic/random.mjs';
import { stories } from '../synthetic/stories.mjs';
import { dumpGraph } from './dump-graph.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Kills the loader (SIGKILL) at random moments and starts it again each time; every load that comes to its end is held to
 * one that nobody disturbed. The loader is the command line, or with `ready` one that is given its readings.
 *
 * @param {object} options
 * @param {{ uri: string } | null} options.server an empty Neo4j without a password; null is an embedded graph
 * @param {number} options.kills
 * @param {number} options.articles
 * @param {boolean} [options.ready]
 * @param {number} [options.seed]
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<{ loads: number, expected: string[], different: string[][] }>} how many loads came to their end, the
 *   undisturbed graph, and the graphs that were another one
 */
export async function killLoader({ server, kills, articles, ready = false, seed = 1, say = () => undefined }) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
  const input = join(folder, 'articles.jsonl');
  const lines = [...stories(articles, seed)].map(({ sentences, ...article }) => JSON.stringify(article));
  writeFileSync(input, `${lines.join('\n')}\n`);
  const command = ready
    ? [join(here, 'loader.mjs'), String(articles), String(seed)]
    : [resolve(here, '../../dist/cli/main.js'), 'load', input];
  const random = randomFrom(seed);
  const place = await emptyGraph(server, folder);
  try {
    const started = performance.now();
    await untilItEnds(start(command, place.environment));
    const undisturbed = performance.now() - started;
    const expected = await place.dump();
    say(`undisturbed: ${expected.length} nodes and relationships in ${(undisturbed / 1000).toFixed(1)} s`);
    const different = [];
    let loads = 0;
    await place.empty();
    for (let killed = 0; killed < kills;) {
      const after = random.next() * undisturbed;
      if (await killedAfter(start(command, place.environment), after)) {
        killed += 1;
        say(`kill ${killed} after ${(after / 1000).toFixed(2)} s`);
        if (killed < kills) continue;
        await untilItEnds(start(command, place.environment));
      }
      loads += 1;
      const actual = await place.dump();
      const isSame = actual.length === expected.length && actual.every((line, at) => line === expected[at]);
      if (!isSame) different.push(actual);
      say(`load ${loads} came to its end: ${isSame ? 'the same graph' : 'ANOTHER GRAPH'}`);
      await place.empty();
    }
    return { loads, expected, different };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(command, environment) {
  return spawn(process.execPath, command, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function untilItEnds(child) {
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (told += text));
  const [code, signal] = await new Promise((done) => child.once('close', (...how) => done(how)));
  if (code !== 0) throw new Error(`The loader ended with ${signal ?? code}:\n${told}`);
}

/** Whether it was killed before it came to its end. */
async function killedAfter(child, milliseconds) {
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  try {
    await untilItEnds(child);
    return false;
  } catch (error) {
    if (child.signalCode === 'SIGKILL') return true;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function emptyGraph(server, folder) {
  const data = join(folder, 'data');
  const config =
    server === null
      ? { engine: 'embedded', folder: data }
      : { engine: 'neo4j', uri: server.uri, username: 'neo4j', password: '', database: null };
  const environment = { ...process.env, DATELINE_DATA: data, NEO4J_URI: server?.uri ?? '', NEO4J_PASSWORD: '' };
  const within = async (work) => {
    const graph = await openGraph(config);
    try {
      return await work(graph);
    } finally {
      await graph.close();
    }
  };
  const empty = server === null ? async () => rmSync(data, { recursive: true, force: true }) : () => within(wipe);
  await empty();
  return { environment, empty, dump: () => within(dumpGraph) };
}

async function wipe(graph) {
  const left = async () => (await graph.query('MATCH (n) RETURN count(n)', {})).rows[0][0];
  const text = 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n';
  while ((await left()) > 0) await graph.write([{ name: 'wipe', text, parameters: {} }]);
}
