import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../../src/domain/reading.js';
import { openGraph } from '../../src/graph/open.js';
import type { Graph } from '../../src/graph/port.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { neo4jForTests, noNeo4j } from './neo4j-server.js';
import { onlyOne } from './only-one.js';

export type Engine = Graph['engine'];

/** The engines that can run here. Where Neo4j cannot, its tests are left out, and the run says so. */
export const ENGINES: readonly Engine[] = noNeo4j === null ? ['embedded', 'neo4j'] : ['embedded'];
if (noNeo4j !== null) process.stderr.write(`Neo4j is not tested: ${noNeo4j}.\n`);

/** How long opening may take: a Neo4j of its own has to start, and other test files may have it first. */
export const OPENING_MS = 400_000;

export interface TestGraph {
  readonly graph: Graph;
  /** Empties the graph: for `beforeEach`. */
  readonly wipe: () => Promise<void>;
  /** For `afterAll`: closes it and lets the next test file have it. */
  readonly close: () => Promise<void>;
}

/** An empty graph on a real engine. */
export async function openTestGraph(engine: Engine): Promise<TestGraph> {
  return engine === 'embedded' ? openEmbedded() : openTestNeo4j();
}

async function openEmbedded(): Promise<TestGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-graph-'));
  const graph = await openGraph({ engine: 'embedded', folder });
  const close = async () => {
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { graph, wipe: () => wipe(graph), close };
}

/** The same on Neo4j, for what only its driver can tell. */
export async function openTestNeo4j(): Promise<TestGraph & { readonly uri: string }> {
  const server = await neo4jForTests();
  const letGo = await onlyOne(server.uri);
  try {
    const graph = await openGraph({
      engine: 'neo4j',
      uri: server.uri,
      username: 'neo4j',
      password: '',
      database: null,
    });
    await wipe(graph);
    const close = async () => {
      await graph.close();
      letGo();
      await server.stop();
    };
    return { graph, uri: server.uri, wipe: () => wipe(graph), close };
  } catch (error) {
    letGo();
    await server.stop();
    throw error;
  }
}

/** By parts: a server with little memory cannot delete a large graph at once. */
async function wipe(graph: Graph): Promise<void> {
  const text = 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n';
  const left = async () => (await graph.query('MATCH (n) RETURN count(n)', {})).rows[0]?.[0];
  while ((await left()) !== 0) await graph.write([{ name: 'wipe', text, parameters: {} }]);
}

/** An embedded graph in a folder of its own that holds the readings. */
export async function aGraph(readings: readonly Reading[]): Promise<TestGraph> {
  const opened = await openEmbedded();
  for (const reading of readings) await storeReading(opened.graph, reading);
  return opened;
}

/**
 * The whole graph as sorted lines, one for each node and each relationship: equal dumps are equal graphs. The log of
 * changes, which tells how a graph came to be what it is, only when it is asked for.
 */
export async function dump(graph: Graph, withLog = false): Promise<string[]> {
  const some = withLog ? '' : `WHERE NOT n:Change AND coalesce(n.id, '') <> 'changes'`;
  const nodes = await graph.query(`MATCH (n) ${some} RETURN labels(n) AS labels, properties(n) AS properties`, {});
  const edges = await graph.query(
    `MATCH (from)-[r]->(to) RETURN type(r) AS type, properties(r) AS properties,
      coalesce(from.id, from.text) AS from, coalesce(to.id, to.text) AS to`,
    {},
  );
  return [...nodes.rows, ...edges.rows].map((row) => JSON.stringify(row, sortedKeys)).sort();
}

/** Labels and keys come in any order; texts in lists of properties stay as they are. */
function sortedKeys(key: string, value: unknown): unknown {
  if (key === '0' && Array.isArray(value)) return value.toSorted();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
