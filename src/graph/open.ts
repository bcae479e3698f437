import type { GraphConfig } from '../config.js';
import { openEmbedded } from './embedded/embedded.js';
import { openNeo4j } from './neo4j/neo4j.js';
import type { Graph } from './port.js';

/**
 * Opens the graph that the configuration names and makes its indexes ready.
 * @throws GraphError with a message that says what is wrong with the folder or the server, and what to do about it
 */
export async function openGraph(config: GraphConfig): Promise<Graph> {
  const graph = config.engine === 'neo4j' ? await openNeo4j(config) : openEmbedded(config.folder);
  try {
    await graph.prepare();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}
