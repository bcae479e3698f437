import type { Polarity } from '../domain/claim.js';
import type { Tree } from '../language/tree.js';

const NEGATORS = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'nobody',
  'none',
  'without',
  'nothing',
]);
/** "instead of signing", "rather than sign", "stopped short of signing" */
const INSTEAD = new Set(['instead', 'rather', 'short']);
/** Verbs that turn what hangs by them into its contrary: "denied having met", "failed to sign". */
const DENYING = new Set([
  'deny',
  'fail',
  'stop',
  'avoid',
  'prevent',
  'neglect',
  'forget',
  'refrain',
  'abstain',
  'doubt',
  'disavow',
  'disclaim',
  'decline',
  'refuse',
  'cease',
  'hesitate',
]);
/** Verbs that a negation passes through to their clause: "does not want to", "did not say that". */
const TRANSPARENT = new Set([
  'want',
  'plan',
  'intend',
  'seem',
  'appear',
  'be',
  'have',
  'need',
  'try',
  'attempt',
  'manage',
  'begin',
  'start',
  'go',
  'seek',
  'wish',
  'think',
  'believe',
  'expect',
  'continue',
  'choose',
  'decide',
  'agree',
  'claim',
  'suggest',
  'let',
  'allow',
  'will',
  'able',
  'ready',
  'willing',
  'going',
  'likely',
  'dare',
  'vow',
  'promise',
  'consider',
  'pledge',
]);

/**
 * Whether the deed at a word is negated: by a word of its own clause, by "without", by a negated or denying verb that it
 * hangs by, or by a subject or an object of none. Two negations undo each other.
 */
export function polarityAt(tree: Tree, word: number): { polarity: Polarity; rule: string | null } {
  let negations = 0;
  let rule: string | null = null;
  const note = (found: string): void => {
    negations += 1;
    rule = found;
  };
  if (negatedHere(tree, word)) note('negation');
  if (deniedBefore(tree, word)) note('denial');
  let current = word;
  for (let depth = 0; depth < 4; depth++) {
    const { head } = tree.at(current);
    if (head < 0) break;
    const governor = tree.at(head);
    const lemma = governor.lemma.toLowerCase();
    const clausal = tree.is(current, 'xcomp', 'ccomp', 'acl', 'csubj') && !tree.is(current, 'acl:relcl');
    const carried = tree.is(current, 'obj', 'nmod', 'nsubj:pass', 'obl');
    if (tree.is(current, 'conj') && tree.at(current).upos === governor.upos) {
      // "did not sign or ratify": shared; "did not sign but ratified": not.
      const cc = tree.first(current, 'cc');
      const joint = cc < 0 ? '' : tree.at(cc).text.toLowerCase();
      if (joint !== 'or' && joint !== 'nor') break;
      if (negatedHere(tree, head)) note('negation');
    } else if (clausal || carried) {
      const denying = DENYING.has(lemma) || (governor.upos === 'NOUN' && (lemma === 'denial' || lemma === 'failure'));
      if (denying && (clausal || lemma === 'deny' || lemma === 'avoid' || lemma === 'prevent')) note('denial');
      if (carried && !denying && negatedHere(tree, head) && governor.upos === 'VERB' && tree.at(word).upos === 'NOUN')
        note('negation');
      if (clausal && negatedHere(tree, head) && (TRANSPARENT.has(lemma) || governor.upos === 'ADJ')) note('negation');
      if (!clausal && !denying) break;
    } else break;
    current = head;
  }
  return { polarity: negations % 2 === 1 ? 'NEGATED' : 'AFFIRMED', rule };
}

/** "denied attacking", "denies having met": the verb right before counts even where the tree does not join the two. */
function deniedBefore(tree: Tree, word: number): boolean {
  let at = word - 1;
  while (/^(?:having|being|been|ever|directly|knowingly|personally)$/i.test(tree.at(at).text)) at--;
  if (!/^den(?:y|ies|ied|ying)$/i.test(tree.at(at).text)) return false;
  const gerund = tree.at(at + 1).xpos === 'VBG' || /ing$/i.test(tree.at(at + 1).text);
  const joined = tree.at(word).head === at && tree.is(word, 'xcomp', 'ccomp', 'acl', 'csubj', 'obj', 'nmod', 'obl');
  return gerund && !joined;
}

function negatedHere(tree: Tree, word: number): boolean {
  for (const child of tree.children(word)) {
    const text = tree.at(child).text.toLowerCase();
    if (NEGATORS.has(text) && tree.is(child, 'advmod', 'det', 'cc:preconj', 'mark', 'case', 'aux')) {
      // "not only" affirms.
      const next = tree.at(child + 1).text.toLowerCase();
      if (text === 'not' && (next === 'only' || next === 'just' || next === 'merely')) continue;
      return true;
    }
    if (tree.is(child, 'mark', 'case', 'advmod', 'cc') && INSTEAD.has(text)) return true;
    if (tree.is(child, 'nsubj', 'obj', 'obl:agent') && tree.at(word).upos === 'VERB') {
      const determiner = tree
        .children(child)
        .find(
          (inner) =>
            tree.is(inner, 'det', 'advmod', 'cc:preconj') &&
            ['no', 'neither'].includes(tree.at(inner).text.toLowerCase()),
        );
      if (determiner !== undefined || ['nobody', 'none', 'neither', 'nothing'].includes(text)) return true;
    }
  }
  return false;
}
