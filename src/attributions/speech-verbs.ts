import type { Span } from '../domain/span.js';
import { relativeAntecedent } from '../language/roles.js';
import type { Tree } from '../language/tree.js';
import { ACCUSING, HOLDING_ADJECTIVES, INTENT_VERBS, MOUTHPIECES, SPEECH_VERBS, WEAK_CUES } from '../lexicon/cues.js';
import { markOf, trimmed, within, type FoundAttribution, type WordRange } from './attribution.js';

/** Verbs of saying with a clause, before, after or around it. */
export function clauseAttributions(tree: Tree): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (const { index: cue } of tree.tokens) {
    const { upos, lemma } = verbAt(tree, cue);
    const saying =
      upos === 'VERB' &&
      (SPEECH_VERBS.has(lemma) || (lemma === 'put' && markOf(tree, cue) === 'as') || isPointOut(tree, cue));
    const holding = upos === 'ADJ' && HOLDING_ADJECTIVES.has(lemma) && tree.first(cue, 'ccomp') > cue;
    const meaning = upos === 'VERB' && INTENT_VERBS.has(lemma);
    if (!saying && !holding && !meaning) continue;
    const source = sourceOf(tree, cue);
    if (source < 0 || tree.is(source, 'expl') || (holding && /^(?:it|that|this)$/i.test(tree.at(source).text)))
      continue;
    const words = { source, cue };
    const contents = saying || holding ? contentsOf(tree, cue, source) : [];
    for (const content of contents) found.push(...within(tree, words, content));
    if (contents.length > 0 || !meaning) continue;
    found.push(...within(tree, words, meantClause(tree, cue), true));
  }
  return found;
}

/** "pointed out that". */
function isPointOut(tree: Tree, verb: number): boolean {
  const particle = tree.first(verb, 'compound:prt');
  return tree.at(verb).lemma === 'point' && particle >= 0 && tree.at(particle).text.toLowerCase() === 'out';
}

/** A past form that the tagger held for an auxiliary or a present ("vowed to"). */
function verbAt(tree: Tree, word: number): { upos: string; lemma: string } {
  const { upos, lemma } = tree.at(word);
  if (!/[a-z]{2}ed$/.test(lemma) || (upos !== 'AUX' && upos !== 'VERB')) return { upos, lemma };
  const stem = lemma.slice(0, -2);
  return { upos: 'VERB', lemma: INTENT_VERBS.has(stem) ? stem : `${stem}e` };
}

/** "vowed to resign", "urged Mexico to reject it", "ordered that schools close". */
function meantClause(tree: Tree, verb: number): Span | null {
  const clause = tree.all(verb, 'xcomp', 'ccomp').find((child) => child > verb);
  if (clause === undefined) return null;
  const told = tree.at(clause).upos === 'VERB' && (tree.is(clause, 'ccomp') || markOf(tree, clause) === 'to');
  return told ? trimmed(tree, tree.subtree(clause)) : null;
}

/** The subject of a verb of saying, also of "quoted as saying" and of "…, adding that". */
export function sourceOf(tree: Tree, verb: number): number {
  const own = nearest(tree.all(verb, 'nsubj'), verb);
  if (own >= 0 && !tree.is(own, 'nsubj:pass')) return antecedentOf(tree, relativeAntecedent(tree, own, verb));
  const agent = tree.first(verb, 'obl:agent');
  if (agent >= 0) return agent;
  const { head, xpos } = tree.at(verb);
  const inverted = own < 0 ? misplacedSubject(tree, verb) : -1;
  if (inverted >= 0) return inverted;
  if (own >= 0 || head < 0) return -1;
  if (tree.is(verb, 'acl') && xpos === 'VBG') return head;
  if (!tree.is(verb, 'advcl', 'xcomp', 'conj')) return -1;
  // "asked whether he would resign, she …": others asked
  if (tree.is(verb, 'advcl') && xpos === 'VBN') return -1;
  // "said Iran had attacked, adding that …": the one who said it adds
  const outer = tree.at(head).head;
  if (tree.is(verb, 'advcl') && tree.is(head, 'ccomp') && SPEECH_VERBS.has(tree.at(outer).lemma))
    return sourceOf(tree, outer);
  const inherited = tree.first(head, 'nsubj');
  if (inherited >= 0) return relativeAntecedent(tree, inherited, head);
  return tree.at(head).upos === 'VERB' && tree.at(head).head >= 0 && tree.is(head, 'conj', 'xcomp', 'advcl')
    ? sourceOf(tree, head)
    : -1;
}

