import type { ClaimType } from '../domain/claim.js';
import { instrumentOf } from '../lexicon/policies.js';
import {
  framesOfNoun,
  framesOfVerb,
  LIGHT_VERBS,
  type ObjectKind,
  type PredicateFrame,
} from '../lexicon/predicates.js';
import type { LinkedMention } from '../entities/registry.js';
import type { Tree } from '../language/tree.js';
import type { EventCandidate } from '../language/types.js';
import { subjectOfVerb, undergoerOf } from '../language/roles.js';
import { bidden, phraseWith } from './arguments.js';
import type { ClaimContext } from './context.js';

/** A word that carries a deed, with the type decided and what decided it. */
export interface Trigger {
  readonly tree: Tree;
  readonly word: number;
  readonly type: ClaimType;
  readonly frame: PredicateFrame | null;
  readonly event: EventCandidate | null;
  readonly rule: string;
  readonly confidence: number;
}

/** What the lexicon's word is worth next to the model's score (0–1) for a type, and what it takes to be believed. */
const STRONG = 0.7;
const WEAK = 0.2;
/** An idiom leaves little doubt. */
const IDIOMATIC = 0.9;
const BELIEVED = 0.5;
/** Below this the model sees no deed at all: even a strong word then needs a construction that fits. */
const UNSEEN = 0.03;

const TIES = new Set(['tie', 'relation', 'link', 'contact', 'diplomatic']);
/** What is given to those in need, or to friends at war; sums of money too. */
const AID = new Set(
  `aid assistance relief help grant loan fund funding donation money million billion dollar euro $ € £ medicine food blanket
  tent weapon arm arms ammunition tank missile equipment supply vaccine fuel grain wheat rice flour ton tonne subsidy
  support generator helicopter vehicle drug clothing convoy parcel bailout`.split(/\s+/),
);
/** People who gather to demand something: "protesters gathered outside the town hall". */
const CROWD = new Set(
  `protester demonstrator striker marcher activist campaigner crowd student worker supporter thousand hundred dozen ten
  resident farmer picket union opponent people villager teacher`.split(/\s+/),
);
const GATHERING = new Set(
  `gather assemble march rally converge throng parade chant camp mass pour surge block picket besiege surround`.split(
    /\s+/,
  ),
);
const WORKPEOPLE = new Set(
  `union worker employee staff teacher driver doctor nurse pilot miner docker labor labour pension pay wage salary walkout
  picket railway rail transport student prisoner detainee inmate crew lecturer lawyer farmer trucker employer`.split(
    /\s+/,
  ),
);
const WARFARE = new Set(
  `air missile drone bomb bomber rocket artillery jet target military aircraft airstrike precision nuclear kill warplane coalition`.split(
    /\s+/,
  ),
);
/** "10 days of war games": what it is follows. */
const QUANTITY = new Set(
  `day week month round series number hundred dozen thousand pair set wave lot part group`.split(/\s+/),
);
/** Conditions on the object that say more than "a policy" or "a person". */
const TELLING_KINDS: ReadonlySet<ObjectKind> = new Set<ObjectKind>(['aid', 'ties', 'sanction']);

function isEdict(lemma: string): boolean {
  return ['ORDER', 'LAW', 'PLAN', 'PROGRAMME', 'BAN', 'DESIGNATION'].includes(instrumentOf(lemma) ?? '');
}

const FORCES = new Set([
  'troop',
  'troops',
  'soldier',
  'force',
  'army',
  'warship',
  'fleet',
  'jet',
  'aircraft',
  'tank',
  'carrier',
  'marine',
  'navy',
  'battalion',
  'brigade',
  'ship',
  'bomber',
  'fighter',
  'unit',
  'military',
  'police',
  'guard',
]);
const WEAPONS = new Set([
  'missile',
  'rocket',
  'bomb',
  'warhead',
  'weapon',
  'torpedo',
  'satellite',
  'projectile',
  'device',
  'icbm',
  'artillery',
]);

