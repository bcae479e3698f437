import type { Span } from '../domain/span.js';
import type { Tree } from '../language/tree.js';

/** Somebody says something: who, by which word, and what. */
export interface FoundAttribution {
  readonly tree: Tree;
  /** The word that the source's phrase hangs by, in `sourceTree`: the source may be in another sentence. */
  readonly source: number;
  readonly sourceTree: Tree;
  readonly cue: number;
  readonly cueTree: Tree;
  readonly content: Span;
  /** What follows is the source's own intention, request or choice of words: no claim gets its source from it. */
  readonly ownDeed?: true;
}

/** Positions of words, the last excluded. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Punctuation at both ends is no part of what was said, nor is "that". */
export function trimmed(tree: Tree, range: WordRange): Span | null {
  let { from, to } = range;
  while (
    from < to &&
    (tree.at(from).upos === 'PUNCT' ||
      (tree.at(from).text.toLowerCase() === 'that' && (tree.is(from, 'mark') || tree.at(from).upos === 'SCONJ')))
  )
    from++;
  while (to > from && tree.at(to - 1).upos === 'PUNCT') to--;
  return from < to ? tree.span(from, to) : null;
}

/** An attribution whose parts lie in one sentence, or none when nothing is left of what was said. */
export function within(
  tree: Tree,
  words: { source: number; cue: number },
  content: Span | null,
  ownDeed = false,
): FoundAttribution[] {
  if (content === null || words.source < 0) return [];
  const { source, cue } = words;
  const found = { tree, source, sourceTree: tree, cue, cueTree: tree, content };
  return [ownDeed ? { ...found, ownDeed } : found];
}

/** The text of the mark or preposition before a word in lower case, or "". */
export function markOf(tree: Tree, word: number): string {
  const mark = tree.first(word, 'mark', 'case');
  return mark < 0 ? '' : tree.at(mark).text.toLowerCase();
}

/** What the text around a phrase says: the part with its verb of the clause that the phrase belongs to. */
export function besidePhrase(tree: Tree, phrase: WordRange, clause: WordRange, verb: number): Span | null {
  return trimmed(
    tree,
    verb >= phrase.to || phrase.from <= clause.from + 1
      ? { from: Math.max(clause.from, phrase.to), to: clause.to }
      : { from: clause.from, to: Math.min(clause.to, phrase.from) },
  );
}
