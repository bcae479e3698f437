import { mkdtempSync, rmSync } from 'node:fs';
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
  return { graph, config, close };
}

async function neo4jServer(home) {
  const uri = process.env.NEO4J_BENCH_URI;
  if (uri !== undefined) return { uri, stop: () => Promise.resolve() };
  return startNeo4j({ home, say: (line) => console.error(line) });
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
