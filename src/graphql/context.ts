import type { Graph } from '../graph/port.js';
import { createLoaders, type Loaders } from './loaders/index.js';

/** What resolvers get besides their parent and arguments; one for each request. */
export interface Context {
  readonly loaders: Loaders;
}

export function createContext(graph: Graph): Context {
  return { loaders: createLoaders(graph) };
}
