import type { Attribution } from '../domain/claim.js';
import type { Span } from '../domain/span.js';
import type { GoldAttribution } from './attribution-gold.js';
import { Accuracy, Score } from './score.js';

/** From this share of common words on (F1) two contents are the same thing said. */
export const SAME_CONTENT = 0.5;

export interface MatchedAttribution {
  readonly gold: GoldAttribution;
  readonly found: Attribution;
  /** F1 of the words of what was said. */
  readonly contentF1: number;
  readonly sourceRight: boolean;
  readonly cueRight: boolean;
}

/** One article's attributions against its gold; each is matched once at most, the best pairs first. */
export interface AttributionMatch {
  readonly matched: readonly MatchedAttribution[];
  readonly missed: readonly GoldAttribution[];
  readonly wrong: readonly Attribution[];
}

/** Counts over articles; what is told of sources, cues and contents is told of those that matched. */
export interface AttributionScores {
  readonly attributions: Score;
  readonly source: Accuracy;
  readonly cue: Accuracy;
  readonly contentF1: number | null;
}

export function matchAttributions(
  text: string,
  wanted: readonly GoldAttribution[],
  found: readonly Attribution[],
): AttributionMatch {
  const pairs = wanted
    .flatMap((gold) => found.map((one) => compared(text, gold, one)))
    .filter(({ contentF1 }) => contentF1 >= SAME_CONTENT)
    .sort((a, b) => b.contentF1 - a.contentF1 || Number(b.cueRight) - Number(a.cueRight));
  const matched: MatchedAttribution[] = [];
  for (const pair of pairs)
    if (!matched.some(({ gold, found: one }) => gold === pair.gold || one === pair.found)) matched.push(pair);
  return {
    matched,
    missed: wanted.filter((gold) => !gold.optional && !matched.some((pair) => pair.gold === gold)),
    wrong: found.filter((one) => !matched.some((pair) => pair.found === one)),
  };
}

export function scoreAttributions(matches: readonly AttributionMatch[]): AttributionScores {
  const all = matches.flatMap(({ matched }) => matched);
  const met = all.filter(({ gold }) => !gold.optional).length;
  const wrong = matches.reduce((sum, match) => sum + match.wrong.length, 0);
  const missed = matches.reduce((sum, match) => sum + match.missed.length, 0);
  const contents = all.reduce((sum, { contentF1 }) => sum + contentF1, 0);
  return {
    attributions: new Score(all.length, all.length + wrong, met + missed, met),
    source: new Accuracy(all.filter(({ sourceRight }) => sourceRight).length, all.length),
    cue: new Accuracy(all.filter(({ cueRight }) => cueRight).length, all.length),
    contentF1: all.length === 0 ? null : contents / all.length,
  };
}

function compared(text: string, gold: GoldAttribution, found: Attribution): MatchedAttribution {
  return {
    gold,
    found,
    contentF1: overlapF1(
      gold.content.flatMap((piece) => wordsIn(text, piece)),
      wordsIn(text, found.content),
    ),
    sourceRight: covers(found.source, headOf(text, gold.source)),
    cueRight: wordsIn(text, gold.cue).some((word) => covers(found.cue, word)),
  };
}

/** F1 of two lists of words by where they stand. */
function overlapF1(wanted: readonly Span[], found: readonly Span[]): number {
  const starts = new Set(wanted.map(({ start }) => start));
  const common = found.filter(({ start }) => starts.has(start)).length;
  return wanted.length + found.length === 0 ? 0 : (2 * common) / (wanted.length + found.length);
}

function wordsIn(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu), (word) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
  }));
}

/** The word a source is named by: the last one before a comma or what belongs to it ("a spokesman | for the bank"). */
function headOf(text: string, source: Span): Span {
  const phrase = text.slice(source.start, source.end);
  const rest = /,|\s(?:of|for|from|in|on|at|to|with|by|who|which|close|familiar)\s|['’]s$/u.exec(phrase);
  const head = wordsIn(text, { start: source.start, end: source.start + (rest?.index ?? phrase.length) }).at(-1);
  return head ?? source;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
