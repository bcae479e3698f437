import { isPassive } from '../language/roles.js';
import type { Tree } from '../language/tree.js';
import type { TimeExpression } from './dates/find-times.js';

/** The times told in each sentence, in the order of the sentences. */
export type TimesOfSentences = ReadonlyMap<Tree, readonly TimeExpression[]>;

/** How many sentences back "at the time" and "the same day" may point. */
const REACH_BACK = 3;
const SAME_TIME =
  /\b(?:at (?:the|that) time|(?:on |in |of )?(?:the same|that same|that) (?:day|month|year|evening|night))\b/i;
/** Verbs that a time may belong to instead of to the infinitive under them: "vowed on Tuesday to resign". */
const EARLIER_THAN_DEED = /^VB[DN]$/;

/**
 * When the deed at a word happened: a time in its own clause, in that of the verb that carries an event noun, in that of
 * a verb coordinated with it, or the time just told for "at the time".
 * @param ahead the deed is not told as done: a bare weekday or month is the next one
 */
export function timeOf(tree: Tree, word: number, times: TimesOfSentences, ahead: boolean): string | null {
  const own = times.get(tree) ?? [];
  const carriers = carriersOf(tree, word);
  const carrier = carriers.at(-1) ?? word;
  const found =
    timeAt(tree, carriers, own, ahead) ??
    sharedTime(tree, carrier, own, ahead) ??
    openingTime(tree, carrier, own) ??
    sameTime(tree, carriers, times) ??
    sameTime(tree, [tree.firstConjunct(carrier)], times);
  if (found === null) return null;
  return ahead ? (found.ahead ?? found.value) : found.value;
}

function timeAt(
  tree: Tree,
  carriers: readonly number[],
  times: readonly TimeExpression[],
  ahead: boolean,
): TimeExpression | null {
  let best: { time: TimeExpression; distance: number } | null = null;
  for (const time of times) {
    const at = wordOf(tree, time);
    if (at < 0) continue;
    const distance = clauseDistance(tree, at, carriers);
    if (distance < 0 || (ahead && belongsToIntention(tree, at, carriers))) continue;
    if (best === null || distance < best.distance) best = { time, distance };
  }
  return best?.time ?? null;
}

function wordOf(tree: Tree, time: TimeExpression): number {
  return tree.tokens.findIndex((token) => token.start >= time.start && token.start < time.end);
}

/** "vowed on Tuesday to resign", "offered last week to send": a time before the infinitive is that of the past verb. */
function belongsToIntention(tree: Tree, time: number, carriers: readonly number[]): boolean {
  const [deed = -1] = carriers;
  return (
    time < deed &&
    tree.is(deed, 'xcomp') &&
    EARLIER_THAN_DEED.test(tree.at(tree.at(deed).head).xpos) &&
    !tree.isUnder(time, deed)
  );
}

/** Steps from a time's word up to the deed without crossing into another clause, or -1. */
function clauseDistance(tree: Tree, from: number, carriers: readonly number[]): number {
  let steps = 0;
  for (let current = from; current >= 0; current = tree.at(current).head, steps++) {
    const place = carriers.indexOf(current);
    if (place >= 0) return steps + place * 2;
    if (
      current !== from &&
      tree.is(current, 'acl', 'advcl', 'ccomp', 'parataxis', 'conj') &&
      tree.at(current).upos === 'VERB'
    )
      return -1;
    if (steps > 8) return -1;
  }
  return -1;
}

/**
 * The deed's word and the verbs that only carry it: "launched" over "an attack", "has begun" over "to deploy"; a
 * participle without a mark goes on at the time of its verb ("left on Friday, accusing …").
 */
function carriersOf(tree: Tree, word: number): number[] {
  const carriers = [word];
  let current = word;
  for (let depth = 0; depth < 3; depth++) {
    const { head, upos, xpos } = tree.at(current);
    if (head < 0) break;
    const noun = upos === 'NOUN' && tree.is(current, 'obj', 'nsubj', 'nsubj:pass', 'obl', 'nmod');
    const beside =
      tree.is(current, 'advcl') &&
      xpos === 'VBG' &&
      tree.at(head).upos === 'VERB' &&
      tree.first(current, 'mark', 'nsubj') < 0;
    if (!noun && !beside && !tree.is(current, 'xcomp')) break;
    carriers.push(head);
    current = head;
  }
  return carriers;
}

/** "conceded defeat and called her on Sunday": verbs of one subject and one tense share the time that one of them has. */
function sharedTime(tree: Tree, verb: number, times: readonly TimeExpression[], ahead: boolean): TimeExpression | null {
  const first = tree.firstConjunct(verb);
  const joined = tree.conjuncts(first).filter((other) => other !== verb && alike(tree, other, verb));
  // "marched on Thursday, and police fired": another's deed goes on in the time of the first, but does not give it one
  const others = verb !== first && tree.first(verb, 'nsubj') >= 0;
  const and = tree.first(verb, 'cc');
  if (others && (and < 0 || tree.at(and).text.toLowerCase() !== 'and' || ahead)) return null;
  for (const other of joined) {
    if (other !== first && (others || tree.first(other, 'nsubj') >= 0)) continue;
    const time = timeAt(tree, [other], times, ahead);
    if (time !== null) return time;
  }
  return null;
}

/** Two verbs of one form and one voice. */
function alike(tree: Tree, one: number, other: number): boolean {
  return (
    tree.at(one).upos === 'VERB' &&
    tree.at(one).xpos === tree.at(other).xpos &&
    isPassive(tree, one) === isPassive(tree, other)
  );
}

/** "On Tuesday, Ghana signed the treaty and Togo rejected it": a time that opens the sentence holds for both. */
function openingTime(tree: Tree, verb: number, times: readonly TimeExpression[]): TimeExpression | null {
  if (tree.at(verb).upos !== 'VERB' || !tree.is(verb, 'conj')) return null;
  const first = tree.firstConjunct(verb);
  if (tree.at(first).xpos !== tree.at(verb).xpos) return null;
  const subject = tree.first(first, 'nsubj');
  return (
    times.find((time) => {
      const at = wordOf(tree, time);
      return at >= 0 && at < subject && clauseDistance(tree, at, [first]) >= 0;
    }) ?? null
  );
}

/** "at the time", "the same day": the time that the text told last. */
function sameTime(tree: Tree, carriers: readonly number[], times: TimesOfSentences): TimeExpression | null {
  const from = tree.start;
  const words = tree.tokens.map((token) => token.text).join(' ');
  const match = SAME_TIME.exec(words);
  if (match === null) return null;
  let length = 0;
  const at = tree.tokens.findIndex((token) => {
    length += token.text.length + 1;
    return length > match.index;
  });
  const noun = [at, at + 1, at + 2, at + 3].find((word) => tree.at(word).upos === 'NOUN') ?? at;
  if (clauseDistance(tree, noun, carriers) < 0) return null;
  const earlier = (times.get(tree) ?? []).filter((time) => time.end <= tree.at(at).start);
  if (earlier.length > 0) return earlier.at(-1) ?? null;
  const before = [...times].filter(([other]) => other.start < from && other.index >= tree.index - REACH_BACK);
  return (
    before
      .flatMap(([, told]) => told)
      .sort((a, b) => a.start - b.start)
      .at(-1) ?? null
  );
}
