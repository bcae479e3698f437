import type { GraphConfig } from '../config.js';
import { readDoorFile, type DoorFile } from '../door/door-file.js';
import { GraphError } from '../graph/errors.js';
import { tell } from './standard-output.js';

/** The server that holds the embedded graph, when that is why it could not be opened; tells the user of it. Null: it is not. */
export function holderOf(graph: GraphConfig, error: unknown): DoorFile | null {
  if (graph.engine !== 'embedded' || !(error instanceof GraphError) || error.code !== 'GRAPH_LOCKED') return null;
  const door = readDoorFile(graph.folder);
  if (door !== null) tell(`The graph is held by the server at ${door.url}: working through it.`);
  return door;
}
