import { isStructural, type Claim, type PloverClass } from '../../domain/claim.js';
import type { LinkedMention } from '../../entities/registry.js';
import { PAIR_WEIGHTS, type PairFeature } from '../../lexicon/pair-weights.js';
import type { Tree } from '../../language/tree.js';
import { buildClaim } from '../build-claim.js';
import type { ClaimContext } from '../context.js';
import { findSides, type Sides } from '../sides.js';
import type { TimesOfSentences } from '../time-of-deed.js';
import { weighWords, type Trigger } from '../triggers.js';

/** A type needs this score (lexicon and model together) to be weighed at all. */
const FAINT = 0.1;
/** No more types of one word than these are weighed. */
const TYPES_OF_A_WORD = 2;
/** Clauses deeper than this count as this deep. */
const DEEPEST = 6;

/** A deed of a sentence that may be what links two mentions. */
export interface Deed {
  readonly trigger: Trigger;
  readonly sides: Sides | null;
  readonly believed: boolean;
  readonly depth: number;
}

/** What speaks for a deed as the one that the first mention does to the second; every feature is 0–1. */
export type PairFeatures = Readonly<Partial<Record<PairFeature, number>>>;

/** A deed with the claim it would make; `plover` null is the option that no deed links the two. */
export interface PairOption {
  readonly features: PairFeatures;
  readonly plover: PloverClass | null;
  readonly claim: Claim | null;
}

export interface WeighedOption extends PairOption {
  /** 0–1, over all options of the pair. */
  readonly probability: number;
}

/** All deeds of a sentence, the faint ones included. @param believed those that make claims by themselves */
export function deedsOf(context: ClaimContext, tree: Tree, believed: readonly Trigger[]): Deed[] {
  return weighWords(context, tree).flatMap(({ word, scores, event, trigger }) =>
    scores
      .filter(({ type, score }) => !isStructural(type) && score >= FAINT)
      .slice(0, TYPES_OF_A_WORD)
      .map(({ type, score, frame }): Deed => {
        const own = trigger?.type === type ? trigger : null;
        const rule = frame === null ? 'model' : `weak:${tree.at(word).lemma.toLowerCase()}`;
        const deed = own ?? { tree, word, type, frame, event, rule, confidence: Math.min(0.99, score) };
        return {
          trigger: deed,
          sides: findSides(context, deed),
          believed: believed.some((one) => one.word === word && one.type === type),
          depth: depthOf(tree, word),
        };
      }),
  );
}

/**
 * Everything that may hold from the first mention to the second: each deed that has a PLOVER class, and nothing.
 * @param other null where the sentence has no second mention
 */
export function optionsFor(
  context: ClaimContext,
  tree: Tree,
  deeds: readonly Deed[],
  actor: LinkedMention,
  other: LinkedMention | null,
  times: TimesOfSentences,
): PairOption[] {
  const pair = other === null ? [] : tree.pairClasses(actor.candidate.head, other.candidate.head);
  const linked = pair.reduce((sum, { score }) => sum + score, 0);
  const options: PairOption[] = [
    { features: { none: 1, pairNone: other === null ? 0 : 1 - linked }, plover: null, claim: null },
  ];
  for (const deed of deeds) {
    const claim = buildClaim(context, deed.trigger, actor, other, null, times);
    if (claim.plover === null) continue;
    const ofClass = pair.find(({ plover }) => plover === claim.plover)?.score ?? 0;
    options.push({ features: featuresOf(deed, actor, other, ofClass), plover: claim.plover, claim });
  }
  return options;
}

/** The options with their probabilities, the best first; ties stay in the order of the text. */
export function weigh(options: readonly PairOption[]): WeighedOption[] {
  const scores = options.map(({ features }) => Math.exp(scoreOf(features)));
  const total = scores.reduce((sum, score) => sum + score, 0);
  return options
    .map((option, place) => ({ ...option, probability: (scores[place] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability);
}

function scoreOf(features: PairFeatures): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += PAIR_WEIGHTS[name as PairFeature] * value; // entries loses the keys' type
  return sum;
}

function featuresOf(
  { trigger, sides, believed, depth }: Deed,
  actor: LinkedMention,
  other: LinkedMention | null,
  ofClass: number,
): PairFeatures {
  const { tree, word, type, event } = trigger;
  const holds = (part: readonly LinkedMention[] | undefined, who: LinkedMention | null): number =>
    who !== null && part?.some(({ entity }) => entity === who.entity) === true ? 1 : 0;
  const role = (names: readonly string[], who: LinkedMention | null): number => {
    if (who === null) return 0;
    const { from, to } = who.candidate;
    const scores = (event?.roles ?? []).filter((one) => names.includes(one.role) && one.word >= from && one.word < to);
    return Math.max(0, ...scores.map(({ score }) => score));
  };
  const done = [...(sides?.objects ?? []), ...(sides?.targets ?? [])];
  const [first, last] = [actor.candidate.from, other?.candidate.from ?? tree.tokens.length];
  return {
    certainty: trigger.confidence,
    seen: event?.types.find((one) => one.type === type)?.score ?? 0,
    believed: believed ? 1 : 0,
    subject: holds(sides?.subjects, actor),
    object: holds(done, other),
    subjectRole: role(['SUBJECT'], actor),
    objectRole: role(['OBJECT', 'TARGET'], other),
    otherSubject: sides !== null && sides.subjects.length > 0 && holds(sides.subjects, actor) === 0 ? 1 : 0,
    reversed: Math.max(holds(sides?.subjects, other), role(['SUBJECT'], other)),
    depth: Math.min(depth, DEEPEST) / DEEPEST,
    nominal: tree.at(word).upos === 'VERB' ? 0 : 1,
    between: word > Math.min(first, last) && word < Math.max(first, last) ? 1 : 0,
    actorFirst: first < last ? 1 : 0,
    pairClass: ofClass,
  };
}

function depthOf(tree: Tree, word: number): number {
  let steps = 0;
  for (let at = tree.at(word).head; at >= 0 && steps <= DEEPEST; at = tree.at(at).head) steps++;
  return steps;
}
