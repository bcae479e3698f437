import type { Span } from '../domain/span.js';
import type { TokenizedSentence } from '../language/types.js';
import type { GoldDocument } from './treebank.js';
import { Score } from './score.js';

/** How well words and sentences are found in raw text: exact spans, as the CoNLL 2018 scorer counts them. */
export interface SegmentationScore {
  readonly words: Score;
  readonly sentences: Score;
}

export function scoreSegmentation(
  documents: readonly GoldDocument[],
  tokenize: (text: string, span: Span) => readonly TokenizedSentence[],
): SegmentationScore {
  let words = Score.empty;
  let sentences = Score.empty;
  for (const { text, sentences: gold } of documents) {
    const found = tokenize(text, { start: 0, end: text.length });
    words = words.plus(
      compare(
        gold.flatMap((s) => s.words),
        found.flatMap((s) => s.words),
      ),
    );
    sentences = sentences.plus(compare(gold.map(spanOf), found));
  }
  return { words, sentences };
}

function spanOf({ words }: GoldDocument['sentences'][number]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function compare(gold: readonly Span[], found: readonly Span[]): Score {
  const wanted = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  const right = found.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length;
  return new Score(right, found.length, gold.length);
}
