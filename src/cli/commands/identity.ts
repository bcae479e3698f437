import type { Graph } from '../../graph/port.js';
import {
  acceptSuggestion,
  inTurn,
  mergeEntities,
  rejectSuggestion,
  splitEntity,
  undoDecision,
  type Outcome,
} from '../../resolve/decisions.js';
import { EXIT } from '../failure.js';
import { printLine, tell } from '../standard-output.js';

interface Reason {
  readonly reason?: string;
}

/** Told on standard error while many articles are rewritten. */
const onStep = (done: number, all: number): void => {
  if (all > 100) tell(`… ${done} of ${all} articles`);
};

const common = ({ reason = '' }: Reason) => ({ reason, at: new Date().toISOString(), onStep });

export function merge(fromId: string, intoId: string, options: Reason, graph: Graph): Promise<number> {
  return done(graph, () => mergeEntities(graph, { ...common(options), fromId, intoId }));
}

export function split(
  id: string,
  options: Reason & { readonly articles: readonly string[]; readonly as?: string },
  graph: Graph,
): Promise<number> {
  const { articles: articleIds, as: name = null } = options;
  return done(graph, () => splitEntity(graph, { ...common(options), id, articleIds, name }));
}

export function undo(id: string, options: Reason, graph: Graph): Promise<number> {
  return done(graph, () => undoDecision(graph, { ...common(options), id }));
}

export function accept(id: string, options: Reason, graph: Graph): Promise<number> {
  return done(graph, () => acceptSuggestion(graph, { ...common(options), id }));
}

export function reject(id: string, options: Reason, graph: Graph): Promise<number> {
  return done(graph, () => rejectSuggestion(graph, { ...common(options), id }));
}

async function done(graph: Graph, work: () => Promise<Outcome>): Promise<number> {
  await graph.prepare();
  const outcome = await inTurn(graph, work);
  if (outcome.outcome !== 'DONE') {
    tell(`dateline: ${outcome.message}`);
    return EXIT.failed;
  }
  const { decision, articles } = outcome;
  const { id, kind, status, fromId, entityId } = decision;
  await printLine(
    `${status} ${id}: ${kind} ${fromId} -> ${entityId}; ${articles} article${articles === 1 ? '' : 's'} changed`,
  );
  if (status === 'APPLIED') tell(`To take it back: dateline undo ${id}`);
  return EXIT.done;
}
