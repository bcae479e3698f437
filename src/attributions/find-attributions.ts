import type { Span } from '../domain/span.js';
import { ACCUSING, SOURCE_PREPOSITIONS, SPEECH_VERBS, WEAK_CUES } from '../lexicon/cues.js';
import { relativeAntecedent } from '../language/roles.js';
import type { Tree } from '../language/tree.js';
import type { Document } from '../mentions/document.js';
import { findQuotes } from './quotes.js';

/** Somebody says something: who, by which word, and what. */
export interface FoundAttribution {
  readonly tree: Tree;
  /** The word that the source's phrase hangs by; -1 when the source is in another sentence (`sourceTree`). */
  readonly source: number;
  readonly sourceTree: Tree;
  readonly cue: number;
  readonly cueTree: Tree;
  readonly content: Span;
}

/**
 * Who says what, read off the tree and the quotation marks. A content lies within one sentence, or is one sentence of a
 * longer quote. The passes stand in the order they run; a later one only fills what an earlier one left open.
 */
export function findAttributions(document: Document): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (const tree of document.trees)
    found.push(...clauseAttributions(tree), ...accusations(tree), ...phraseAttributions(tree));
  found.push(...quoteAttributions(document, found));
  return found.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}

/** Verbs of saying with a clause, before, after or around it. */
function clauseAttributions(tree: Tree): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (const token of tree.tokens) {
    if (token.upos !== 'VERB' || !SPEECH_VERBS.has(token.lemma)) continue;
    const source = sourceOf(tree, token.index);
    if (source < 0) continue;
    const content = contentOf(tree, token.index, source);
    if (content === null) continue;
    found.push({ tree, source, sourceTree: tree, cue: token.index, cueTree: tree, content });
  }
  return found;
}

/** The subject of a verb of saying, also of "quoted as saying" and of "…, adding that". */
function sourceOf(tree: Tree, verb: number): number {
  const own = nearest(tree.all(verb, 'nsubj'), verb);
  if (own >= 0 && !tree.is(own, 'nsubj:pass')) return relativeAntecedent(tree, own, verb);
  const agent = tree.first(verb, 'obl:agent');
  if (agent >= 0) return agent;
  const { head } = tree.at(verb);
  if (own >= 0 || head < 0) return -1;
  if (tree.is(verb, 'acl') && tree.at(verb).xpos === 'VBG') return head;
  if (!tree.is(verb, 'advcl', 'xcomp', 'conj')) return -1;
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

/** Of several subjects the one next to the verb; the others belong to what was said. */
function nearest(words: readonly number[], verb: number): number {
  return [...words].sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))[0] ?? -1;
}

function contentOf(tree: Tree, verb: number, source: number): Span | null {
  const clauses = tree.all(verb, 'ccomp').map((clause) => tree.subtree(clause));
  const { lemma } = tree.at(verb);
  if (clauses.length > 0) {
    // "said that …, and that …": both are said
    const from = Math.min(...clauses.map((clause) => clause.from));
    const to = Math.max(...clauses.map((clause) => clause.to));
    return besideCue(tree, { from, to }, verb, source);
  }
  if (tree.is(verb, 'parataxis')) return aroundCue(tree, verb);
  const infinitive = tree.first(verb, 'xcomp');
  if (infinitive >= 0 && !WEAK_CUES.has(lemma) && tree.at(infinitive).upos === 'VERB')
    return trimmed(tree, tree.subtree(infinitive));
  // The quote may hang by the verb as an object, or beside it.
  const beside = tree.all(verb, 'parataxis', 'obj', 'dep', 'advcl').find((child) => isQuoted(tree, child));
  if (beside !== undefined && beside !== source) return trimmed(tree, tree.subtree(beside));
  return null;
}

/** The clause up to the cue and its source, or from behind them: the tree may hang a full stop or a name by the clause. */
function besideCue(tree: Tree, range: { from: number; to: number }, verb: number, source: number): Span | null {
  const phrase = tree.subtree(source);
  const first = Math.min(verb, phrase.from);
  const last = Math.max(verb + 1, phrase.to <= range.to ? phrase.to : verb + 1);
  if (range.from > verb || range.to <= first) return trimmed(tree, range);
  // the greater part is what was said
  return first - range.from >= range.to - last
    ? trimmed(tree, { from: range.from, to: first })
    : trimmed(tree, { from: last, to: range.to });
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
  const to = cue.to >= whole.to ? cue.from : whole.to;
  return trimmed(tree, { from: whole.from, to });
}

/** "accused Mexico of arming the rebels": what somebody is accused of is the accuser's word. */
function accusations(tree: Tree): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (const token of tree.tokens) {
    if (token.upos !== 'VERB' || !ACCUSING.has(token.lemma)) continue;
    const source = sourceOf(tree, token.index);
    const deed = tree
      .all(token.index, 'advcl', 'obl')
      .find(
        (child) =>
          child > token.index && ['of', 'for', 'with'].includes(markOf(tree, child)) && tree.at(child).upos === 'VERB',
      );
    if (source < 0 || deed === undefined) continue;
    const content = trimmed(tree, tree.subtree(deed));
    if (content !== null) found.push({ tree, source, sourceTree: tree, cue: token.index, cueTree: tree, content });
  }
  return found;
}

