import type { Tree } from '../language/tree.js';
import { SPEECH_VERBS } from '../lexicon/cues.js';
import { trimmed, within, type FoundAttribution } from './attribution.js';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'NUM', 'ADJ']);

/**
 * Who says it stands between commas, in the middle of what is said ("Sudan, diplomats said, is caught") or turned round
 * behind it ("…, declared its chairman"): told by the order of the words, as trees hang such pairs anywhere.
 */
export function insertedAttributions(tree: Tree, known: readonly FoundAttribution[]): FoundAttribution[] {
  return tree.tokens.flatMap(({ index: cue, upos, lemma }) => {
    if (upos !== 'VERB' || !SPEECH_VERBS.has(lemma)) return [];
    const others = known.filter((one) => one.tree === tree && one.cue === cue);
    if (others.some(({ content }) => content.end - content.start > (tree.end - tree.start) / 2)) return [];
    return [...betweenCommas(tree, cue), ...turnedRound(tree, cue)];
  });
}

/** "The lists, a former engineer has said, were updated hourly": the longer part, where the verb is. */
function betweenCommas(tree: Tree, cue: number): FoundAttribution[] {
  if (tree.at(cue + 1).text !== ',' || !FINITE.has(tree.at(cue + 2).xpos)) return [];
  const comma = commaBefore(tree, cue);
  if (comma < 1 || !isNounPhrase(tree, comma + 1, cue)) return [];
  const before = { from: 0, to: comma };
  if (tree.tokens.slice(0, comma).some(({ xpos }) => FINITE.has(xpos))) return [];
  const after = { from: cue + 2, to: tree.tokens.length };
  const content = trimmed(tree, after.to - after.from >= before.to ? after : before);
  return within(tree, { source: subjectWithin(tree, comma + 1, cue), cue }, content);
}

/** "The Committee will not be hurried, declared its chairman". */
function turnedRound(tree: Tree, cue: number): FoundAttribution[] {
  const { xpos } = tree.at(cue);
  const clause = tree.tokens.slice(0, cue);
  if (tree.at(cue - 1).text !== ',' || !['VBD', 'VBN', 'VBZ'].includes(xpos)) return [];
  if (tree.first(cue, 'ccomp', 'cc', 'mark') > -1 || !clause.some((token) => FINITE.has(token.xpos))) return [];
  const source = tree
    .all(cue, 'obj', 'nsubj', 'xcomp')
    .find((child) => tree.subtree(child).from === cue + 1 && ['NOUN', 'PROPN', 'PRON'].includes(tree.at(child).upos));
  // "shot the guard, reported the theft": what stands behind is no speaker but the object of a second deed
  if (source === undefined || clause.some((token) => token.xpos === 'CC' && token.index === cue - 2)) return [];
  return within(tree, { source, cue }, trimmed(tree, { from: 0, to: cue - 1 }));
}

function commaBefore(tree: Tree, word: number): number {
  for (let at = word - 1; at >= 0; at--) if (tree.at(at).text === ',') return at;
  return -1;
}

function isNounPhrase(tree: Tree, from: number, cue: number): boolean {
  const words = tree.tokens.slice(from, cue);
  const [first] = words;
  return (
    first !== undefined &&
    NOMINAL.has(first.upos) &&
    !/^(?:who|which|that|whom)$/i.test(first.text) &&
    words.every(({ upos }) => upos !== 'VERB' && upos !== 'SCONJ' && upos !== 'CCONJ')
  );
}

function subjectWithin(tree: Tree, from: number, cue: number): number {
  const subject = tree.all(cue, 'nsubj').find((child) => child >= from && child < cue);
  if (subject !== undefined) return subject;
  const nouns = tree.tokens.slice(from, cue).filter(({ upos }) => NOMINAL.has(upos));
  return nouns.length === 0 ? -1 : tree.headOf(from, (nouns.at(-1)?.index ?? from) + 1);
}
