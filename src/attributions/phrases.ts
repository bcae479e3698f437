import type { Tree } from '../language/tree.js';
import { OWNING_VERBS, SOURCE_PREPOSITIONS, SPEECH_NOUNS, SPEECH_VERBS, VIEW_NOUNS, VOICES } from '../lexicon/cues.js';
import { besidePhrase, markOf, trimmed, within, type FoundAttribution } from './attribution.js';
import { sourceOf } from './speech-verbs.js';

/** Sources that stand in a phrase instead of before a verb of saying. */
export function phraseAttributions(tree: Tree): FoundAttribution[] {
  return tree.tokens.flatMap(({ index }) => [
    ...accordingTo(tree, index),
    ...inTheViewOf(tree, index),
    ...forSomeone(tree, index),
    ...sayingNoun(tree, index),
    ...citing(tree, index),
  ]);
}

/** "according to X": the clause that it belongs to, without the phrase itself. */
function accordingTo(tree: Tree, source: number): FoundAttribution[] {
  if (!tree.is(source, 'obl', 'nmod', 'dep', 'advcl', 'parataxis')) return [];
  const cue = sourceCue(tree, source);
  let { head } = tree.at(source);
  // "The mayor, according to the paper, lied": the phrase may hang by the subject
  if (tree.is(head, 'nsubj') && source > head && tree.at(cue - 1).text === ',') head = tree.at(head).head;
  if (cue < 0 || head < 0) return [];
  return within(tree, { source, cue }, besidePhrase(tree, tree.subtree(source), tree.subtree(head), head));
}

/** "according" or "per" before the phrase, whichever word the tree hangs it by. */
function sourceCue(tree: Tree, source: number): number {
  const marks = tree.children(source).filter((child) => tree.is(child, 'case', 'fixed', 'mark') && child < source);
  const first = Math.min(
    source,
    ...tree.children(source).filter((child) => !tree.is(child, 'punct') && child < source),
  );
  for (const cue of [...marks, first - 1, first - 2]) {
    const words = [tree.at(cue), ...tree.all(cue, 'fixed').map((part) => tree.at(part))];
    if (SOURCE_PREPOSITIONS.has(words.map(({ text }) => text.toLowerCase()).join(' '))) return cue;
  }
  return -1;
}

/** "in Merkel's view, …", "in the words of the court", "by his own account". */
function inTheViewOf(tree: Tree, cue: number): FoundAttribution[] {
  if (!VIEW_NOUNS.has(tree.at(cue).lemma) || !tree.is(cue, 'obl') || !['in', 'by', 'from'].includes(markOf(tree, cue)))
    return [];
  const { head } = tree.at(cue);
  const source = ownerOf(tree, cue);
  if (source < 0 || head < 0) return [];
  return within(tree, { source, cue }, besidePhrase(tree, tree.subtree(cue), tree.subtree(head), head));
}

/** "For Macron, the vote is a disaster": a person before a judgement, which has no verb but "to be". */
function forSomeone(tree: Tree, source: number): FoundAttribution[] {
  const { head } = tree.at(source);
  if (head < 0 || !tree.is(source, 'obl', 'nmod') || markOf(tree, source) !== 'for') return [];
  const phrase = tree.subtree(source);
  const person = tree.names.some(({ kind, from, to }) => kind === 'PER' && from <= source && source < to);
  const judged = tree.first(head, 'cop') >= 0 && tree.first(head, 'nsubj') > source;
  const set = [tree.at(phrase.to).text, tree.at(phrase.to - 1).text].includes(',');
  if (!person || !judged || phrase.from !== 0 || !set) return [];
  return within(tree, { source, cue: phrase.from }, besidePhrase(tree, phrase, tree.subtree(head), head));
}

/** "his warning that …", "a claim by Iran that …", "expressed concern that …", "his promise to resign". */
function sayingNoun(tree: Tree, cue: number): FoundAttribution[] {
  const { lemma, upos, head } = tree.at(cue);
  if (upos !== 'NOUN' || !SPEECH_NOUNS.has(lemma)) return [];
  const carried = head >= 0 && tree.is(cue, 'obj') && OWNING_VERBS.has(tree.at(head).lemma);
  const owner = ownerOf(tree, cue);
  const source = owner >= 0 ? owner : carried ? sourceOf(tree, head) : -1;
  const clause = [...tree.all(cue, 'acl', 'ccomp', 'appos'), ...(carried ? tree.all(head, 'ccomp') : [])].find(
    (child) => child > cue && child !== source && isThatClause(tree, child),
  );
  const promised = ['promise', 'pledge', 'vow', 'threat', 'offer', 'call', 'demand'].includes(lemma)
    ? tree.all(cue, 'acl').find((child) => child > cue && markOf(tree, child) === 'to')
    : undefined;
  const told = clause ?? promised;
  if (source < 0 || told === undefined) return [];
  return within(tree, { source, cue }, trimmed(tree, tree.subtree(told)), clause === undefined);
}

function isThatClause(tree: Tree, clause: number): boolean {
  const { from } = tree.subtree(clause);
  const that =
    tree.at(from).text.toLowerCase() === 'that' ||
    tree.all(clause, 'mark').some((mark) => tree.at(mark).text.toLowerCase() === 'that');
  const subject = tree.first(clause, 'nsubj', 'csubj', 'expl');
  return that && subject >= 0 && !['that', 'which', 'who'].includes(tree.at(subject).text.toLowerCase());
}

/** Whose it is: "Merkel's", "of the court", "by Iran", "among economists". */
function ownerOf(tree: Tree, noun: number): number {
  const possessor = tree.first(noun, 'nmod:poss');
  if (possessor >= 0) return possessor;
  return tree.all(noun, 'nmod').find((child) => ['of', 'by', 'from', 'among'].includes(markOf(tree, child))) ?? -1;
}

/** "…, citing two officials": who told it to the one that tells it. */
function citing(tree: Tree, cue: number): FoundAttribution[] {
  const { lemma, xpos, head } = tree.at(cue);
  if (xpos !== 'VBG' || !['cite', 'quote'].includes(lemma) || !tree.is(cue, 'advcl', 'acl') || head < 0) return [];
  const source = tree.first(cue, 'obj');
  if (source < 0) return [];
  const named = tree.names.some(({ kind, from, to }) => kind !== 'LOC' && from <= source && source < to);
  if (!named && !VOICES.has(tree.at(source).lemma)) return [];
  const verb = tree.is(cue, 'acl') && tree.is(head, 'nsubj') ? tree.at(head).head : head;
  const clause = tree.first(verb, 'ccomp');
  const said = SPEECH_VERBS.has(tree.at(verb).lemma) && clause >= 0 ? clause : verb;
  const phrase = tree.subtree(cue);
  const range = tree.subtree(said);
  const content =
    phrase.from >= range.to || phrase.to <= range.from ? trimmed(tree, range) : besidePhrase(tree, phrase, range, said);
  return within(tree, { source, cue }, content, true);
}
