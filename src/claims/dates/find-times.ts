import type { Span } from '../../domain/span.js';
import { PATTERNS } from './patterns.js';

/** A time told in a sentence, as exact as it is told: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface TimeExpression extends Span {
  readonly value: string;
  /** The value when it is told of something still to come: "will resign on Tuesday", "is to end in September". */
  readonly ahead?: string;
}

/** What each of the patterns needs some of: most sentences tell no time, and are known by it at once. */
const MAY_TELL_A_TIME =
  /\d|day|week|month|year|ago|night|morning|evening|afternoon|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|summer|winter|spring|fall|autumn/i;

/**
 * The times that a sentence tells, in the order of the text.
 * @param text the article's text
 * @param publishedAt the article's ISO date; without it nothing relative is worked out
 */
export function findTimes(text: string, sentence: Span, publishedAt: string | null): TimeExpression[] {
  const own = text.slice(sentence.start, sentence.end);
  if (!MAY_TELL_A_TIME.test(own)) return [];
  const base = publishedAt === null ? null : new Date(`${publishedAt}T00:00:00Z`);
  const found: TimeExpression[] = [];
  for (const { regex, value, ahead } of PATTERNS) {
    for (const match of own.matchAll(regex)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const read = value(match.slice(1), base);
      if (read === null) continue;
      const later = ahead?.(match.slice(1), base) ?? null;
      found.push(later === null ? { start, end, value: read } : { start, end, value: read, ahead: later });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
