import type { Decision } from '../domain/decision.js';
import type { Graph } from '../graph/port.js';
import { decisionsAbout } from '../graph/reads/index.js';

/** The merges and splits that hold for entities, and for those that they lead to. */
export async function decisionsOfPeople(graph: Graph, ids: readonly string[]): Promise<Decision[]> {
  const found = new Map<string, Decision>();
  const asked = new Set<string>();
  let open = [...new Set(ids)];
  while (open.length > 0) {
    for (const id of open) asked.add(id);
    for (const decision of await graph.read(decisionsAbout, { ids: open })) found.set(decision.id, decision);
    open = [...new Set([...found.values()].map(({ entityId }) => entityId))].filter((id) => !asked.has(id));
  }
  return [...found.values()];
}
