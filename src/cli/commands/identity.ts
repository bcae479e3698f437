import type { Graph } from '../../graph/port.js';
import { carryOutAsked, type Asked } from '../../resolve/asked.js';
import type { Outcome } from '../../resolve/decisions.js';
import { EXIT } from '../failure.js';
import { printLine, tell } from '../standard-output.js';

export interface Reason {
  readonly reason?: string;
  readonly by?: string;
}

/** Decides: on the graph itself, or through the server that holds it. */
export type Decide = (asked: Asked) => Promise<Outcome>;

/** Told on standard error while many articles are rewritten. */
const onStep = (done: number, all: number): void => {
  if (all > 100) tell(`… ${done} of ${all} articles`);
};

export function decideOn(graph: Graph): Decide {
  return (asked) => carryOutAsked(graph, asked, onStep);
}

/** What every decision is kept with. */
export function why({ reason = '', by }: Reason) {
  return { reason, by: by ?? null, at: new Date().toISOString() };
}

/** Decides and tells what came of it. */
export async function decide(asked: Asked, decideIt: Decide): Promise<number> {
  const outcome = await decideIt(asked);
  if (outcome.outcome !== 'DONE') {
    tell(`dateline: ${outcome.message}`);
    return EXIT.failed;
  }
  const { decision, articles } = outcome;
  const { id, kind, status, fromId, entityId } = decision;
  const about = fromId === entityId ? fromId : `${fromId} -> ${entityId}`;
  await printLine(`${status} ${id}: ${kind} ${about}; ${articles} article${articles === 1 ? '' : 's'} changed`);
  if (status === 'APPLIED') tell(`To take it back: dateline undo ${id}`);
  return EXIT.done;
}
