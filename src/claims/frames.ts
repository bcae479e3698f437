import { instrumentOf } from '../lexicon/policies.js';
import {
  framesOfNoun,
  framesOfVerb,
  LIGHT_VERBS,
  type ObjectKind,
  type PredicateFrame,
} from '../lexicon/predicates.js';
import { wordList } from '../lexicon/word-list.js';
import { subjectOfVerb, undergoerOf } from '../language/roles.js';
import type { Tree } from '../language/tree.js';
import { phraseWith } from './arguments.js';
import type { ClaimContext } from './context.js';
import { FORCES, isOfKind } from './object-kinds.js';

/** People who gather to demand something: "protesters gathered outside the town hall". */
const CROWD = wordList(`
  protester demonstrator striker marcher activist campaigner crowd student worker supporter thousand hundred dozen ten
  resident farmer picket union opponent people villager teacher
`);
const GATHERING = wordList(`
  gather assemble march rally converge throng parade chant camp mass pour surge block picket besiege surround
`);
const WORKPEOPLE = wordList(`
  union worker employee staff teacher driver doctor nurse pilot miner docker labor labour pension pay wage salary walkout
  picket railway rail transport student prisoner detainee inmate crew lecturer lawyer farmer trucker employer
`);
const WARFARE = wordList(`
  air missile drone bomb bomber rocket artillery jet target military aircraft airstrike precision nuclear kill warplane coalition
`);
/** "10 days of war games": what it is follows. */
const QUANTITY = wordList(`
  day week month round series number hundred dozen thousand pair set wave lot part group
`);
/** Conditions on the object that say more than "a policy" or "a person". */
const TELLING_KINDS: ReadonlySet<ObjectKind> = new Set<ObjectKind>(['aid', 'ties', 'sanction']);

/** The frames of the word whose conditions hold here. */
export function fittingFrames(context: ClaimContext, tree: Tree, word: number): PredicateFrame[] {
  const token = tree.at(word);
  const lemma = token.lemma.toLowerCase();
  if (token.upos === 'VERB') return verbFrames(context, tree, word, lemma);
  if (token.upos === 'ADJ' && lemma.endsWith('ed')) return [];
  if (token.upos === 'NOUN') return nounFrames(tree, word, lemma);
  return [];
}

function verbFrames(context: ClaimContext, tree: Tree, word: number, lemma: string): PredicateFrame[] {
  const particle = particleOf(tree, word);
  const idioms = idiomsAt(tree, word);
  if (idioms.some((frame) => isLeftToNoun(tree, word, frame))) return [];
  const byForces = idioms.some(({ type }) => type === 'PROTESTED') && isByForces(tree, word);
  if (idioms.length > 0 && !byForces) return idioms;
  const all = framesOfVerb(lemma).filter((frame) => frame.idiom === null);
  const withParticle = all.filter((frame) => frame.particle !== null && frame.particle === particle);
  const candidates = withParticle.length > 0 ? withParticle : all.filter((frame) => frame.particle === null);
  const object = undergoerOf(tree, word);
  // "made a proposal", "launched an attack": the noun carries the deed.
  if (
    object >= 0 &&
    LIGHT_VERBS.has(lemma) &&
    framesOfNoun(tree.at(object).lemma.toLowerCase()).some((frame) => !frame.weak) &&
    instrumentOf(tree.at(object).lemma) === null
  )
    return [];
  const fitting = candidates.filter((frame) => {
    if (frame.idiom !== null) return false;
    // "withdrew from the pact": what the preposition brings is what must be of the kind
    const told = frame.prepositions.length > 0 && object < 0 ? phraseWith(tree, word, frame.prepositions) : object;
    if (frame.only !== null && !(told >= 0 && isOfKind(context, tree, told, frame.only))) return false;
    if (frame.not !== null && object >= 0 && isOfKind(context, tree, object, frame.not)) return false;
    if (frame.prepositions.length === 0) return true;
    if (phraseWith(tree, word, frame.prepositions) >= 0) return true;
    if (frame.prepositions.includes('to') && tree.first(word, 'iobj') >= 0) return true;
    const clause = tree.first(word, 'xcomp', 'ccomp', 'advcl') >= 0;
    return (
      clause && lemma !== 'call' && ['to', 'for', 'on'].some((preposition) => frame.prepositions.includes(preposition))
    );
  });
  const telling = fitting.filter((frame) => !frame.weak && frame.only !== null && TELLING_KINDS.has(frame.only));
  if (telling.length > 0) return telling;
  if (lemma === 'call' && isPhoneCall(context, tree, word, object)) return [PHONED];
  return fitting.length > 0 || !isGathering(tree, word, lemma) ? fitting : [GATHERED];
}

/** "called Hribar to congratulate her", and not "called on", "called for" or "called him a liar" */
function isPhoneCall(context: ClaimContext, tree: Tree, verb: number, object: number): boolean {
  if (object < 0 || tree.at(object).upos !== 'PROPN' || !isOfKind(context, tree, object, 'person')) return false;
  if (particleOf(tree, verb) !== null || tree.first(verb, 'ccomp', 'iobj', 'compound:prt') >= 0) return false;
  if (tree.all(verb, 'xcomp').some((child) => tree.at(child).upos !== 'VERB')) return false;
  return tree.all(verb, 'obj').length === 1 && phraseWith(tree, verb, ['for', 'on', 'upon', 'as']) < 0;
}

