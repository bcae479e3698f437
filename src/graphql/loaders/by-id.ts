import DataLoader from 'dataloader';
import type { Graph, ReadStatement } from '../../graph/port.js';

/** Loads things by id: one read for all that a step of the query asks for; null for what is not there. */
export function byIdLoader<Row>(
  graph: Graph,
  statement: ReadStatement<{ ids: readonly string[] }, Row>,
  idOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = await graph.read(statement, { ids });
    const byId = new Map(rows.map((row) => [idOf(row), row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** For an id that the graph itself gave: when nothing is there, the graph is inconsistent. */
export async function mustLoad<Row>(loader: DataLoader<string, Row | null>, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`The graph refers to ${id}, but does not hold it.`);
  return row;
}
