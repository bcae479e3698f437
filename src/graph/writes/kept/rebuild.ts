import type { Graph, WriteStatement } from '../../port.js';
import { NUMBER_OF } from '../../reads/everything.js';
import { REMOVE_SOME } from '../everything.js';
import { bind } from '../write-statement.js';
import { sharesOf } from './shares.js';
import { tallyWrites } from './tallies.js';
import { toldInGraph } from './told.js';

/** Takes away the counts by type; the number of changes stays. */
export const clearCounts: WriteStatement<{ kept: string }> = {
  name: 'clearCounts',
  text: 'MATCH (counter:Counter) WHERE counter.id <> $kept DELETE counter',
};

const AT_ONCE = 5000;

/** Takes away all that `tallyAnew` adds up. */
export async function clearTallies(graph: Graph): Promise<void> {
  await graph.write([bind(clearCounts, { kept: 'changes' })]);
  for (const label of ['Tally', 'Publisher'] as const) {
    const [numberOf, remove] = [NUMBER_OF.get(label), REMOVE_SOME.get(label)];
    if (numberOf === undefined || remove === undefined) continue;
    while (((await graph.read(numberOf, {}))[0] ?? 0) > 0) await graph.write([bind(remove, { limit: AT_ONCE })]);
  }
}

/** Adds up what some articles of the graph tell. */
export async function tallyAnew(graph: Graph, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  await graph.write(tallyWrites(sharesOf([], await toldInGraph(graph, articleIds))));
}
