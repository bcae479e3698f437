import type { Graph } from '../graph/port.js';
import { createChanges, type Changes } from './loaders/decisions.js';
import { createLoaders, type Loaders } from './loaders/index.js';
import { permission } from './permission.js';

/** What resolvers get besides their parent and arguments; one for each request. */
export interface Context {
  readonly loaders: Loaders;
  readonly changes: Changes;
}

/** Who asks: may change the graph where both are there and agree. */
export interface Credentials {
  /** The server's own token. */
  readonly token: string | null;
  /** The request's header of that name. */
  readonly authorization: string | undefined;
}

const NOBODY: Credentials = { token: null, authorization: undefined };

export function createContext(graph: Graph, { token, authorization }: Credentials = NOBODY): Context {
  return { loaders: createLoaders(graph), changes: createChanges(graph, permission(token, authorization)) };
}
