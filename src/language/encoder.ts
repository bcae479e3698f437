import { CONTINUATION, SHAPE, shapeOf } from './shape.js';
import type { Network, NetworkInput } from './runtime.js';
import { MAX_PIECES_OF_A_WORD } from './windows.js';
import type { WordPiece } from './wordpiece.js';

/** A stretch of words that fits the encoder, with the pieces of each word. */
export interface EncoderInput {
  readonly words: readonly string[];
  readonly pieces: readonly (readonly number[])[];
}

/** What the network says of a batch; word `i` of sentence `b` lies at row `b * width + i`. Whole numbers are low halves of int64. */
export interface EncoderOutput {
  /** The number of words the longest sentence of the batch has. */
  readonly width: number;
  readonly ner: Float32Array;
  readonly tag: Int32Array;
  readonly arc: Float32Array;
  readonly label: Int32Array;
  readonly eventType: Float32Array;
  readonly eventPolarity: Float32Array;
  readonly eventModality: Float32Array;
  readonly eventRole: Float32Array;
  readonly eventPair: Float32Array;
}

/** The ids of a word's pieces, no more of them than help. */
export function piecesOf(word: string, wordPiece: WordPiece): readonly number[] {
  const pieces = wordPiece.pieces(word);
  return pieces.length > MAX_PIECES_OF_A_WORD ? pieces.slice(0, MAX_PIECES_OF_A_WORD) : pieces;
}

/** Runs the network on one batch. @throws when the model's outputs are not those that the program was written for. */
export async function encode(
  network: Network,
  wordPiece: WordPiece,
  batch: readonly EncoderInput[],
): Promise<EncoderOutput> {
  const width = Math.max(...batch.map(({ words }) => words.length));
  const outputs = await network.run(layOut(wordPiece, batch, width));
  const floats = (name: string): Float32Array => {
    const data = outputs[name]?.data;
    if (!(data instanceof Float32Array)) throw unexpected(name, 'float32');
    return data;
  };
  const integers = (name: string): Int32Array => {
    const data = outputs[name]?.data;
    if (!(data instanceof BigInt64Array)) throw unexpected(name, 'int64');
    return new Int32Array(data.buffer, data.byteOffset, data.length * 2);
  };
  return {
    width,
    ner: floats('ner'),
    tag: integers('tag'),
    arc: floats('arc'),
    label: integers('label'),
    eventType: floats('event_type'),
    eventPolarity: floats('event_polarity'),
    eventModality: floats('event_modality'),
    eventRole: floats('event_role'),
    eventPair: floats('event_pair'),
  };
}

function unexpected(name: string, type: string): Error {
  return new Error(`The model gives no ${type} output "${name}": it does not belong to this version of Dateline`);
}

/** [CLS] pieces [SEP] in rows of equal length, the shapes beside them, and where each word's first piece stands. */
function layOut(wordPiece: WordPiece, batch: readonly EncoderInput[], width: number): Record<string, NetworkInput> {
  const lengths = batch.map(({ pieces }) => pieces.reduce((sum, { length }) => sum + length, 2));
  const length = Math.max(...lengths);
  const ids = new Int32Array(batch.length * length).fill(wordPiece.padding);
  const shapes = new Int32Array(batch.length * length);
  const mask = new Int32Array(batch.length * length);
  const first = new Int32Array(batch.length * width);
  batch.forEach(({ words, pieces }, b) => {
    const row = b * length;
    let at = row;
    ids[at++] = wordPiece.start;
    first.fill(row, b * width, (b + 1) * width);
    for (let i = 0; i < words.length; i++) {
      first[b * width + i] = at;
      const shape = shapeOf(words[i] ?? '');
      (pieces[i] ?? []).forEach((piece, k) => {
        shapes[at] = shape + (k > 0 ? CONTINUATION : SHAPE.none);
        ids[at++] = piece;
      });
    }
    ids[at++] = wordPiece.end;
    mask.fill(1, row, at);
  });
  const shape = [batch.length, length];
  return {
    input_ids: { values: ids, shape },
    shape_ids: { values: shapes, shape },
    attention_mask: { values: mask, shape },
    first_piece: { values: first, shape: [batch.length, width] },
  };
}
