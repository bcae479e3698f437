import { z } from 'zod';
import type { Graph } from '../graph/port.js';
import {
  acceptSuggestion,
  inTurn,
  mergeEntities,
  rejectSuggestion,
  splitEntity,
  undoDecision,
  type Outcome,
} from './decisions.js';
import type { OnStep } from './follow.js';
import { judgeClaim, VERDICTS } from './judge.js';

const why = { reason: z.string(), by: z.string().nullable(), at: z.string() };
const text = z.string();

const asked = z.discriminatedUnion('what', [
  z.object({ what: z.literal('merge'), fromId: text, intoId: text, ...why }),
  z.object({ what: z.literal('split'), id: text, articleIds: z.array(text), name: text.nullable(), ...why }),
  z.object({ what: z.literal('judge'), claimId: text, verdict: z.enum(VERDICTS), ...why }),
  z.object({ what: z.enum(['undo', 'accept', 'reject']), id: text, ...why }),
]);

/** Something that a person wants to be decided. */
export type Asked = z.infer<typeof asked>;

/** @throws for what is none */
export function parseAsked(value: unknown): Asked {
  return asked.parse(value);
}

/** Decides it, when what was asked for before is done. */
export function carryOutAsked(graph: Graph, decision: Asked, onStep?: OnStep): Promise<Outcome> {
  const steps = onStep === undefined ? {} : { onStep };
  return inTurn(graph, () => {
    switch (decision.what) {
      case 'merge':
        return mergeEntities(graph, { ...decision, ...steps });
      case 'split':
        return splitEntity(graph, { ...decision, ...steps });
      case 'judge':
        return judgeClaim(graph, { ...decision, ...steps });
      case 'undo':
        return undoDecision(graph, { ...decision, ...steps });
      case 'accept':
        return acceptSuggestion(graph, { ...decision, ...steps });
      case 'reject':
        return rejectSuggestion(graph, { ...decision, ...steps });
    }
  });
}
