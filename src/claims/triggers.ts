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
import { undergoerOf } from '../language/roles.js';
import { phraseWith } from './arguments.js';
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
const BELIEVED = 0.5;
/** Below this the model sees no deed at all: even a strong word then needs a construction that fits. */
const UNSEEN = 0.03;

const TIES = new Set(['tie', 'relation', 'link', 'contact', 'diplomatic']);

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
  return weighWords(context, tree).flatMap(({ trigger }) => (trigger === null ? [] : [trigger]));
}

/** Every word of a sentence that the lexicon or the model holds for a deed, believed or not. */
export function weighWords(context: ClaimContext, tree: Tree): WeighedWord[] {
  const events = new Map(tree.events.map((event) => [event.trigger, event]));
  const weighed: WeighedWord[] = [];
  for (const token of tree.tokens) {
    const event = events.get(token.index) ?? null;
    const frames = fittingFrames(context, tree, token.index);
    if (event === null && frames.length === 0) continue;
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

function scoresOf(frames: readonly PredicateFrame[], event: EventCandidate | null): WeighedWord['scores'] {
  const scores = new Map<ClaimType, { score: number; frame: PredicateFrame | null }>();
  for (const frame of frames) {
    const worth = frame.weak ? WEAK : STRONG;
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
  if (frame !== null && seen < UNSEEN && token.upos === 'NOUN' && !isFullyTold(tree, word, frame)) return null;
  const rule = frame === null ? 'model' : `${token.upos === 'VERB' ? 'verb' : 'noun'}:${token.lemma.toLowerCase()}`;
  return { tree, word, type, frame, event, rule, confidence: Math.min(0.99, frame === null ? score : 0.5 + score / 3) };
}

/** The frames of the word whose conditions hold here. */
function fittingFrames(context: ClaimContext, tree: Tree, word: number): PredicateFrame[] {
  const token = tree.at(word);
  const lemma = token.lemma.toLowerCase();
  if (token.upos === 'VERB') return verbFrames(context, tree, word, lemma);
  if (token.upos === 'ADJ' && /ed$/.test(lemma)) return [];
  if (token.upos === 'NOUN') return nounFrames(tree, word, lemma);
  return [];
}

function verbFrames(context: ClaimContext, tree: Tree, word: number, lemma: string): PredicateFrame[] {
  const particle = particleOf(tree, word);
  const all = framesOfVerb(lemma);
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
  return candidates.filter((frame) => {
    // "withdrew from the pact": what the preposition brings is what must be of the kind
    const told = frame.prepositions.length > 0 && object < 0 ? phraseWith(tree, word, frame.prepositions) : object;
    if (frame.only !== null && !(told >= 0 && isOfKind(context, tree, told, frame.only))) return false;
    if (frame.not !== null && object >= 0 && isOfKind(context, tree, object, frame.not)) return false;
    if (frame.prepositions.length === 0) return true;
    if (phraseWith(tree, word, frame.prepositions) >= 0) return true;
    if (frame.prepositions.includes('to') && tree.first(word, 'iobj') >= 0) return true;
    const clause = tree.first(word, 'xcomp', 'ccomp', 'advcl') >= 0;
    return clause && ['to', 'for', 'on'].some((preposition) => frame.prepositions.includes(preposition));
  });
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
  if (lemma === 'strike' && isWorkStoppage(tree, word)) return [STOPPAGE];
  return framesOfNoun(lemma).filter((frame) => frame.particle === null);
}

/** "went on strike", "a hunger strike", "the doctors' strike over pay" */
function isWorkStoppage(tree: Tree, word: number): boolean {
  if (tree.caseOf(word) === 'on' && tree.first(word, 'det', 'nmod:poss') < 0) return true;
  const kind = tree.all(word, 'compound', 'amod').map((child) => tree.at(child).lemma.toLowerCase());
  return (
    kind.some((lemma) =>
      ['hunger', 'general', 'labor', 'labour', 'wildcat', 'nationwide', 'rail', 'wage'].includes(lemma),
    ) || phraseWith(tree, word, ['over', 'for']) >= 0
  );
}

const STOPPAGE: PredicateFrame = {
  type: 'PROTESTED',
  particle: null,
  prepositions: ['over', 'against', 'for', 'by'],
  only: null,
  not: null,
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
    case 'ties':
      return TIES.has(lemma);
    case 'forces':
      return FORCES.has(lemma);
    case 'weapon':
      return WEAPONS.has(lemma);
  }
}
