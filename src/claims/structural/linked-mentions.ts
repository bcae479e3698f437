import type { EntityKind } from '../../domain/entity.js';
import type { LinkedMention } from '../../entities/registry.js';
import type { CandidateForm } from '../../mentions/candidate.js';
import type { ClaimContext } from '../context.js';

/** The article's mentions of one kind and form that an entity was found for, in the order of the text. */
export function linkedMentions({ linked }: ClaimContext, kind: EntityKind, form: CandidateForm): LinkedMention[] {
  return linked.candidates
    .filter((candidate) => candidate.kind === kind && candidate.form === form)
    .map((candidate) => linked.registry.of(candidate))
    .filter((mention) => mention !== undefined);
}
