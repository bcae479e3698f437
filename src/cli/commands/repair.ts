import type { Graph } from '../../graph/port.js';
import { findCrooked, repair } from '../../graph/writes/index.js';
import { followJudgements } from '../../resolve/judge.js';
import { EXIT } from '../failure.js';
import { tell } from '../standard-output.js';

const SECONDS_BETWEEN_LINES = 10;

/** Works out anew what is derived from articles and claims, and looks whether all is well then. */
export async function repairGraph(graph: Graph): Promise<number> {
  let last = Date.now();
  await repair(graph, (what, done) => {
    if (Date.now() - last < SECONDS_BETWEEN_LINES * 1000) return;
    last = Date.now();
    tell(`… ${done} ${what}`);
  });
  await followJudgements(graph);
  const crooked = await findCrooked(graph);
  for (const { what, count, examples } of crooked) tell(`still ${count} ${what}, such as ${examples.join(', ')}`);
  if (crooked.length === 0) tell('Stories, counts and direct edges are what the articles and their claims add up to.');
  return crooked.length === 0 ? EXIT.done : EXIT.failed;
}
