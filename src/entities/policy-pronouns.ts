import type { ClaimType } from '../domain/claim.js';
import { framesOfVerb } from '../lexicon/predicates.js';
import type { Candidate } from '../mentions/candidate.js';
import type { Registry } from './registry.js';

const PRONOUNS = new Set(['it', 'them', 'they', 'this', 'that']);

/** What one decides about is a policy. */
const DECISIONS: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'REJECTED',
  'AGREED',
  'ENACTED',
  'ENDED',
  'IMPOSED',
  'ORDERED',
  'PROPOSED',
  'SUPPORTED',
  'CRITICIZED',
]);

/** How many sentences back such a pronoun may point. */
const REACH = 1;

/**
 * "…a finance bill, saying he would not sign it": what is signed, rejected or repealed and told by a pronoun is the
 * policy told last. Runs after policies are linked and takes the pronoun from whoever had it.
 */
export function linkPolicyPronouns(registry: Registry, candidates: readonly Candidate[]): void {
  for (const pronoun of candidates) {
    if (pronoun.form !== 'pronoun' || !PRONOUNS.has(pronoun.text.toLowerCase()) || !isDecidedAbout(pronoun)) continue;
    const policy = candidates
      .filter(
        (one) => one.form === 'policy' && one.end <= pronoun.start && pronoun.tree.index - one.tree.index <= REACH,
      )
      .filter(({ policy: told }) => told !== null && (!told.weak || told.named || told.content.length > 1))
      .at(-1);
    const entity = policy === undefined ? undefined : registry.of(policy)?.entity;
    if (entity === undefined) continue;
    registry.unlink(pronoun);
    registry.link(pronoun, entity, 'pronoun-for-policy');
  }
}

function isDecidedAbout({ tree, head }: Candidate): boolean {
  if (!tree.is(head, 'obj', 'nsubj:pass')) return false;
  const { lemma } = tree.at(tree.at(head).head);
  return framesOfVerb(lemma).some((frame) => DECISIONS.has(frame.type) && (!frame.weak || frame.only === 'policy'));
}
