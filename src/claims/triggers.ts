import type { ClaimType } from '../domain/claim.js';
import type { PredicateFrame } from '../lexicon/predicates.js';
import type { Tree } from '../language/tree.js';
import type { EventCandidate } from '../language/types.js';
import { bidden, phraseWith } from './arguments.js';
import type { ClaimContext } from './context.js';
import { BIDDING, fittingFrames, idiomNoun, idiomsAt, isLeftToNoun } from './frames.js';

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
/** The same for the model alone. */
const BELIEVED_ALONE = 0.8;
/** Below this the model sees no deed at all: even a strong word then needs a construction that fits. */
const UNSEEN = 0.03;

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
  if (best === undefined) return null;
  const { type, score, frame } = best;
  if (score < (frame === null ? BELIEVED_ALONE : BELIEVED)) return null;
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
