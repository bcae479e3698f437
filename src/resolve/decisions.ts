import type { Decision } from '../domain/decision.js';
import { ENTITY_KINDS } from '../domain/entity.js';
import { digest, slug } from '../domain/id.js';
import type { Graph } from '../graph/port.js';
import { articlesTelling, decisionsById, lastSequence, pendingDecisions } from '../graph/reads/index.js';
import { decisionWrites, putDecisions } from '../graph/writes/index.js';
import { decisionId } from './decide.js';
import { follow, type OnStep } from './follow.js';
import { liveIdOf } from './live-id.js';

/** What became of what a person asked for. */
export type Outcome =
  | { readonly outcome: 'DONE'; readonly decision: Decision; readonly articles: number }
  | { readonly outcome: 'NOT_FOUND' | 'INVALID'; readonly message: string };

export interface Asked {
  /** Why, in the person's words. */
  readonly reason: string;
  /** Who the person is. */
  readonly by?: string | null;
  /** ISO date and time. */
  readonly at: string;
  readonly onStep?: OnStep;
}

/** Makes `fromId` and `intoId` one entity, in all articles; the id `fromId` leads to the other from now on. */
export async function mergeEntities(
  graph: Graph,
  { fromId, intoId, ...asked }: Asked & { readonly fromId: string; readonly intoId: string },
): Promise<Outcome> {
  const [from, into] = [await liveIdOf(graph, fromId), await liveIdOf(graph, intoId)];
  if (from === null) return unknownEntity(fromId);
  if (into === null) return unknownEntity(intoId);
  if (from === into) return invalid(`${fromId} and ${intoId} are one entity already: ${into}.`);
  if (kindOf(from) !== kindOf(into)) {
    return invalid(`${from} and ${into} are no two of a kind: only those can be one.`);
  }
  const suggested = await decisionOf(graph, decisionId('MERGE', ...[from, into].sort()));
  const sequence = await nextSequence(graph);
  const id = suggested?.status === 'SUGGESTED' ? suggested.id : decisionId('MERGE', from, into, String(sequence));
  const decision = decisionOfPerson(asked, { id, kind: 'MERGE', fromId: from, entityId: into, sequence });
  return carryOut(graph, decision, asked.onStep);
}

/**
 * Makes what some articles call `id` an entity of its own.
 * @param name what it is to be called; its id comes from it
 */
export async function splitEntity(
  graph: Graph,
  { id, articleIds, name, ...asked }: Asked & { id: string; articleIds: readonly string[]; name: string | null },
): Promise<Outcome> {
  const from = await liveIdOf(graph, id);
  if (from === null) return unknownEntity(id);
  const telling = new Set(await graph.read(articlesTelling, { id: from, onlyRenamed: false }));
  const chosen = [...new Set(articleIds)].sort();
  const stranger = chosen.find((articleId) => !telling.has(articleId));
  if (chosen.length === 0) return invalid('Name the articles in which it is somebody else.');
  if (stranger !== undefined) return invalid(`${stranger} does not tell of ${from}; see the "articles" of the entity.`);
  if (chosen.length === telling.size) {
    return invalid(`These are all articles that tell of ${from}: nothing would be left of it.`);
  }
  const sequence = await nextSequence(graph);
  const entityId = await newId(graph, from, name, chosen);
  if (entityId === null)
    return invalid(`"${name ?? ''}" is the name of another entity: choose one that is free, or merge.`);
  const decision = decisionOfPerson(asked, {
    id: decisionId('SPLIT', from, entityId, String(sequence)),
    kind: 'SPLIT',
    fromId: from,
    entityId,
    articleIds: chosen,
    name,
    sequence,
  });
  return carryOut(graph, decision, asked.onStep);
}

/** Takes back a decision, the resolver's or a person's; the graph then is as if it had never been made. */
export async function undoDecision(graph: Graph, { id, ...asked }: Asked & { readonly id: string }): Promise<Outcome> {
  const decision = await decisionOf(graph, id);
  if (decision === null) return unknownDecision(id);
  if (decision.status !== 'APPLIED') {
    return invalid(`${id} is ${decision.status}: only what is APPLIED can be undone.`);
  }
  const reason = asked.reason === '' ? decision.reason : `${decision.reason}. Undone: ${asked.reason}`;
  const decidedBy = asked.by ?? null;
  const undone: Decision = { ...decision, status: 'UNDONE', reason, decidedBy, madeAt: asked.at, pending: true };
  return carryOut(graph, undone, asked.onStep);
}

/** Carries out a merge that the resolver suggested. */
export async function acceptSuggestion(graph: Graph, { id, ...asked }: Asked & { id: string }): Promise<Outcome> {
  const suggestion = await suggestionOf(graph, id);
  if ('outcome' in suggestion) return suggestion;
  const { fromId, entityId: intoId, reason } = suggestion;
  return mergeEntities(graph, { ...asked, fromId, intoId, reason: asked.reason === '' ? reason : asked.reason });
}

