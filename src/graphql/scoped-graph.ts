import type { Graph } from '../graph/port.js';
import type { RequestScope } from './request-scope.js';

/** The graph as one request reads it: each read is counted, and ends when the request's time does. Writes are left alone. */
export function scopedGraph(graph: Graph, scope: RequestScope): Graph {
  return {
    engine: graph.engine,
    read: (statement, parameters) =>
      scope.reading(statement.name, (limits) => graph.read(statement, parameters, limits)),
    search: (index, text, limit) =>
      scope.reading(`search:${index}`, (limits) => graph.search(index, text, limit, limits)),
    write: (writes) => graph.write(writes),
    query: (text, parameters) => graph.query(text, parameters),
    prepare: () => graph.prepare(),
    health: () => graph.health(),
    close: () => graph.close(),
  };
}