/** A word that may carry a deed, with what speaks for each type and what was decided. */
export interface WeighedWord {
  readonly word: number;
  readonly frames: readonly PredicateFrame[];
  readonly event: EventCandidate | null;
  /** Types with the lexicon's worth and the model's score together, the best first. */
  readonly scores: readonly {
    readonly type: ClaimType;
    readonly score: number;
    readonly frame: PredicateFrame | null;
  }[];
  /** Null when nothing is believed. */
  readonly trigger: Trigger | null;
}

/** All triggers of a sentence, in the order of its words. */
export function findTriggers(context: ClaimContext, tree: Tree): Trigger[] {
  const found = weighWords(context, tree).flatMap(({ trigger }) => (trigger === null ? [] : [trigger]));
  return context.given ? withoutDemandsOfProtest(tree, found) : found;
}

/** Where a pair has one class, the protest tells more than what it demands: "marched to demand reforms". */
function withoutDemandsOfProtest(tree: Tree, triggers: readonly Trigger[]): Trigger[] {
  const protests = new Set(triggers.filter(({ type }) => type === 'PROTESTED').map(({ word }) => word));
  const carried = new Set([...protests].map((word) => tree.at(word).head));
  return triggers.filter(({ type, word }) => {
    const { head } = tree.at(word);
    const purpose = tree.is(word, 'advcl', 'xcomp', 'acl') && (protests.has(head) || carried.has(head));
    return !(purpose && ['REQUESTED', 'REJECTED', 'CRITICIZED'].includes(type));
  });
}

function isBidden(tree: Tree, word: number): boolean {
  const { head } = tree.at(word);
  return head >= 0 && tree.is(word, 'ccomp') && bidden(tree, head) === word;
}

/** Every word of a sentence that the lexicon or the model holds for a deed, believed or not. */
export function weighWords(context: ClaimContext, tree: Tree): WeighedWord[] {
  const events = new Map(tree.events.map((event) => [event.trigger, event]));
  const weighed: WeighedWord[] = [];
  for (const token of tree.tokens) {
    const event = events.get(token.index) ?? null;
    const bid = bidden(tree, token.index);
    if (bid >= 0) {
      const scores = [{ type: 'REQUESTED' as const, score: STRONG, frame: BIDDING }];
      const trigger: Trigger = {
        tree,
        word: token.index,
        type: 'REQUESTED',
        frame: BIDDING,
        event,
        rule: 'verb:must',
        confidence: 0.5 + STRONG / 3,
      };
      weighed.push({ word: token.index, frames: [BIDDING], event, scores, trigger });
      continue;
    }
    // "said that China must drop barriers": a request, and no deed of China's
    if (isBidden(tree, token.index)) continue;
    const frames = fittingFrames(context, tree, token.index);
    if (event === null && frames.length === 0) continue;
    if (frames.length === 0 && isHalfOfIdiom(tree, token.index)) continue;
    const scores = scoresOf(frames, event);
    weighed.push({ word: token.index, frames, event, scores, trigger: decide(tree, token.index, scores, event) });
  }
  return weighed;
}

/** "Russia's invasion of Ukraine": both sides stand with the noun. */
function isFullyTold(tree: Tree, word: number, frame: PredicateFrame): boolean {
  const doer = tree.first(word, 'nmod:poss') >= 0 || phraseWith(tree, word, ['by']) >= 0;
  return doer && phraseWith(tree, word, frame.prepositions) >= 0;
}

/** The word of "launched an attack", "lodged a protest" that does not carry the deed: the model's view of it is told already. */
function isHalfOfIdiom(tree: Tree, word: number): boolean {
  if (tree.at(word).upos === 'VERB') return idiomsAt(tree, word).some((frame) => isLeftToNoun(tree, word, frame));
  const { head } = tree.at(word);
  if (head < 0 || tree.at(head).upos !== 'VERB') return false;
  return idiomsAt(tree, head).some((frame) => idiomNoun(tree, head, frame) === word);
}

/** "held joint exercises": a verb that says nothing else carries the noun. */
function isCarried(tree: Tree, noun: number): boolean {
  const { head } = tree.at(noun);
  return (
    head >= 0 && tree.at(head).upos === 'VERB' && idiomsAt(tree, head).some((frame) => isLeftToNoun(tree, head, frame))
  );
}

