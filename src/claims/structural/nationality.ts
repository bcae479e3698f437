import type { LinkedMention } from '../../entities/registry.js';
import type { Candidate } from '../../mentions/candidate.js';
import { PRIVATE_BODIES } from '../../lexicon/body-kinds.js';
import type { ClaimContext } from '../context.js';
import { linkedMentions } from './linked-mentions.js';
import type { StructuralFact } from './structural-fact.js';

/** Where a private body sits: "Kenyan group Savanna Holdings", "the Swiss bank UBS", "Helvia, a Swiss company". */
export function factsFromNationality(context: ClaimContext): StructuralFact[] {
  const found: StructuralFact[] = [];
  for (const object of linkedMentions(context, 'COUNTRY', 'demonym')) {
    const { tree } = object.candidate;
    const noun = privateBodyAfter(object.candidate);
    const subject = noun < 0 ? undefined : nameBeside(context, object.candidate, noun);
    if (subject === undefined) continue;
    found.push({ type: 'BASED_IN', tree, word: noun, subject, object, role: null, rule: 'nationality-of-body' });
  }
  return found;
}

/** The noun for a private body that a demonym describes, at most three words on; -1 where there is none. */
function privateBodyAfter({ tree, head }: Candidate): number {
  let noun = head + 1;
  while (noun < head + 4 && /^(ADJ|NOUN)$/.test(tree.at(noun).upos) && !PRIVATE_BODIES.has(tree.at(noun).lemma)) noun++;
  const { lemma, xpos } = tree.at(noun);
  return PRIVATE_BODIES.has(lemma) && xpos === 'NN' ? noun : -1;
}

/** The name right after the noun, or the one that the noun's phrase stands in apposition to. */
function nameBeside(context: ClaimContext, demonym: Candidate, noun: number): LinkedMention | undefined {
  const { tree, head } = demonym;
  return linkedMentions(context, 'ORGANIZATION', 'name').find(
    ({ candidate: body }) =>
      body.tree === tree &&
      (body.from === noun + 1 || (tree.is(noun, 'appos') && body.head === tree.at(noun).head && body.to <= head)),
  );
}