/** "Around 80 protesters gathered outside the town hall" */
function isGathering(tree: Tree, verb: number, lemma: string): boolean {
  if (!GATHERING.has(lemma)) return false;
  const subject = subjectOfVerb(tree, verb);
  if (subject < 0) return false;
  const people = [subject, ...tree.all(subject, 'nmod')].map((at) => tree.at(at).lemma.toLowerCase());
  const against = phraseWith(tree, verb, ['against', 'outside']) >= 0;
  return people.some(
    (one) => /^(protester|demonstrator|striker|marcher|picket)$/.test(one) || (against && CROWD.has(one)),
  );
}

/** The idioms of a verb whose noun stands here: "blocked roads", "put on trial". */
export function idiomsAt(tree: Tree, verb: number): PredicateFrame[] {
  const idioms = framesOfVerb(tree.at(verb).lemma.toLowerCase()).filter((frame) => frame.idiom !== null);
  if (idioms.length === 0) return [];
  const particle = particleOf(tree, verb);
  const fitting = idioms.filter(
    (frame) => (frame.particle === null || frame.particle === particle) && idiomNoun(tree, verb, frame) >= 0,
  );
  // "fired a missile into the sea", "at the base": the preposition tells one idiom from another
  const complete = fitting.filter(({ prepositions }) => phraseWith(tree, verb, prepositions) >= 0);
  return complete.length > 0 ? complete : fitting;
}

export function idiomNoun(tree: Tree, verb: number, { idiom }: PredicateFrame): number {
  if (idiom === null) return -1;
  const fits = (noun: number): boolean => {
    const lemma = tree.at(noun).lemma.toLowerCase();
    if (QUANTITY.has(lemma) && tree.all(noun, 'nmod').some((child) => tree.caseOf(child) === 'of' && fits(child)))
      return true;
    if (idiom.nouns.includes(lemma)) return true;
    const before = tree.all(noun, 'compound', 'amod').map((child) => tree.at(child).lemma.toLowerCase());
    return before.some((word) => idiom.nouns.includes(`${word}_${lemma}`));
  };
  if (idiom.preposition !== null)
    return (
      tree.all(verb, 'obl', 'obj', 'advmod').find((child) => tree.caseOf(child) === idiom.preposition && fits(child)) ??
      -1
    );
  const object = undergoerOf(tree, verb);
  return object >= 0 && fits(object) ? object : -1;
}

function particleOf(tree: Tree, verb: number): string | null {
  const particle = tree.first(verb, 'compound:prt');
  if (particle >= 0) return tree.at(particle).text.toLowerCase();
  const next = tree.at(verb + 1);
  return next.head === verb &&
    next.upos === 'ADV' &&
    /^(out|down|off|up|back|away|aside|over|in|forward|together)$/.test(next.text.toLowerCase())
    ? next.text.toLowerCase()
    : null;
}

function nounFrames(tree: Tree, word: number, lemma: string): PredicateFrame[] {
  if (tree.is(word, 'compound')) return [];
  const { head } = tree.at(word);
  if (
    head >= 0 &&
    tree.at(head).upos === 'VERB' &&
    idiomsAt(tree, head).some((frame) => idiomNoun(tree, head, frame) === word && !isLeftToNoun(tree, head, frame))
  )
    return [];
  if (lemma === 'strike' && isWorkStoppage(tree, word)) return [STOPPAGE];
  return framesOfNoun(lemma).filter((frame) => frame.particle === null);
}

/** Whether an idiom's noun carries the deed itself: "launched an attack on". */
export function isLeftToNoun(tree: Tree, verb: number, frame: PredicateFrame): boolean {
  if (frame.idiom?.preposition !== null) return false;
  const { lemma } = tree.at(idiomNoun(tree, verb, frame));
  return (
    LIGHT_VERBS.has(tree.at(verb).lemma.toLowerCase()) &&
    framesOfNoun(lemma.toLowerCase()).some((noun) => noun.type === frame.type && noun.particle === null && !noun.weak)
  );
}

/** Police that block a road do not protest. */
function isByForces(tree: Tree, verb: number): boolean {
  const subject = subjectOfVerb(tree, verb);
  return subject >= 0 && FORCES.has(tree.at(subject).lemma.toLowerCase());
}

/** "went on strike", "a hunger strike", "the doctors' strike over pay" */
function isWorkStoppage(tree: Tree, word: number): boolean {
  if (tree.caseOf(word) === 'on' && tree.first(word, 'det', 'nmod:poss') < 0) return true;
  const kind = tree.all(word, 'compound', 'amod').map((child) => tree.at(child).lemma.toLowerCase());
  return (
    kind.some((lemma) =>
      ['hunger', 'general', 'labor', 'labour', 'wildcat', 'nationwide', 'rail', 'wage'].includes(lemma),
    ) ||
    kind.some((lemma) => WORKPEOPLE.has(lemma)) ||
    phraseWith(tree, word, ['over', 'for']) >= 0 ||
    isAmongWorkpeople(tree)
  );
}

/** A sentence of workers and pay, in which nothing speaks of war. */
function isAmongWorkpeople(tree: Tree): boolean {
  const lemmas = tree.tokens.map((token) => token.lemma.toLowerCase());
  return lemmas.some((lemma) => WORKPEOPLE.has(lemma)) && !lemmas.some((lemma) => WARFARE.has(lemma));
}

export const BIDDING: PredicateFrame = {
  type: 'REQUESTED',
  particle: null,
  prepositions: [],
  only: null,
  not: null,
  idiom: null,
  weak: false,
};

const PHONED: PredicateFrame = { ...BIDDING, type: 'MET' };

const GATHERED: PredicateFrame = { ...BIDDING, type: 'PROTESTED', prepositions: ['against', 'over', 'outside'] };

const STOPPAGE: PredicateFrame = {
  type: 'PROTESTED',
  particle: null,
  prepositions: ['over', 'against', 'for', 'by'],
  only: null,
  not: null,
  idiom: null,
  weak: false,
};
