import type { Tree } from '../../language/tree.js';
import { DECIDING } from '../../lexicon/policy-phrases.js';
import { instrumentOf } from '../../lexicon/policies.js';

/** Whether the verb is what somebody offers, plans or rejects: "proposed sending troops", "offered to deploy", "the idea of sending". */
export function isDecidedUpon(tree: Tree, verb: number): boolean {
  const governor = tree.at(tree.at(verb).head);
  if (tree.is(verb, 'acl:relcl')) return false;
  // "a system backed by" tells of the system; "a plan to back" and "the idea of backing" tell what is planned
  if (tree.is(verb, 'acl') && tree.first(verb, 'mark') < 0) return false;
  // what is decided upon is told by an infinitive or a gerund; a finite clause tells what happened
  if (!['VB', 'VBG'].includes(tree.at(verb).xpos)) return false;
  if (tree.is(verb, 'xcomp', 'ccomp', 'advcl', 'acl', 'csubj'))
    return DECIDING.has(governor.lemma) || (governor.upos === 'NOUN' && instrumentOf(governor.lemma) !== null);
  return tree.is(verb, 'obj', 'obl', 'nmod') && DECIDING.has(governor.lemma);
}
