import DataLoader from 'dataloader';
import type { Decision } from '../../domain/decision.js';
import type { Graph } from '../../graph/port.js';
import {
  decisionsById,
  decisionsOfEntities,
  judgements,
  mergedInto,
  suggestedMerges,
} from '../../graph/reads/index.js';
import type { DecisionRow } from '../../graph/reads/decision-row.js';
import * as identity from '../../resolve/decisions.js';
import { judgeClaim, type Verdict } from '../../resolve/judge.js';
import { checkIdOf } from '../ids.js';
import type { DecisionPage, PageRequest } from '../page.js';
import { byIdLoader, mustLoad } from './by-id.js';
import { WHOLE_GRAPH, type LoadPage } from './pages.js';

/** What stands behind `DecisionMade`. */
export interface DecisionDone {
  readonly outcome: 'DONE';
  readonly decision: DecisionRow;
  readonly articlesChanged: number;
}

/** What stands behind `DecisionResult`. */
export type DecisionOutcome = DecisionDone | { readonly outcome: 'NOT_FOUND' | 'INVALID'; readonly message: string };

export interface DecisionLoaders {
  readonly decision: (id: string) => Promise<DecisionRow | null>;
  /** Null where the id is null. */
  readonly decisionIfAny: (id: string | null) => Promise<DecisionRow | null>;
  readonly judgements: (page: PageRequest) => Promise<DecisionPage>;
  readonly suggestedMerges: (page: PageRequest) => Promise<DecisionPage>;
  readonly decisionsOf: (id: string, page: PageRequest) => Promise<DecisionPage>;
  readonly mergedFrom: (id: string) => Promise<string[]>;
}

export function decisionLoaders(graph: Graph, load: LoadPage): DecisionLoaders {
  const decisions = byIdLoader(graph, decisionsById, (row) => row.id);
  const merged = new DataLoader(async (ids: readonly string[]) => {
    const rows = await graph.read(mergedInto, { ids });
    return ids.map((id) => rows.filter((row) => row.id === id).map(({ fromId }) => fromId));
  });
  return {
    decision: (id) => decisions.load(id),
    decisionIfAny: async (id) => (id === null ? null : decisions.load(id)),
    judgements: (page) => load(judgements, WHOLE_GRAPH, page, {}),
    suggestedMerges: (page) => load(suggestedMerges, WHOLE_GRAPH, page, {}),
    decisionsOf: (id, page) => load(decisionsOfEntities, id, page, {}),
    mergedFrom: (id) => merged.load(id),
  };
}

/** The changes that people may make; each throws NOT_ALLOWED where the request may not. */
export interface Changes {
  readonly merge: (asked: { from: string; into: string; reason: string }) => Promise<DecisionOutcome>;
  readonly split: (asked: {
    id: string;
    articleIds: readonly string[];
    name?: string | null;
    reason: string;
  }) => Promise<DecisionOutcome>;
  readonly judge: (asked: {
    id: string;
    verdict: Verdict;
    reason: string;
    by?: string | null;
  }) => Promise<DecisionOutcome>;
  readonly undo: (asked: { id: string; reason: string; by?: string | null }) => Promise<DecisionOutcome>;
  readonly accept: (asked: { id: string; reason: string }) => Promise<DecisionOutcome>;
  readonly reject: (asked: { id: string; reason: string }) => Promise<DecisionOutcome>;
}

/** @param permit throws where the request may not change anything */
export function createChanges(graph: Graph, permit: () => void): Changes {
  const at = () => new Date().toISOString();
  const change = async (work: () => Promise<identity.Outcome>): Promise<DecisionOutcome> => {
    permit();
    return told(graph, await identity.inTurn(graph, work));
  };
  return {
    merge: ({ from, into, reason }) =>
      change(() => {
        const [fromId, intoId] = [checkIdOf('Entity', from), checkIdOf('Entity', into)];
        return identity.mergeEntities(graph, { fromId, intoId, reason, at: at() });
      }),
    split: ({ id, articleIds, name, reason }) =>
      change(() =>
        identity.splitEntity(graph, {
          id: checkIdOf('Entity', id),
          articleIds: articleIds.map((articleId) => checkIdOf('Article', articleId)),
          name: name ?? null,
          reason,
          at: at(),
        }),
      ),
    judge: ({ id, verdict, reason, by }) =>
      change(() => judgeClaim(graph, { claimId: checkIdOf('Claim', id), verdict, reason, by: by ?? null, at: at() })),
    undo: ({ id, reason, by }) => change(() => identity.undoDecision(graph, { id, reason, by: by ?? null, at: at() })),
    accept: ({ id, reason }) => change(() => identity.acceptSuggestion(graph, { id, reason, at: at() })),
    reject: ({ id, reason }) => change(() => identity.rejectSuggestion(graph, { id, reason, at: at() })),
  };
}

async function told(graph: Graph, outcome: identity.Outcome): Promise<DecisionOutcome> {
  if (outcome.outcome !== 'DONE') return outcome;
  const { decision, articles: articlesChanged } = outcome;
  return { outcome: 'DONE', decision: await stored(graph, decision), articlesChanged };
}

function stored(graph: Graph, { id }: Decision): Promise<DecisionRow> {
  return mustLoad(
    byIdLoader(graph, decisionsById, (row) => row.id),
    id,
  );
}
