import type { BlockKind } from '../../domain/article.js';
import type { Span } from '../../domain/span.js';

/** A paragraph, or a part of one, on its way to become a block; `kind` is null until a pass has marked it. */
export interface Piece extends Span {
  readonly text: string;
  readonly kind: BlockKind | null;
}

/** A pass looks at all pieces and marks those that it knows; pieces stay in order and never overlap. */
export type Pass = (pieces: readonly Piece[], title: string | null) => Piece[];

/** Marks the pieces at these places, unless an earlier pass has marked them. */
export function mark(pieces: readonly Piece[], places: ReadonlySet<number>, kind: BlockKind): Piece[] {
  return pieces.map((piece, index) => (places.has(index) && piece.kind === null ? { ...piece, kind } : piece));
}

/** Cuts a piece at an offset into its own text; blank space at the cut belongs to neither part. */
export function cut(piece: Piece, at: number): [before: Piece, after: Piece] {
  return [trimmed(piece, 0, at), trimmed(piece, at, piece.text.length)];
}

function trimmed(piece: Piece, from: number, to: number): Piece {
  const part = piece.text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const text = part.trim();
  return { ...piece, start: piece.start + start, end: piece.start + start + text.length, text };
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

/** Whether a text ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]»】]*$/.test(text);
}

/** The share of the longer words that begin with a capital: near 1 in "Title Case", far below in running text. */
export function titleCaseShare(text: string): number {
  const words = text.match(/\p{L}[\p{L}'’.-]{3,}/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

/** A line that stands as a headline does: few words, no full stop, a capital at its beginning, no mark of a list. */
export function looksLikeHeadline(text: string, mostWords: number): boolean {
  return (
    countWords(text) <= mostWords && !/[.;:,…]["'”’)\]]*$/.test(text) && /^["'“‘¿¡[(]*[\p{Lu}\p{Lo}\p{N}#*]/u.test(text)
  );
}

/** The words of a text without case, marks and spacing: what is the same when a paragraph is repeated. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