/** Keeps two entities apart for good: the same merge is not suggested again. */
export async function rejectSuggestion(graph: Graph, { id, ...asked }: Asked & { id: string }): Promise<Outcome> {
  const suggestion = await suggestionOf(graph, id);
  if ('outcome' in suggestion) return suggestion;
  const reason = asked.reason === '' ? suggestion.reason : asked.reason;
  const decision: Decision = {
    ...suggestion,
    status: 'REJECTED',
    madeBy: 'PERSON',
    madeAt: asked.at,
    decidedBy: asked.by ?? null,
    reason,
  };
  await graph.write(decisionWrites([decision], putDecisions));
  return { outcome: 'DONE', decision, articles: 0 };
}

/** Ends what was cut off: decisions that not all articles follow yet. @returns how many there were */
export async function finishPending(graph: Graph, onStep?: OnStep): Promise<number> {
  const pending = await graph.read(pendingDecisions, {});
  for (const decision of pending) await carryOut(graph, decision, onStep);
  return pending.length;
}

/** The last decision of a person on each graph: one after the other, so that each builds on the one before. */
const lastOn = new WeakMap<Graph, Promise<unknown>>();

/** Runs a person's decision when those before it are done, and first ends what an earlier process left undone. */
export async function inTurn<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  const turn = (lastOn.get(graph) ?? Promise.resolve()).then(async () => {
    await finishPending(graph);
    return work();
  });
  lastOn.set(
    graph,
    turn.catch(() => undefined), // the caller of `turn` hears of it; the next decision has its own turn
  );
  return turn;
}

/** The decision is stored first, marked as not yet followed, so that it goes on after being cut off anywhere. */
export async function carryOut(graph: Graph, decision: Decision, onStep?: OnStep): Promise<Outcome> {
  await graph.write(decisionWrites([{ ...decision, pending: true }], putDecisions));
  const articles = await follow(graph, decision, onStep);
  const done = { ...decision, pending: false };
  await graph.write(decisionWrites([done], putDecisions));
  return { outcome: 'DONE', decision: done, articles };
}

function decisionOfPerson(
  { reason, at, by = null }: Asked,
  parts: Pick<Decision, 'id' | 'kind' | 'fromId' | 'entityId' | 'sequence'> & Partial<Decision>,
): Decision {
  return {
    status: 'APPLIED',
    articleId: null,
    articleIds: [],
    name: null,
    date: null,
    words: null,
    score: null,
    madeBy: 'PERSON',
    decidedBy: by,
    madeAt: at,
    pending: true,
    reason,
    ...parts,
  };
}

async function suggestionOf(graph: Graph, id: string): Promise<Decision | Exclude<Outcome, { outcome: 'DONE' }>> {
  const decision = await decisionOf(graph, id);
  if (decision === null) return unknownDecision(id);
  return decision.status === 'SUGGESTED'
    ? decision
    : invalid(`${id} is ${decision.status}, not a suggestion that waits.`);
}

async function decisionOf(graph: Graph, id: string): Promise<Decision | null> {
  const [decision] = await graph.read(decisionsById, { ids: [id] });
  return decision ?? null;
}

export async function nextSequence(graph: Graph): Promise<number> {
  const [last] = await graph.read(lastSequence, {});
  return (last ?? 0) + 1;
}

/** Null when the name belongs to somebody else already, or did before a merge. */
async function newId(
  graph: Graph,
  from: string,
  name: string | null,
  articleIds: readonly string[],
): Promise<string | null> {
  if (name === null) return `${from.replace(/\..*$/, '')}.${digest(articleIds, 6)}`;
  const id = `${from.split(':')[0] ?? ''}:${slug(name)}`;
  const taken = slug(name) === '' || (await liveIdOf(graph, id)) !== null;
  return taken ? null : id;
}

function kindOf(id: string): string {
  return ENTITY_KINDS.find((kind) => id.startsWith(`${kind.toLowerCase()}:`))?.toLowerCase() ?? 'thing';
}

function unknownEntity(id: string): Outcome {
  return {
    outcome: 'NOT_FOUND',
    message: `There is no entity ${id}. Ids look like person:claudia-sheinbaum; a search gives them.`,
  };
}

function unknownDecision(id: string): Outcome & { outcome: 'NOT_FOUND' } {
  return {
    outcome: 'NOT_FOUND',
    message: `There is no decision ${id}. "dateline review" and Entity.decisions give their ids.`,
  };
}

function invalid(message: string): Outcome & { outcome: 'INVALID' } {
  return { outcome: 'INVALID', message };
}
