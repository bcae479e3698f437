import type { DecisionResolvers, DecisionResultResolvers, MutationResolvers } from '../generated/schema-types.js';
import { ingestionMutations } from './ingestion.js';

export const Decision: DecisionResolvers = {
  toId: (decision) => decision.entityId,
  from: (decision, _, { loaders }) => loaders.standsFor(decision.fromId),
  claim: (decision, _, { loaders }) => loaders.claimJudged(decision),
  to: (decision, _, { loaders }) => loaders.standsFor(decision.entityId),
};

const TYPES = { DONE: 'DecisionMade', NOT_FOUND: 'DecisionNotFound', INVALID: 'DecisionInvalid' } as const;

export const DecisionResult: DecisionResultResolvers = { __resolveType: ({ outcome }) => TYPES[outcome] };

export const Mutation: MutationResolvers = {
  ...ingestionMutations,
  mergeEntities: (_, asked, { changes }) => changes.merge(asked),
  splitEntity: (_, asked, { changes }) => changes.split(asked),
  judgeClaim: (_, asked, { changes }) => changes.judge(asked),
  undoDecision: (_, asked, { changes }) => changes.undo(asked),
  acceptSuggestion: (_, asked, { changes }) => changes.accept(asked),
  rejectSuggestion: (_, asked, { changes }) => changes.reject(asked),
};
