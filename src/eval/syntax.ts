import type { Span } from '../domain/span.js';
import { baseRelation } from '../language/tree.js';
import type { AnalyzedSentence, Analyzer, NameSpan, TokenizedSentence } from '../language/types.js';
import type { NamedSentence } from './name-corpora.js';
import { Score } from './score.js';
import type { GoldDocument, GoldWord } from './treebank.js';

/** As the CoNLL 2018 shared task scores: words are the same when their spans are; punctuation counts, subtypes of labels do not. */
export interface SyntaxScores {
  readonly uas: Score;
  readonly las: Score;
  readonly upos: Score;
  readonly xpos: Score;
}

/** Scores trees. With `tokenize` from the raw text, without it from the words and sentences of the treebank. */
export async function scoreSyntax(
  documents: readonly GoldDocument[],
  analyzer: Analyzer,
  tokenize?: (text: string, span: Span) => readonly TokenizedSentence[],
): Promise<SyntaxScores> {
  const none = { uas: Score.empty, las: Score.empty, upos: Score.empty, xpos: Score.empty };
  let scores: SyntaxScores = none;
  for (const document of documents) {
    const given = tokenize?.(document.text, { start: 0, end: document.text.length }) ?? goldTokens(document);
    const own = compare(document, await analyzer.analyze(given));
    scores = {
      uas: scores.uas.plus(own.uas),
      las: scores.las.plus(own.las),
      upos: scores.upos.plus(own.upos),
      xpos: scores.xpos.plus(own.xpos),
    };
  }
  return scores;
}

function goldTokens({ sentences }: GoldDocument): TokenizedSentence[] {
  return sentences.map(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, words }));
}

function compare({ sentences }: GoldDocument, found: readonly AnalyzedSentence[]): SyntaxScores {
  const gold = new Map<string, { word: GoldWord; head: string }>();
  for (const { words } of sentences) {
    for (const word of words) gold.set(key(word), { word, head: key(words[word.head]) });
  }
  const right = { uas: 0, las: 0, upos: 0, xpos: 0 };
  let tokens = 0;
  for (const sentence of found) {
    for (const token of sentence.tokens) {
      tokens++;
      const wanted = gold.get(key(token));
      if (wanted === undefined) continue;
      if (token.upos === wanted.word.upos) right.upos++;
      if (token.xpos === wanted.word.xpos) right.xpos++;
      if (key(sentence.tokens[token.head]) !== wanted.head) continue;
      right.uas++;
      if (baseRelation(token.deprel) === baseRelation(wanted.word.deprel)) right.las++;
    }
  }
  const score = (count: number): Score => new Score(count, tokens, gold.size);
  return { uas: score(right.uas), las: score(right.las), upos: score(right.upos), xpos: score(right.xpos) };
}

/** The empty key is that of the root. */
function key(span: Span | undefined): string {
  return span === undefined ? '' : `${span.start}-${span.end}`;
}

/** Scores names by exact span and kind. */
export async function scoreNames(
  sentences: readonly NamedSentence[],
  analyzer: Analyzer,
): Promise<ReadonlyMap<NameSpan['kind'] | 'all', Score>> {
  const counts = new Map<NameSpan['kind'] | 'all', Score>([
    ['all', Score.empty],
    ['PER', Score.empty],
    ['ORG', Score.empty],
    ['LOC', Score.empty],
  ]);
  const analyzed = await analyzer.analyze(sentences.map(({ words }) => spaced(words)));
  analyzed.forEach(({ names }, i) => {
    const gold = sentences[i]?.names ?? [];
    for (const [kind, score] of counts) {
      const of = (spans: readonly NameSpan[]): NameSpan[] =>
        spans.filter((span) => kind === 'all' || span.kind === kind);
      const wanted = new Set(of(gold).map(nameKey));
      const right = of(names).filter((name) => wanted.has(nameKey(name))).length;
      counts.set(kind, score.plus(new Score(right, of(names).length, wanted.size)));
    }
  });
  return counts;
}

function nameKey({ kind, from, to }: NameSpan): string {
  return `${kind} ${from}-${to}`;
}

/** The words as if written with a space between them. */
function spaced(words: readonly string[]): TokenizedSentence {
  let at = 0;
  const placed = words.map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, start, end: start + text.length };
  });
  return { start: 0, end: Math.max(at - 1, 0), words: placed };
}
