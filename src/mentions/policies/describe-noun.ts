import type { Tree } from '../../language/tree.js';
import { FORCES, POINTING_BACK } from '../../lexicon/policy-phrases.js';
import { instrumentOf, isWeakPolicyNoun, policySense } from '../../lexicon/policies.js';
import type { PolicyDescription } from '../candidate.js';
import { isDefinite } from '../noun-phrase.js';
import type { SentenceSoFar } from '../sentence.js';
import { describePolicy } from './describe-policy.js';

/** The policy that a noun's phrase tells ("tariffs on Mexican goods", "U.S. troops in Mexico"), or null. */
export function describeNoun(tree: Tree, head: number, codeAt: SentenceSoFar['codeAt']): PolicyDescription | null {
  const { lemma } = tree.at(head);
  const instrument = instrumentOf(lemma);
  if (instrument === null) {
    if (!FORCES.has(lemma) || !arePlacedForces(tree, head, codeAt)) return null;
    return { ...describePolicy(tree, head, 'DEPLOYMENT', codeAt), named: false, weak: true, anaphoric: false };
  }
  if (tree.is(head, 'compound') || (lemma === 'call' && !isCallForSomething(tree, head))) return null;
  const told = describePolicy(tree, head, instrument, codeAt);
  const own = told.content.filter((sense) => sense !== policySense(lemma));
  const pointsBack = POINTING_BACK.has(lemma) && (instrument === 'PROPOSAL' || isDefinite(tree, head));
  return { ...told, named: false, weak: isWeakPolicyNoun(lemma), anaphoric: pointsBack && own.length === 0 };
}

/** Forces are a policy where they are somewhere, or somebody's: "troops in Mexico", "foreign troops". */
function arePlacedForces(tree: Tree, head: number, codeAt: SentenceSoFar['codeAt']): boolean {
  const placed = tree.all(head, 'nmod').some((child) => ['in', 'on', 'to', 'into', 'at'].includes(tree.caseOf(child)));
  return (
    placed ||
    tree
      .all(head, 'amod', 'compound', 'nmod:poss')
      .some((child) => codeAt(child) !== null || tree.at(child).lemma === 'foreign')
  );
}

/** "said in a call": no call for anything. */
function isCallForSomething(tree: Tree, head: number): boolean {
  return tree.first(head, 'acl') >= 0 || tree.all(head, 'nmod').some((child) => tree.caseOf(child) === 'for');
}