/** "an analyst at Keystone, who reckons": of a "who" that the tree leaves alone, the person in the phrase before it. */
function antecedentOf(tree: Tree, word: number): number {
  const before = tree.at(word - 1).text === ',' ? word - 2 : word - 1;
  if (tree.at(word).text.toLowerCase() !== 'who' || before < 0) return word;
  let noun = before;
  while (tree.at(noun).head >= 0 && tree.at(noun).head < word && tree.is(noun, 'appos', 'nmod', 'flat', 'compound'))
    noun = tree.at(noun).head;
  return ['NOUN', 'PROPN', 'PRON'].includes(tree.at(noun).upos) ? noun : word;
}

/** A source that the tree hangs elsewhere: "Ghana attacked Togo, John Mahama said" with a second subject of "attacked". */
function misplacedSubject(tree: Tree, verb: number): number {
  const clause = tree.first(verb, 'ccomp');
  const second =
    clause < verb
      ? tree.all(clause, 'nsubj').find((child) => child > clause && tree.subtree(child).to === verb)
      : undefined;
  return second ?? invertedSubject(tree, verb);
}

/** "“Why not?” asked Miller": what stands right behind a verb that follows a quote is who says it, whatever the tree. */
function invertedSubject(tree: Tree, verb: number): number {
  if (!/^["”’']$/.test(tree.at(verb - 1).text) || tree.at(verb).xpos === 'VBG') return -1;
  return tree.all(verb, 'obj', 'iobj').find((child) => tree.subtree(child).from === verb + 1) ?? -1;
}

/** Of several subjects the one next to the verb; the others belong to what was said. */
function nearest(words: readonly number[], verb: number): number {
  return [...words].sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))[0] ?? -1;
}

function contentsOf(tree: Tree, verb: number, source: number): Span[] {
  const clauses = clausesOf(tree, verb).map((clause) => statedIn(tree, clause, verb));
  if (isStillToSay(tree, verb) && clauses.length > 0 && clauses.every(({ to }) => to <= verb)) return [];
  if (clauses.length > 0) {
    // "said that …, and that …": both are said. So is a subject that the tree hangs by the cue ("China, he said, opposed")
    const strays = tree
      .all(verb, 'nsubj')
      .filter((child) => child !== source && tree.at(child).deprel === 'nsubj' && !tree.isUnder(source, child))
      .filter((child) => !/^(?:who|which|that)$/i.test(tree.at(child).text))
      .map((child) => tree.subtree(child));
    const from = Math.min(...[...clauses, ...strays].map((clause) => clause.from));
    const to = Math.max(...clauses.map((clause) => clause.to));
    return besideCue(tree, { from, to: beforeOwnAddition(tree, verb, to) }, verb, source);
  }
  const single = singleContent(tree, verb, source);
  return single === null ? [] : [single];
}

/** What is said as a clause; also one with "that" which the tree holds for an adverbial or for part of "in a statement". */
function clausesOf(tree: Tree, verb: number): number[] {
  const own = tree.all(verb, 'ccomp');
  if (own.length > 0) return own;
  const that = tree.all(verb, 'advcl').filter((clause) => {
    const { from } = tree.subtree(clause);
    return clause > verb && markOf(tree, clause) === 'that' && !/^(?:so|now|such)$/i.test(tree.at(from - 1).text);
  });
  if (that.length > 0) return that;
  return tree
    .all(verb, 'obl')
    .filter((noun) => noun > verb && markOf(tree, noun) === 'in' && MOUTHPIECES.has(tree.at(noun).lemma))
    .flatMap((noun) => tree.all(noun, 'acl:relcl'))
    .filter((clause) => {
      const subject = tree.first(clause, 'nsubj');
      return subject >= 0 && !tree.at(subject).xpos.startsWith('W');
    });
}

/** A clause from its "that" on: what stands between the cue and "that" tells how or when it was said. */
function statedIn(tree: Tree, clause: number, verb: number): WordRange {
  const { from, to } = tree.subtree(clause);
  const that = tree.all(clause, 'mark').find((mark) => tree.at(mark).text.toLowerCase() === 'that');
  return { from: that !== undefined && from > verb ? that : from, to };
}

/** "“If they attack,” he warned, “we will respond”": who will say something has not said what stands before. */
function isStillToSay(tree: Tree, verb: number): boolean {
  return tree.all(verb, 'aux').some((aux) => tree.at(aux).xpos === 'MD');
}

