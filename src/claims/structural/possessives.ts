import type { ClaimContext } from '../context.js';
import { linkedMentions } from './linked-mentions.js';
import type { StructuralFact } from './structural-fact.js';

/**
 * A body of a body: "U.S. Naval Forces Central Command's Task Force 50", "The government's Flag Consideration Project".
 */
export function factsFromPossessives(context: ClaimContext): StructuralFact[] {
  const found: StructuralFact[] = [];
  for (const subject of linkedMentions(context, 'ORGANIZATION', 'name')) {
    const { tree, head, from, to } = subject.candidate;
    const owner = tree.first(head, 'nmod:poss');
    if (owner < 0 || (owner >= from && owner < to)) continue;
    const object = context
      .mentionsAt(tree, owner)
      .find(
        ({ entity, candidate }) =>
          (entity.kind === 'ORGANIZATION' || entity.kind === 'COUNTRY') && candidate.form !== 'pronoun',
      );
    if (object === undefined || object.entity === subject.entity) continue;
    found.push({ type: 'PART_OF', tree, word: owner, subject, object, role: null, rule: 'body-of-body' });
  }
  return found;
}
