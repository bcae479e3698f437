import type { Graph } from '../../src/graph/port.js';

/** The same graph, with the names of the statements that are read from it, in order. */
export function countReads(graph: Graph): { graph: Graph; reads: string[] } {
  const reads: string[] = [];
  const counting: Graph = {
    engine: graph.engine,
    read: (statement, parameters) => {
      reads.push(statement.name);
      return graph.read(statement, parameters);
    },
    search: (index, text, limit) => {
      reads.push(`search:${index}`);
      return graph.search(index, text, limit);
    },
    write: (writes) => graph.write(writes),
    query: (text, parameters) => graph.query(text, parameters),
    prepare: () => graph.prepare(),
    health: () => graph.health(),
    close: () => graph.close(),
  };
  return { graph: counting, reads };
}
