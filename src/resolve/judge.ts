import type { Decision } from '../domain/decision.js';
import type { Graph } from '../graph/port.js';
import { claimsById, decisionsById, nextJudgements, readingsOf, wrongClaimsById } from '../graph/reads/index.js';
import { decisionId } from './decide.js';
import { carryOut, nextSequence, undoDecision, type Asked, type Outcome } from './decisions.js';
import { follow } from './follow.js';
import { wordsOf } from './judged-wrong.js';

export const VERDICTS = ['WRONG', 'RIGHT'] as const;

/** WRONG hides a claim from everything but its own id; RIGHT takes that back. */
export type Verdict = (typeof VERDICTS)[number];

/** Judges a claim. The judgement is about the words: it outlasts reading and loading the article again. */
export async function judgeClaim(
  graph: Graph,
  { claimId, verdict, ...asked }: Asked & { readonly claimId: string; readonly verdict: Verdict },
): Promise<Outcome> {
  const known = await judgementOf(graph, claimId);
  const isWrong = known?.status === 'APPLIED';
  if (verdict === 'RIGHT' && known !== null && isWrong) return undoDecision(graph, { ...asked, id: known.id });
  if (isWrong) return { outcome: 'INVALID', message: `${claimId} has been judged wrong already: ${known.id}.` };
  const asRead = await claimAsRead(graph, claimId);
  if (asRead === null) {
    const message = `There is no claim ${claimId}. Ids look like claim:4f1d0c6be2a97d53; lists of claims give them.`;
    return { outcome: 'NOT_FOUND', message };
  }
  if (verdict === 'RIGHT') return { outcome: 'INVALID', message: `Nobody has judged ${claimId} wrong: it is shown.` };
  const decision: Decision = {
    id: decisionId('WRONG', claimId),
    kind: 'WRONG',
    status: 'APPLIED',
    fromId: claimId,
    entityId: claimId,
    articleId: asRead.articleId,
    articleIds: [],
    name: null,
    date: null,
    words: asRead.words,
    reason: asked.reason,
    score: null,
    madeBy: 'PERSON',
    decidedBy: asked.by ?? null,
    madeAt: asked.at,
    sequence: await nextSequence(graph),
    pending: true,
  };
  return carryOut(graph, decision, asked.onStep);
}

const AT_ONCE = 200;

/** Makes all articles show and hide their claims as they were judged. @returns how many articles this changed */
export async function followJudgements(graph: Graph): Promise<number> {
  let changed = 0;
  for (let after = ''; ;) {
    const page = await graph.read(nextJudgements, { after, limit: AT_ONCE });
    for (const decision of page) changed += await follow(graph, decision);
    if (page.length < AT_ONCE) return changed;
    after = page.at(-1)?.sortKey ?? '';
  }
}

/** The judgement that hides the claim, or hid it once. */
async function judgementOf(graph: Graph, claimId: string): Promise<Decision | null> {
  const [hidden] = await graph.read(wrongClaimsById, { ids: [claimId] });
  const [decision] = await graph.read(decisionsById, { ids: [hidden?.judgedBy ?? decisionId('WRONG', claimId)] });
  return decision ?? null;
}

async function claimAsRead(graph: Graph, claimId: string): Promise<{ articleId: string; words: string } | null> {
  const [shown] = await graph.read(claimsById, { ids: [claimId] });
  if (shown === undefined) return null;
  const [stored] = await readingsOf(graph, [shown.articleId]);
  const claim = stored?.asRead.claims.find(({ id }) => id === claimId);
  if (stored === undefined || claim === undefined) return null;
  return { articleId: shown.articleId, words: wordsOf(stored.asRead, claim) };
}
