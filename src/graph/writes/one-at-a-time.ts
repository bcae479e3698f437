import type { Graph } from '../port.js';

const lastOn = new WeakMap<Graph, Promise<unknown>>();

/**
 * Runs what looks at a graph, plans and then writes when those before it are done: two of them at once in one process, a
 * load and somebody's decision, would plan on what the other one is changing.
 */
export async function oneAtATime<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  const turn = (lastOn.get(graph) ?? Promise.resolve()).then(work);
  lastOn.set(
    graph,
    turn.catch(() => undefined), // the caller of `turn` hears of it; the next one has its own turn
  );
  return turn;
}
