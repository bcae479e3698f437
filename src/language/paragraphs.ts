import type { Span } from '../domain/span.js';

/** Width within which lines of hard-wrapped text end. */
const WRAPPED = { shortest: 50, longest: 100, share: 0.8 };

/**
 * Cuts a stretch of text at its line breaks, since a sentence never runs on into the next paragraph. Text that was
 * wrapped by hand at a fixed width is cut at empty lines only.
 */
export function paragraphs(text: string, span: Span): readonly Span[] {
  const chunks = cut(text, span, /\r?\n[^\S\n]*\n\s*|\u2029/g);
  return chunks.flatMap((chunk) => {
    const lines = cut(text, chunk, /\r\n?|\n|\u2028/g);
    return lines.length < 2 || isWrapped(lines, text) ? [chunk] : lines;
  });
}

function cut(text: string, span: Span, separator: RegExp): Span[] {
  const out: Span[] = [];
  const inside = text.slice(span.start, span.end);
  let start = 0;
  for (const match of inside.matchAll(separator)) {
    out.push({ start: span.start + start, end: span.start + match.index });
    start = match.index + match[0].length;
  }
  out.push({ start: span.start + start, end: span.end });
  return out.filter((part) => text.slice(part.start, part.end).trim() !== '');
}

/** Whether the breaks between these lines only keep to a width: all but the last about equally long, and one goes on in lower case. */
function isWrapped(lines: readonly Span[], text: string): boolean {
  const full = lines.slice(0, -1);
  const fitting = full.filter(({ start, end }) => end - start >= WRAPPED.shortest && end - start <= WRAPPED.longest);
  if (fitting.length < WRAPPED.share * full.length) return false;
  return full.some((line, i) => {
    const next = lines[i + 1];
    const last = text.slice(line.start, line.end).trimEnd().at(-1) ?? '';
    return next !== undefined && !/[.!?:"”]/.test(last) && /^\s*[\p{Ll}]/u.test(text.slice(next.start, next.end));
  });
}
