import type { Decision } from '../domain/decision.js';
import { GraphError } from '../graph/errors.js';
import type { Graph } from '../graph/port.js';
import { articlesTelling, decisionsOfArticles, readingsOf, type StoredReading } from '../graph/reads/index.js';
import { storeReadings } from '../graph/writes/index.js';
import { applyDecisions } from './apply-decisions.js';
import { decisionsOfPeople } from './decisions-of-people.js';
import { liveIdOf } from './live-id.js';

/** How many articles are written in one transaction. */
const AT_ONCE = 25;

/** Told after each step: how many articles of how many have been looked at. */
export type OnStep = (done: number, all: number) => void;

/** Makes all articles that a decision concerns follow it. Doing it again changes nothing. @returns how many changed */
export async function follow(graph: Graph, decision: Decision, onStep?: OnStep): Promise<number> {
  const ids = await articlesConcerned(graph, decision);
  let changed = 0;
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    changed += await decideAnew(graph, ids.slice(at, at + AT_ONCE));
    onStep?.(Math.min(at + AT_ONCE, ids.length), ids.length);
  }
  return changed;
}

async function articlesConcerned(graph: Graph, decision: Decision): Promise<readonly string[]> {
  const { kind, status, fromId, entityId, articleId, articleIds } = decision;
  if (kind === 'SPLIT') return articleIds;
  if (kind !== 'MERGE') return articleId === null ? [] : [articleId];
  if (status === 'APPLIED') return graph.read(articlesTelling, { id: fromId, onlyRenamed: false });
  const id = (await liveIdOf(graph, entityId)) ?? entityId;
  return graph.read(articlesTelling, { id, onlyRenamed: true });
}

/** Applies all decisions anew to what the reader gave of the articles, and writes those that this changes. */
async function decideAnew(graph: Graph, articleIds: readonly string[]): Promise<number> {
  const stored = await readingsOf(graph, articleIds);
  const local = await graph.read(decisionsOfArticles, { ids: articleIds });
  const ids = [...stored.flatMap(({ entityIds }) => [...entityIds.keys()]), ...local.map(({ entityId }) => entityId)];
  const global = await decisionsOfPeople(graph, ids);
  const changed = stored.flatMap((one) => {
    const own = local.filter(({ articleId }) => articleId === one.asRead.article.id);
    const reading = applyDecisions(one.asRead, { local: own, global, times: one.times });
    return isDecidedSo(one, reading, own) ? [] : [{ reading, readerVersion: one.readerVersion }];
  });
  for (const version of new Set(changed.map(({ readerVersion }) => readerVersion))) {
    const readings = changed.filter(({ readerVersion }) => readerVersion === version).map(({ reading }) => reading);
    for (const result of await storeReadings(graph, readings, version)) {
      if (result.outcome === 'failed') throw result.error instanceof Error ? result.error : failed(result.error);
    }
  }
  return changed.length;
}

function isDecidedSo(
  { entityIds, times, wrong }: StoredReading,
  { resolution }: ReturnType<typeof applyDecisions>,
  local: readonly Decision[],
): boolean {
  const isDated = local.some(({ kind, status }) => kind === 'DATED_BY' && status === 'APPLIED');
  const judged = resolution?.wrong ?? [];
  const isJudgedSo =
    judged.length === wrong.size && judged.every(({ claim, judgedBy }) => wrong.get(claim.id) === judgedBy);
  return (
    isJudgedSo &&
    (isDated || times.size === 0) &&
    [...entityIds].every(([own, id]) => resolution?.entityIds.get(own) === id)
  );
}

function failed(cause: unknown): GraphError {
  return new GraphError('GRAPH_FAILED', `An article could not be written: ${String(cause)}`, { cause });
}