function markOf(tree: Tree, word: number): string {
  const mark = tree.first(word, 'mark', 'case');
  return mark < 0 ? '' : tree.at(mark).text.toLowerCase();
}

/** "according to X": the clause that it belongs to, without the phrase itself. */
function phraseAttributions(tree: Tree): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (const token of tree.tokens) {
    const source = token.index;
    if (
      !tree.is(source, 'obl', 'nmod', 'dep', 'advcl', 'parataxis') ||
      !SOURCE_PREPOSITIONS.has(sourceCase(tree, source))
    )
      continue;
    const cue =
      tree.children(source).find((child) => ['according', 'per'].includes(tree.at(child).text.toLowerCase())) ?? -1;
    if (cue < 0 || token.head < 0) continue;
    const phrase = tree.subtree(source);
    const clause = tree.subtree(token.head);
    const content =
      phrase.from <= clause.from + 1
        ? { from: phrase.to, to: clause.to }
        : { from: clause.from, to: Math.min(clause.to, phrase.from) };
    const span = trimmed(tree, content);
    if (span !== null) found.push({ tree, source, sourceTree: tree, cue, cueTree: tree, content: span });
  }
  return found;
}

function sourceCase(tree: Tree, word: number): string {
  const marks = tree.children(word).filter((child) => tree.is(child, 'case', 'fixed', 'mark') && child < word);
  const text = marks
    .map((mark) =>
      [tree.at(mark), ...tree.all(mark, 'fixed').map((part) => tree.at(part))]
        .map((part) => part.text.toLowerCase())
        .join(' '),
    )
    .join(' ');
  return text;
}

/** Punctuation at both ends is no part of what was said, nor is "that". */
function trimmed(tree: Tree, range: { from: number; to: number }): Span | null {
  let { from, to } = range;
  while (
    from < to &&
    (tree.at(from).upos === 'PUNCT' || (tree.at(from).text.toLowerCase() === 'that' && tree.is(from, 'mark')))
  )
    from++;
  while (to > from && tree.at(to - 1).upos === 'PUNCT') to--;
  return from < to ? tree.span(from, to) : null;
}

/**
 * Sentences within quotation marks that no verb of saying in the same sentence covers: said by whom the same quote, the
 * sentence before or the one after in the same paragraph is attributed to.
 */
function quoteAttributions(document: Document, known: readonly FoundAttribution[]): FoundAttribution[] {
  const { article, trees } = document;
  const paragraphs = article.blocks.filter((block) => block.kind === 'body');
  const found: FoundAttribution[] = [];
  const paragraphOf = (position: number): number =>
    paragraphs.findIndex((block) => block.start <= position && position < block.end);
  for (const quote of findQuotes(article.text, paragraphs)) {
    const inQuote = trees.filter((tree) => tree.start < quote.end && tree.end > quote.start);
    const open = inQuote.filter(
      (tree) =>
        !known.some((one) => one.tree === tree && one.content.start < quote.end && one.content.end > quote.start),
    );
    // Scare quotes are no speech: a stretch that is no clause of its own keeps the article's voice.
    const clauses = open.filter((tree) => coversClause(tree, quote));
    if (clauses.length === 0) continue;
    const speaker = speakerOf(known, [...found, ...known], inQuote, quote, paragraphOf);
    if (speaker === undefined) continue;
    for (const tree of clauses) {
      const content = { start: Math.max(tree.start, quote.start), end: Math.min(tree.end, quote.end) };
      found.push({
        tree,
        source: speaker.source,
        sourceTree: speaker.sourceTree,
        cue: speaker.cue,
        cueTree: speaker.cueTree,
        content,
      });
    }
  }
  return found;
}

function coversClause(tree: Tree, quote: Span): boolean {
  return tree.tokens.some(
    (token) => token.start >= quote.start && token.end <= quote.end && (token.upos === 'VERB' || token.upos === 'AUX'),
  );
}

function speakerOf(
  known: readonly FoundAttribution[],
  all: readonly FoundAttribution[],
  inQuote: readonly Tree[],
  quote: Span,
  paragraphOf: (position: number) => number,
): FoundAttribution | undefined {
  const sameQuote = known.find((one) => one.content.start < quote.end && one.content.end > quote.start);
  if (sameQuote !== undefined) return sameQuote;
  const sameSentence = known.find((one) => inQuote.includes(one.tree));
  if (sameSentence !== undefined) return sameSentence;
  const paragraph = paragraphOf(quote.start);
  const before = all
    .filter((one) => one.content.end <= quote.start)
    .sort((a, b) => a.content.end - b.content.end)
    .at(-1);
  const after = known
    .filter((one) => one.content.start >= quote.end)
    .sort((a, b) => a.content.start - b.content.start)[0];
  if (before !== undefined && paragraphOf(before.content.start) === paragraph) return before;
  if (after !== undefined && paragraphOf(after.content.start) === paragraph) return after;
  return before !== undefined && paragraphOf(before.content.start) === paragraph - 1 ? before : undefined;
}