function scoresOf(frames: readonly PredicateFrame[], event: EventCandidate | null): WeighedWord['scores'] {
  const scores = new Map<ClaimType, { score: number; frame: PredicateFrame | null }>();
  for (const frame of frames) {
    const worth = frame.weak ? WEAK : frame.idiom === null ? STRONG : IDIOMATIC;
    const known = scores.get(frame.type);
    // of two frames of one type the one whose preposition is there tells more: "met with officials"
    const better =
      known === undefined || known.score < worth || (known.score === worth && frame.prepositions.length > 0);
    if (better) scores.set(frame.type, { score: worth, frame });
  }
  for (const { type, score } of event?.types ?? []) {
    const known = scores.get(type);
    scores.set(type, { score: (known?.score ?? 0) + score, frame: known?.frame ?? null });
  }
  // The sort is stable: the order of the lexicon breaks ties.
  return [...scores].map(([type, told]) => ({ type, ...told })).sort((a, b) => b.score - a.score);
}

function decide(tree: Tree, word: number, scores: WeighedWord['scores'], event: EventCandidate | null): Trigger | null {
  const [best] = scores;
  if (best === undefined || best.score < BELIEVED) return null;
  const { type, score, frame } = best;
  const token = tree.at(word);
  const seen = event?.types.reduce((sum, one) => sum + one.score, 0) ?? 0;
  if (
    frame !== null &&
    seen < UNSEEN &&
    token.upos === 'NOUN' &&
    !isFullyTold(tree, word, frame) &&
    !isCarried(tree, word)
  )
    return null;
  const rule = frame === null ? 'model' : `${token.upos === 'VERB' ? 'verb' : 'noun'}:${token.lemma.toLowerCase()}`;
  return { tree, word, type, frame, event, rule, confidence: Math.min(0.99, frame === null ? score : 0.5 + score / 3) };
}

/** The frames of the word whose conditions hold here. */
function fittingFrames(context: ClaimContext, tree: Tree, word: number): PredicateFrame[] {
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
function idiomsAt(tree: Tree, verb: number): PredicateFrame[] {
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

function idiomNoun(tree: Tree, verb: number, { idiom }: PredicateFrame): number {
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
function isLeftToNoun(tree: Tree, verb: number, frame: PredicateFrame): boolean {
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

const BIDDING: PredicateFrame = {
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

function isPolicy(mentions: readonly LinkedMention[]): boolean {
  return mentions.some(
    ({ entity, candidate }) =>
      entity.kind === 'POLICY' && (candidate.policy?.named === true || candidate.form === 'pronoun'),
  );
}

function isOfKind(context: ClaimContext, tree: Tree, word: number, kind: ObjectKind): boolean {
  const lemma = tree.at(word).lemma.toLowerCase();
  const mentions = context.mentionsAt(tree, word);
  switch (kind) {
    case 'policy':
      return instrumentOf(lemma) !== null || isPolicy(mentions);
    case 'person':
      return (
        mentions.some((mention) => mention.entity.kind === 'PERSON' || mention.entity.collective) ||
        [
          'man',
          'woman',
          'people',
          'person',
          'candidate',
          'journalist',
          'member',
          'leader',
          'activist',
          'rival',
          'challenger',
          'incumbent',
        ].includes(lemma)
      );
    case 'place':
      return (
        mentions.some((mention) => mention.entity.kind === 'PLACE' || mention.entity.kind === 'COUNTRY') ||
        [
          'town',
          'city',
          'village',
          'territory',
          'area',
          'district',
          'base',
          'airport',
          'land',
          'building',
          'ground',
          'position',
          'province',
          'island',
        ].includes(lemma)
      );
    case 'accord':
      return ['TREATY', 'DEAL'].includes(instrumentOf(lemma) ?? '') || (isPolicy(mentions) && !isEdict(lemma));
    case 'edict':
      return isEdict(lemma);
    case 'sanction':
      return instrumentOf(lemma) === 'SANCTION';
    case 'aid':
      return (
        AID.has(lemma) ||
        tree
          .all(word, 'compound', 'nmod')
          .some((child) => ['aid', 'relief', 'assistance'].includes(tree.at(child).lemma))
      );
    case 'ties':
      return TIES.has(lemma);
    case 'forces':
      return FORCES.has(lemma);
    case 'weapon':
      return WEAPONS.has(lemma);
  }
}
