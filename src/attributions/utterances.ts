import type { FoundAttribution } from './attribution.js';

/**
 * What is printed: one attribution for what somebody says in one go. Sentences of one quote that follow one another are
 * one content; of a sentence that stands around its cue the longer part is told.
 */
export function wholeUtterances(text: string, found: readonly FoundAttribution[]): FoundAttribution[] {
  const whole: FoundAttribution[] = [];
  for (const one of found) {
    const at = whole.findIndex((other) => sameCue(one, other) && (goesOn(text, other, one) || isSplit(other, one)));
    const other = whole[at];
    if (other === undefined) whole.push(one);
    else if (goesOn(text, other, one))
      whole[at] = {
        ...other,
        content: { start: other.content.start, end: Math.max(other.content.end, one.content.end) },
      };
    else if (length(one) > length(other)) whole[at] = one;
  }
  return whole;
}

function sameCue(a: FoundAttribution, b: FoundAttribution): boolean {
  return a.cueTree === b.cueTree && a.cue === b.cue;
}

/** Nothing but stops, blanks and quotation marks lies between, or they overlap. */
function goesOn(text: string, before: FoundAttribution, after: FoundAttribution): boolean {
  return (
    after.content.start >= before.content.start &&
    /^[\s"“”„«»‘’'.,!?…—–-]*$/.test(text.slice(before.content.end, Math.max(before.content.end, after.content.start)))
  );
}

/** Both parts stand in the sentence of the cue. */
function isSplit(a: FoundAttribution, b: FoundAttribution): boolean {
  return a.tree === b.tree && a.tree === a.cueTree;
}

function length({ content }: FoundAttribution): number {
  return content.end - content.start;
}
