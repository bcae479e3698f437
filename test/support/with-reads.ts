import type { Graph } from '../../src/graph/port.js';

/**
 * The same graph, with something else in the place of its reads and searches.
 * @param read gets the name of what is read, and the real answer for the asking
 */
export function withReads(
  graph: Graph,
  read: <Answer>(statement: string, answer: () => Promise<Answer>) => Promise<Answer>,
): Graph {
  return {
    engine: graph.engine,
    read: (statement, parameters, limits) => read(statement.name, () => graph.read(statement, parameters, limits)),
    search: (index, text, limit, limits) => read(`search:${index}`, () => graph.search(index, text, limit, limits)),
    write: (writes) => graph.write(writes),
    query: (text, parameters) => graph.query(text, parameters),
    prepare: () => graph.prepare(),
    health: () => graph.health(),
    close: () => graph.close(),
  };
}
