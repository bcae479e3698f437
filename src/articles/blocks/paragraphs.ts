import type { Piece } from './piece.js';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly afterBlank: boolean;
}

/**
 * Cuts a text into paragraphs, each without the blank space around it. A line is a paragraph, unless the text was
 * wrapped to a width: then lines belong together until a blank one.
 */
export function cutParagraphs(text: string): Piece[] {
  const lines = cutLines(text);
  const groups = isWrapped(lines) ? joinWrapped(lines) : lines.map((line) => [line]);
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    return [{ start: first.start, end: last.end, text: text.slice(first.start, last.end), kind: null }];
  });
}

function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (const match of text.matchAll(/[^\r\n\f\u2028\u2029]+|\r\n|[\r\n\f\u2028\u2029]/g)) {
    const content = match[0].slice(0, endOfVisible(match[0]));
    if (content === '') {
      afterBlank ||= match[0].trim() === '' && isSecondBreak(text, match.index);
      continue;
    }
    const visible = content.replace(/^[\s\u200b\ufeff]+/, '');
    const start = match.index + content.length - visible.length;
    lines.push({ start, end: start + visible.length, text: visible, afterBlank });
    afterBlank = false;
  }
  return lines;
}

/** Where the blank space at the end of a line begins; a pattern that ends in "$" would take a square of the time. */
function endOfVisible(line: string): number {
  let end = line.length;
  while (end > 0 && /[\s\u200b\ufeff]/.test(line.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether the line break at `index` ends an empty line: nothing but blanks since the break before it. */
function isSecondBreak(text: string, index: number): boolean {
  return /(?:^|[\r\n\f\u2028\u2029])[^\S\r\n]*$/.test(text.slice(Math.max(0, index - 200), index));
}

/** In wrapped text many lines go on in lower case from a line that did not end its sentence; none is very long. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.some((line) => line.text.length > 140)) return false;
  const goingOn = lines.filter((line) => !line.afterBlank).slice(1);
  const lowerCase = goingOn.filter((line) => /^["'“‘(]*\p{Ll}/u.test(line.text));
  return lowerCase.length >= 2 && lowerCase.length >= goingOn.length * 0.3;
}

/** Lines that each begin with a capital and end no sentence are a list, also in a wrapped text. */
function joinWrapped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (line.afterBlank || !group) groups.push([line]);
    else group.push(line);
  }
  return groups.flatMap((group) => (isList(group) ? group.map((line) => [line]) : [group]));
}

function isList(group: readonly Line[]): boolean {
  return (
    group.length >= 3 && group.every((line) => /^(?:[-•*]\s|\p{Lu})/u.test(line.text) && !/[.,;]$/.test(line.text))
  );
}
