import type { LinkedMention } from '../../entities/registry.js';
import { MEMBER_OFFICES } from '../../lexicon/offices.js';
import type { ClaimContext } from '../context.js';
import { linkedMentions } from './linked-mentions.js';
import { isParty } from './parties.js';
import type { StructuralFact } from './structural-fact.js';

/** "Cheng Chung-tai of Civic Passion", "DAB's Ben Chan": people told with a body by a name's own modifier. */
export function factsFromPeopleOfBodies(context: ClaimContext): StructuralFact[] {
  return linkedMentions(context, 'PERSON', 'name').flatMap((subject) => {
    const { tree, head } = subject.candidate;
    return tree.all(head, 'nmod').flatMap((child) => factAt(context, subject, child) ?? []);
  });
}

/** What a modifier of the person's name tells. @param word the modifier's head word */
function factAt(context: ClaimContext, subject: LinkedMention, word: number): StructuralFact | null {
  const { candidate: person } = subject;
  const { tree } = person;
  const preposition = tree.caseOf(word);
  const possessive = tree.is(word, 'nmod:poss');
  if (!possessive && preposition !== 'of' && preposition !== 'from') return null;
  if (possessive && word > person.head) return null;
  const object = context
    .mentionsAt(tree, word)
    .find(({ entity, candidate }) => entity.kind === 'ORGANIZATION' && !entity.collective && candidate.form === 'name');
  if (object === undefined) return null;
  const called = context.linked.offices.find((holding) => holding.person === person);
  const party = isParty(object.entity);
  // "Analyst Mark Galeotti of Mayak Intelligence" works for it, a politician of a body belongs to it.
  const serves = called !== undefined && !party && !MEMBER_OFFICES.has(called.office);
  if (serves && (called.leads || called.of.length > 0)) return null;
  const type = !serves && (party || possessive || preposition === 'of') ? 'MEMBER_OF' : 'WORKS_FOR';
  return { type, tree, word, subject, object, role: serves ? called.role : null, rule: 'person-of-body' };
}
