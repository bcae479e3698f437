import type { Graph } from '../graph/port.js';
import { entitiesById, redirects } from '../graph/reads/index.js';

/** Longer chains of merges than this are a mistake in the graph. */
const LONGEST_CHAIN = 100;

/**
 * The entities that ids stand for today: themselves, or what they were merged into, however often. Ids that lead
 * nowhere are left out.
 */
export async function liveIdsOf(graph: Graph, ids: readonly string[]): Promise<Map<string, string>> {
  const live = new Map<string, string>();
  let open = new Map(ids.map((id) => [id, id])); // the id asked for -> where it has led so far
  for (let step = 0; open.size > 0 && step < LONGEST_CHAIN; step++) {
    const reached = [...new Set(open.values())];
    const there = new Set((await graph.read(entitiesById, { ids: reached })).map(({ id }) => id));
    for (const [asked, at] of open) if (there.has(at)) live.set(asked, at);
    const gone = reached.filter((id) => !there.has(id));
    const next = gone.length === 0 ? [] : await graph.read(redirects, { ids: gone });
    const leads = new Map(next.toReversed().map(({ id, to }) => [id, to])); // the first of each counts
    open = new Map([...open].flatMap(([asked, at]) => lead(asked, leads.get(at))));
  }
  return live;
}

/** Null when the id leads nowhere. */
export async function liveIdOf(graph: Graph, id: string): Promise<string | null> {
  return (await liveIdsOf(graph, [id])).get(id) ?? null;
}

function lead(asked: string, to: string | undefined): [string, string][] {
  return to === undefined ? [] : [[asked, to]];
}
