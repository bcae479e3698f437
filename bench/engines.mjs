import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../dist/graph/open.js';
import { startNeo4j } from '../scripts/neo4j/server.mjs';

/**
 * An empty graph on a real engine, for measuring; `close` takes it away again. A Neo4j of its own is started, unless
 * NEO4J_BENCH_URI names an empty one without a password.
 */
export async function benchGraph(engine) {
  if (engine !== 'embedded' && engine !== 'neo4j') throw new Error('--engine should be embedded or neo4j');
  const home = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const server = engine === 'neo4j' ? await neo4jServer(home) : null;
  const config =
    server === null
      ? { engine, folder: home }
      : { engine, uri: server.uri, username: 'neo4j', password: '', database: null };
  const graph = await openGraph(config);
  const close = async () => {
    await graph.close();
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { graph, config, close, processorMs: () => ownMs() + serverMs(server?.pid) };
}

async function neo4jServer(home) {
  const uri = process.env.NEO4J_BENCH_URI;
  if (uri !== undefined) return { uri, stop: () => Promise.resolve() };
  return startNeo4j({
    home,
    say: (line) => console.error(line),
    java: ['-Xms1g', '-Xmx1g'],
    settings: ['server.memory.pagecache.size=512m'],
  });
}

/** Processor time of a server of our own, as Linux tells it, in hundredths of a second. */
function serverMs(pid) {
  if (pid === undefined) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10; // utime and stime: see proc_pid_stat(5)
}

function ownMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A reader that gives ready readings, and the articles to read: what is left of a load is looking up and writing. */
export function readyMade(readings) {
  const made = new Map();
  async function* articles() {
    for (const reading of readings) {
      made.set(reading.article.id, reading);
      yield { ok: true, article: reading.article, givenId: null, mentions: null };
    }
  }
  const read = async ({ id }) => {
    const reading = made.get(id);
    made.delete(id);
    return reading;
  };
  return { articles: articles(), reader: { read } };
}
