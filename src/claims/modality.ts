import type { Modality } from '../domain/claim.js';
import { wordList } from '../lexicon/word-list.js';
import { isPassive } from '../language/roles.js';
import type { Tree } from '../language/tree.js';

const INTENDING = wordList(`
  plan intend vow promise pledge want aim hope seek prepare expect threaten agree decide propose offer aspire commit undertake
  schedule set urge ask tell order call request demand press instruct direct invite encourage advise recommend authorize authorise
  require swear ready resolve wish poise due about determine allow permit volunteer mean consent need insist recommend beg lobby
  convince persuade warn push suggest send deploy refuse decline going willing try attempt strive work fight struggle bid move
`);
/** Those that tell of something done, not only meant, when they govern: "tried to seize" is an attempt, "agreed to send" an intention. */
const NOUNS_OF_INTENT = new Set([
  'plan',
  'proposal',
  'offer',
  'promise',
  'pledge',
  'vow',
  'intention',
  'decision',
  'threat',
  'commitment',
  'bid',
  'call',
  'request',
  'demand',
  'order',
  'effort',
  'move',
  'idea',
  'push',
  'attempt',
  'agreement',
  'willingness',
  'desire',
  'invitation',
  'appeal',
  'goal',
  'aim',
  'need',
  'authority',
  'permission',
]);
const POSSIBLE_AUX = new Set(['may', 'might', 'could', 'can']);
const POSSIBLE_GOVERNORS = new Set([
  'consider',
  'mull',
  'weigh',
  'contemplate',
  'ponder',
  'possible',
  'likely',
  'able',
  'suspect',
  'speculate',
  'fear',
  'possibility',
  'chance',
  'risk',
  'prospect',
  'option',
  'unlikely',
  'discuss',
  'seem',
  'appear',
]);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'provided', 'supposing', 'lest']);

/**
 * How the deed at a word is told: as a fact, as meant, as possible or under a condition. The word's own auxiliaries come
 * first, then the condition its clause stands under, then the verbs and nouns it hangs by.
 */
export function modalityAt(tree: Tree, word: number): { modality: Modality; rule: string | null } {
  let current = word;
  for (let depth = 0; depth < 5; depth++) {
    const own = fromAuxiliaries(tree, current);
    if (own !== null) return { modality: own, rule: 'auxiliary' };
    if (
      tree
        .all(current, 'mark', 'advmod')
        .some((mark) => CONDITIONS.has(tree.at(mark).text.toLowerCase()) && mark < current)
    )
      return { modality: 'CONDITIONAL', rule: 'condition' };
    const { head } = tree.at(current);
    if (head < 0) break;
    const governor = tree.at(head);
    const lemma = governor.lemma.toLowerCase();
    if (
      tree.is(current, 'xcomp', 'ccomp', 'advcl', 'csubj') ||
      (tree.is(current, 'acl') && !tree.is(current, 'acl:relcl'))
    ) {
      // "claimed to have seized" tells of something done
      const perfect = tree.all(current, 'aux').some((aux) => tree.at(aux).lemma === 'have');
      const infinitive =
        !perfect && tree.all(current, 'mark').some((mark) => tree.at(mark).text.toLowerCase() === 'to');
      const subjunctive = tree.is(current, 'ccomp') && tree.at(current).xpos === 'VB';
      const gerund = tree.at(current).xpos === 'VBG';
      if (POSSIBLE_GOVERNORS.has(lemma) && (infinitive || gerund))
        return { modality: 'POSSIBLE', rule: `under:${lemma}` };
      if (
        (infinitive ||
          subjunctive ||
          (gerund && ['propose', 'suggest', 'recommend', 'plan', 'threaten'].includes(lemma))) &&
        (INTENDING.has(lemma) ||
          // a past form that the tagger held for another: "vowed to"
          (lemma.endsWith('ed') && INTENDING.has(lemma.slice(0, -2))) ||
          NOUNS_OF_INTENT.has(lemma) ||
          governor.text.toLowerCase() === 'going')
      ) {
        return { modality: 'INTENDED', rule: `under:${lemma}` };
      }
      if (tree.is(current, 'advcl') && infinitive) return { modality: 'INTENDED', rule: 'purpose' };
      if (!tree.is(current, 'xcomp')) break;
    } else if (
      tree.is(current, 'conj') &&
      tree.at(current).upos === governor.upos &&
      tree.first(current, 'nsubj', 'aux') < 0
    ) {
      // shares the auxiliaries of the first member
    } else if (tree.at(current).upos === 'NOUN' && tree.is(current, 'obj', 'nsubj:pass') && governor.upos === 'VERB') {
      if (
        [
          'plan',
          'threaten',
          'propose',
          'promise',
          'schedule',
          'seek',
          'demand',
          'prepare',
          'want',
          'offer',
          'request',
          'urge',
        ].includes(lemma)
      )
        return { modality: 'INTENDED', rule: `under:${lemma}` };
      if (['consider', 'mull', 'weigh', 'contemplate', 'ponder'].includes(lemma))
        return { modality: 'POSSIBLE', rule: `under:${lemma}` };
    } else break;
    current = head;
  }
  return { modality: 'ASSERTED', rule: null };
}

function fromAuxiliaries(tree: Tree, word: number): Modality | null {
  for (const auxiliary of tree.all(word, 'aux')) {
    const text = tree.at(auxiliary).text.toLowerCase();
    if (text === 'will' || text === 'shall' || text === "'ll" || text === '’ll' || text === 'wo' || text === 'must')
      return 'INTENDED';
    if (text === 'would' || text === "'d" || text === '’d')
      return hasCondition(tree, word) ? 'CONDITIONAL' : 'INTENDED';
    if (text === 'should') return auxiliary < firstSubject(tree, word) ? 'CONDITIONAL' : 'INTENDED';
    if (POSSIBLE_AUX.has(text)) return 'POSSIBLE';
  }
  // headlines: "UN to send peacekeepers"
  const marked = tree.all(word, 'mark').some((mark) => tree.at(mark).text.toLowerCase() === 'to');
  if (marked && tree.at(word).head < 0) return 'INTENDED';
  // "is to visit", "is set to"
  if (marked && tree.first(word, 'aux', 'cop') >= 0 && !isPassive(tree, word)) return 'INTENDED';
  return null;
}

function firstSubject(tree: Tree, word: number): number {
  return tree.first(word, 'nsubj');
}

function hasCondition(tree: Tree, word: number): boolean {
  return tree
    .all(word, 'advcl')
    .some((clause) => tree.all(clause, 'mark').some((mark) => CONDITIONS.has(tree.at(mark).text.toLowerCase())));
}
