import type { Span } from '../domain/span.js';
import type { Tree } from '../language/tree.js';
import { NAMING_VERBS, SPEECH_VERBS } from '../lexicon/cues.js';
import type { Document } from '../mentions/document.js';
import type { FoundAttribution } from './attribution.js';
import { cueBehind } from './beside-quote.js';
import { findQuotes } from './quotes.js';
import { sourceOf } from './speech-verbs.js';

/** Who says something and by which word, without what. */
type Speaker = Pick<FoundAttribution, 'source' | 'sourceTree' | 'cue' | 'cueTree'>;

/**
 * What stands within quotation marks and no verb of saying in the same sentence covers: said by whom the same quote, a
 * verb beside it, the sentence before or the one after in the same paragraph is attributed to.
 */
export function quoteAttributions(
  document: Document,
  before: readonly FoundAttribution[],
): { readonly kept: FoundAttribution[]; readonly quoted: FoundAttribution[] } {
  const { article, trees } = document;
  let known = [...before];
  const paragraphs = article.blocks.filter((block) => block.kind === 'body');
  const paragraphOf = (position: number): number =>
    paragraphs.findIndex((block) => block.start <= position && position < block.end);
  const found: FoundAttribution[] = [];
  const quotes = findQuotes(article.text, paragraphs);
  for (const quote of quotes) {
    const inQuote = trees.filter((tree) => tree.start < quote.end && tree.end > quote.start);
    const behind = speakerBehind(inQuote, quote, article.text);
    if (behind !== undefined) {
      // Whatever the tree has the cue say, it is the quote; and nobody else outside says it
      known = known.filter((one) => {
        const outside = !cueWithin(one, quote) && overlaps(one.content, quote);
        return !(isCue(one, behind) && !overlaps(one.content, quote)) && !(outside && !isCue(one, behind));
      });
    }
    const open = inQuote.filter(
      (tree) => !known.some((one) => one.tree === tree && overlaps(one.content, quote) && !cueWithin(one, quote)),
    );
    // Scare quotes are no speech: a stretch that is no clause of its own keeps the article's voice.
    const clauses = open.filter((tree) => coversClause(tree, quote));
    const [first] = open;
    if (first === undefined) continue;
    if (clauses.length === 0 && behind === undefined) {
      found.push(...wordingOf(first, quote, known));
      continue;
    }
    if (isTitle(article.text.slice(quote.start, quote.end))) continue;
    const own = isOwnSentence(open, quote, article.text);
    const speaker =
      behind ??
      sameQuote(known, quote) ??
      colonSpeaker(first, quote) ??
      sameSentence(known, inQuote, quote) ??
      sentenceBefore(trees, inQuote, paragraphOf) ??
      (own ? around(outsideOf(quotes, known), [...found, ...outsideOf(quotes, known)], quote, paragraphOf) : undefined);
    if (speaker === undefined) continue;
    for (const tree of behind === undefined && !own ? clauses : open) {
      const content = { start: Math.max(tree.start, quote.start), end: Math.min(tree.end, quote.end) };
      found.push({ tree, ...speaker, content });
    }
  }
  return { kept: known, quoted: found };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

function speakerBehind(inQuote: readonly Tree[], quote: Span, text: string): Speaker | undefined {
  const tree = inQuote.at(-1);
  const behind = tree === undefined ? null : cueBehind(tree, quote, text);
  return tree === undefined || behind === null ? undefined : speakerAt(tree, behind.cue, behind.source);
}

function isCue(one: FoundAttribution, { cue, cueTree }: Speaker): boolean {
  return one.cueTree === cueTree && one.cue === cue;
}

/** Who is told of within a quote does not say the next one. */
function outsideOf(quotes: readonly Span[], known: readonly FoundAttribution[]): FoundAttribution[] {
  return known.filter((one) => !quotes.some((quote) => cueWithin(one, quote)));
}

/** "Goat of Heaven", "Kids Are Not Data Act": the name of a work or a law, not speech. */
function isTitle(quoted: string): boolean {
  const words = quoted.match(/[\p{L}’']+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    !/[.?!…]$/.test(quoted) &&
    long.length > 0 &&
    words.filter((word) => word.length > 3 || word === words[0]).every((word) => /^\p{Lu}/u.test(word)) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 1
  );
}

/** The quote begins a sentence and ends with a full stop of its own, so that no words around it have it as a part. */
function isOwnSentence(open: readonly Tree[], quote: Span, text: string): boolean {
  const begins = open.some((tree) => tree.start >= quote.start - 1);
  return begins && /[.?!…—–-]['’]?$/.test(text.slice(quote.start, quote.end).trimEnd());
}

function coversClause(tree: Tree, quote: Span): boolean {
  return tree.tokens.some(
    (token) => token.start >= quote.start && token.end <= quote.end && (token.upos === 'VERB' || token.upos === 'AUX'),
  );
}

function speakerAt(tree: Tree, cue: number, source: number): Speaker {
  return { source, sourceTree: tree, cue, cueTree: tree };
}

function partsOf({ source, sourceTree, cue, cueTree }: FoundAttribution): Speaker {
  return { source, sourceTree, cue, cueTree };
}

/** "called it “a disgrace”": the quoted words are the subject's, though they make no statement. */
function wordingOf(tree: Tree, quote: Span, known: readonly FoundAttribution[]): FoundAttribution[] {
  const words = tree.tokens.filter((token) => token.start >= quote.start && token.end <= quote.end);
  const [first] = words;
  if (first === undefined || quote.end > tree.end) return [];
  let at = first.index;
  for (let depth = 0; at >= 0 && depth < 8; depth++, at = tree.at(at).head) {
    const { start, end, upos, lemma } = tree.at(at);
    if (upos !== 'VERB' || (start >= quote.start && end <= quote.end)) continue;
    if (!NAMING_VERBS.has(lemma) && !SPEECH_VERBS.has(lemma)) return [];
    if (words.length < 3 && !['call', 'describe', 'label', 'brand', 'dub', 'term'].includes(lemma)) return [];
    const source = sourceOf(tree, at);
    const taken = known.some((one) => one.tree === tree && one.cue === at && one.ownDeed !== true);
    if (source < 0 || taken) return [];
    return [{ tree, ...speakerAt(tree, at, source), content: { ...quote }, ownDeed: true }];
  }
  return [];
}

function sameQuote(known: readonly FoundAttribution[], quote: Span): Speaker | undefined {
  const same = known.find(
    (one) =>
      one.ownDeed !== true && one.content.start < quote.end && one.content.end > quote.start && !cueWithin(one, quote),
  );
  return same === undefined ? undefined : partsOf(same);
}

/** The cue of somebody who is told of in the quote itself. */
function cueWithin(one: FoundAttribution, quote: Span): boolean {
  const { start } = one.cueTree.at(one.cue);
  return quote.start <= start && start < quote.end;
}

/** A cue in the quote's own sentence, whether or not it has a clause besides. */
function sameSentence(known: readonly FoundAttribution[], inQuote: readonly Tree[], quote: Span): Speaker | undefined {
  const same = known.find((one) => one.ownDeed !== true && inQuote.includes(one.tree) && !cueWithin(one, quote));
  if (same !== undefined) return partsOf(same);
  for (const tree of inQuote) {
    const bare = bareCues(tree).find(({ cue }) => {
      const { start } = tree.at(cue);
      return start < quote.start || start >= quote.end;
    });
    if (bare !== undefined) return bare;
  }
  return undefined;
}

/** Verbs of saying that nothing said hangs by. */
function bareCues(tree: Tree): Speaker[] {
  return tree.tokens
    .filter(({ upos, lemma }) => upos === 'VERB' && SPEECH_VERBS.has(lemma))
    .map(({ index }) => speakerAt(tree, index, sourceOf(tree, index)))
    .filter(({ source }) => source >= 0);
}

/** "The minister said. “We …”", "He told reporters on Monday: “We …”": the sentence before only names the speaker. */
function sentenceBefore(
  trees: readonly Tree[],
  inQuote: readonly Tree[],
  paragraphOf: (position: number) => number,
): Speaker | undefined {
  const [first] = inQuote;
  const before = first === undefined ? undefined : trees[first.index - 1];
  if (first === undefined || before === undefined) return undefined;
  const last = before.tokens.at(-1);
  const root = before.tokens.find((token) => token.head < 0);
  if (last === undefined || root === undefined || !SPEECH_VERBS.has(root.lemma)) return undefined;
  const gap = paragraphOf(first.start) - paragraphOf(before.start);
  const opens = last.text === ':' ? gap <= 1 : gap === 0 && before.first(root.index, 'ccomp', 'xcomp', 'obj') < 0;
  return opens ? bareCues(before).find(({ cue }) => cue === root.index) : undefined;
}

/** "Merkel: “Germany will stay”" as headlines and transcripts have it: the name before the colon is the speaker. */
function colonSpeaker(tree: Tree, quote: Span): Speaker | undefined {
  const colon = tree.tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 8 || tree.at(colon + 1).end > quote.start) return undefined;
  const words = tree.tokens.slice(0, colon);
  if (words.some(({ upos }) => upos === 'VERB' || upos === 'AUX') || !tree.names.some(({ from }) => from < colon))
    return undefined;
  return speakerAt(tree, colon, tree.headOf(0, colon));
}

/** The speaker of the words before or after the quote in its paragraph, or of the end of the paragraph before. */
function around(
  known: readonly FoundAttribution[],
  all: readonly FoundAttribution[],
  quote: Span,
  paragraphOf: (position: number) => number,
): Speaker | undefined {
  const paragraph = paragraphOf(quote.start);
  const firm = (one: FoundAttribution): boolean => one.ownDeed !== true;
  const before = all
    .filter((one) => firm(one) && one.content.end <= quote.start)
    .sort((a, b) => a.content.end - b.content.end)
    .at(-1);
  const after = known
    .filter((one) => firm(one) && one.content.start >= quote.end)
    .sort((a, b) => a.content.start - b.content.start)[0];
  if (before !== undefined && paragraphOf(before.content.start) === paragraph) return partsOf(before);
  if (after !== undefined && paragraphOf(after.content.start) === paragraph) return partsOf(after);
  return before !== undefined && paragraphOf(before.content.start) === paragraph - 1 ? partsOf(before) : undefined;
}
