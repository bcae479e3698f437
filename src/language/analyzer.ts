import { decodeEvents, decodePair } from './decode-events.js';
import { nameDecoder } from './decode-names.js';
import type { NameDecoder } from './decode-names.js';
import { decodeTree } from './decode-tree.js';
import { encode, piecesOf } from './encoder.js';
import type { EncoderInput, EncoderOutput } from './encoder.js';
import { lemmaOf } from './lemma.js';
import { bundledModelDirectory, readModelFiles } from './model-files.js';
import type { ModelLabels } from './model-files.js';
import { loadNetwork } from './runtime.js';
import type { RuntimeChoice } from './runtime.js';
import type {
  AnalyzedSentence,
  Analyzer,
  EventCandidate,
  NameSpan,
  PairClasses,
  Token,
  TokenizedSentence,
  Word,
} from './types.js';
import { windows } from './windows.js';
import { WordPiece } from './wordpiece.js';

export interface AnalyzerOptions {
  /** Folder with model.onnx, vocab.txt and labels.json; the one that comes with the program when left out. */
  readonly modelDir?: string;
  /** Threads of the network's runtime; more than one helps only where nothing else runs beside it. */
  readonly threads?: number;
  readonly runtime?: RuntimeChoice;
}

/** Sentences a batch: few enough to stay in the processor's cache. */
const BATCH = 8;

/** What is known of one window's words before the sentence is put together again. */
interface WindowResult {
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly events: readonly EventCandidate[];
  readonly pairClasses: (actor: number, other: number) => PairClasses;
}

interface Piece extends EncoderInput {
  readonly sentence: number;
  readonly source: readonly Word[];
}

/** Loads the model once. @throws with what to do about it when the model or a runtime for it is missing. */
export async function createAnalyzer(options: AnalyzerOptions = {}): Promise<Analyzer> {
  const files = readModelFiles(options.modelDir ?? bundledModelDirectory());
  const wordPiece = new WordPiece(files.vocabulary);
  const names = nameDecoder(files.labels.ner);
  const network = await loadNetwork(files.onnxPath, options.threads ?? 1, options.runtime);

  return {
    async analyze(sentences) {
      const pieces = sentences.flatMap((sentence, i) => cut(sentence, i, wordPiece));
      const results: WindowResult[][] = sentences.map(() => []);
      const decoded = new Map<Piece, WindowResult>();
      for (const batch of batches(pieces)) {
        const output = await encode(network, wordPiece, batch);
        batch.forEach((piece, row) => decoded.set(piece, decode(output, row, piece.source, files.labels, names)));
      }
      for (const piece of pieces) {
        const result = decoded.get(piece);
        if (result !== undefined) results[piece.sentence]?.push(result);
      }
      return sentences.map((sentence, i) => join(sentence, results[i] ?? []));
    },
    close: () => network.close(),
  };
}

function cut(sentence: TokenizedSentence, index: number, wordPiece: WordPiece): Piece[] {
  const pieces = sentence.words.map(({ text }) => piecesOf(text, wordPiece));
  return windows(sentence.words, pieces).map(({ start, end }) => {
    const source = sentence.words.slice(start, end);
    return { sentence: index, source, words: source.map(({ text }) => text), pieces: pieces.slice(start, end) };
  });
}

/** Windows of like length together, so that little is padding; ties keep the order of the text. */
function batches(pieces: readonly Piece[]): Piece[][] {
  const length = new Map(pieces.map((piece) => [piece, piece.pieces.reduce((sum, { length }) => sum + length, 0)]));
  const sorted = [...pieces].sort((a, b) => (length.get(a) ?? 0) - (length.get(b) ?? 0));
  const out: Piece[][] = [];
  for (let i = 0; i < sorted.length; i += BATCH) out.push(sorted.slice(i, i + BATCH));
  return out;
}

function decode(
  output: EncoderOutput,
  row: number,
  words: readonly Word[],
  labels: ModelLabels,
  names: NameDecoder,
): WindowResult {
  const { width } = output;
  const first = row * width;
  const columns = width + 1;
  const heads = decodeTree(words.length, (word, head) => output.arc[(first + word) * columns + head + 1] ?? -Infinity);
  const tokens = words.map((word, index): Token => {
    const head = heads[index] ?? -1;
    const [upos = 'X', xpos = 'FW'] = (labels.tags[output.tag[2 * (first + index)] ?? -1] ?? '').split('|');
    const label = labels.deprels[output.label[2 * ((first + index) * columns + head + 1)] ?? -1] ?? 'dep';
    const deprel = head < 0 ? 'root' : label === 'root' ? 'dep' : label;
    return { ...word, index, lemma: lemmaOf(word.text, upos, xpos), upos, xpos, head, deprel };
  });
  return {
    tokens,
    names: names.decode(output.ner, first * labels.ner.length, words.length),
    events: decodeEvents(output, labels, row, words.length),
    pairClasses: (actor, other) => decodePair(output, labels, row, actor, other),
  };
}

/** The sentence from its windows: usually there is one; the roots of the others hang from the first root. */
function join({ start, end }: TokenizedSentence, parts: readonly WindowResult[]): AnalyzedSentence {
  const [only] = parts;
  if (parts.length <= 1)
    return {
      start,
      end,
      tokens: only?.tokens ?? [],
      names: only?.names ?? [],
      events: only?.events ?? [],
      pairClasses: only?.pairClasses ?? unknownPair,
    };
  const root = only?.tokens.find(({ head }) => head < 0)?.index ?? 0;
  const tokens: Token[] = [];
  const names: NameSpan[] = [];
  const events: EventCandidate[] = [];
  for (const part of parts) {
    const shift = tokens.length;
    for (const token of part.tokens) {
      const isLaterRoot = token.head < 0 && shift > 0;
      const head = isLaterRoot ? root : token.head < 0 ? -1 : token.head + shift;
      tokens.push({ ...token, index: token.index + shift, head, deprel: isLaterRoot ? 'parataxis' : token.deprel });
    }
    for (const name of part.names) names.push({ ...name, from: name.from + shift, to: name.to + shift });
    for (const event of part.events) {
      const roles = event.roles.map((role) => ({ ...role, word: role.word + shift }));
      events.push({ ...event, trigger: event.trigger + shift, roles });
    }
  }
  return { start, end, tokens, names, events, pairClasses: pairsOf(parts) };
}

const unknownPair = (): PairClasses => [];

/** Pairs within one window; of words in two different ones nothing is known. */
function pairsOf(parts: readonly WindowResult[]): AnalyzedSentence['pairClasses'] {
  return (actor, other) => {
    let shift = 0;
    for (const { tokens, pairClasses } of parts) {
      const inside = (word: number): boolean => word >= shift && word < shift + tokens.length;
      if (inside(actor)) return inside(other) ? pairClasses(actor - shift, other - shift) : [];
      shift += tokens.length;
    }
    return [];
  };
}