function singleContent(tree: Tree, verb: number, source: number): Span | null {
  const { lemma } = verbAt(tree, verb);
  if (tree.is(verb, 'parataxis')) return isStillToSay(tree, verb) ? null : aroundCue(tree, verb);
  if (tree.is(verb, 'advcl') && markOf(tree, verb) === 'as') return aroundCue(tree, verb);
  const infinitive = tree.first(verb, 'xcomp');
  if (infinitive >= 0 && !WEAK_CUES.has(lemma) && tree.at(infinitive).upos === 'VERB')
    return trimmed(tree, tree.subtree(infinitive));
  // The quote may hang by the verb as an object, or beside it.
  const beside = tree
    .all(verb, 'parataxis', 'obj', 'dep', 'advcl')
    .find((child) => child !== source && isQuoted(tree, child));
  return beside === undefined || isStillToSay(tree, verb) ? null : trimmed(tree, tree.subtree(beside));
}

/** "said that …, adding that …": the addition has a cue of its own. */
function beforeOwnAddition(tree: Tree, verb: number, to: number): number {
  for (let word = verb + 1; word < to; word++) {
    // "… but Belarus said it would not": somebody else speaks
    const other = tree.is(word, 'conj') && SPEECH_VERBS.has(tree.at(word).lemma) ? tree.first(word, 'nsubj') : -1;
    if (other > verb && other < word && tree.at(other).upos !== 'PRON') return tree.subtree(word).from;
    const added = tree.at(word).xpos === 'VBG' && tree.is(word, 'advcl') && tree.first(word, 'mark') < 0;
    if (
      added &&
      SPEECH_VERBS.has(tree.at(word).lemma) &&
      tree.first(word, 'ccomp') > word &&
      tree.at(word - 1).text === ','
    )
      return tree.subtree(word).to >= to ? word : to;
  }
  return to;
}

/**
 * The clause up to the cue and its source, or from behind them: the tree may hang a full stop or a name by the clause.
 * Of a statement around the cue both parts are told when both say something ("“…,” he told us, “but …”").
 */
function besideCue(tree: Tree, range: WordRange, verb: number, source: number): Span[] {
  const phrase = tree.subtree(source);
  const first = Math.min(verb, phrase.from);
  const parts: { whole: boolean; size: number; span: Span | null }[] = [];
  const add = (part: WordRange): void => {
    const whole = tree.tokens.slice(part.from, part.to).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
    parts.push({ whole, size: part.to - part.from, span: trimmed(tree, part) });
  };
  if (range.from > verb || range.to <= first) add(range);
  else {
    const last = Math.max(verb + 1, phrase.to <= range.to ? phrase.to : verb + 1, ...addressees(tree, verb));
    if (range.from < first) add({ from: range.from, to: first });
    if (last < range.to) add({ from: last, to: range.to });
  }
  const told = parts.filter((part) => part.span !== null).sort((a, b) => b.size - a.size);
  return told.filter((part, place) => place === 0 || part.whole).flatMap(({ span }) => (span === null ? [] : [span]));
}

/** Where the phrases behind the cue end that are no part of what was said: "told reporters on Friday, “…”". */
function addressees(tree: Tree, verb: number): number[] {
  let end = verb + 1;
  for (const child of tree.all(verb, 'iobj', 'obj', 'obl', 'advmod')) {
    const phrase = tree.subtree(child);
    if (child > verb && phrase.from <= end) end = Math.max(end, phrase.to);
  }
  return [end];
}

function isQuoted(tree: Tree, word: number): boolean {
  const { from, to } = tree.subtree(word);
  for (let at = Math.max(0, from - 1); at <= Math.min(to, from + 1); at++)
    if (/["“‘]/.test(tree.at(at).text)) return true;
  return false;
}

/** The sentence around "…, X said, …": from its first to its last word that is not under the cue. */
function aroundCue(tree: Tree, verb: number): Span | null {
  const cue = tree.subtree(verb);
  const { head } = tree.at(verb);
  const whole = tree.subtree(head);
  if (cue.from <= whole.from) return whole.to > cue.to ? trimmed(tree, { from: cue.to, to: whole.to }) : null;
  const to = cue.to >= whole.to - 1 ? cue.from : whole.to;
  return trimmed(tree, { from: whole.from, to });
}

/** "accused Mexico of arming the rebels": what somebody is accused of is the accuser's word. */
export function accusations(tree: Tree): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (const { index: cue, upos, lemma } of tree.tokens) {
    if (upos !== 'VERB' || !ACCUSING.has(lemma)) continue;
    const deed = tree
      .all(cue, 'advcl', 'obl')
      .find(
        (child) => child > cue && ['of', 'for', 'with'].includes(markOf(tree, child)) && tree.at(child).upos === 'VERB',
      );
    if (deed !== undefined)
      found.push(...within(tree, { source: sourceOf(tree, cue), cue }, trimmed(tree, tree.subtree(deed))));
  }
  return found;
}
