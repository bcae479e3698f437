import { exact, partial } from './iso-date.js';
import { back, lastWeekday, nearestDay, nextWeekday, relative, shiftDays } from './relative-days.js';
import { monthAhead, monthRelative, namedMonth } from './relative-months.js';
import { monthOf, numberOf } from './time-words.js';

const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(1[89]\\d\\d|20\\d\\d)';
const COUNT = '(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** A way of telling a time. */
export interface Pattern {
  readonly regex: RegExp;
  /** The value, or null when the match is no time after all. `base` is the article's date. */
  readonly value: (groups: readonly string[], base: Date | null) => string | null;
  /** The value for something still to come, where it is another. */
  readonly ahead?: (groups: readonly string[], base: Date | null) => string | null;
}

/** Patterns stand from the most to the least exact; what one has taken is not looked at by the next. */
export const PATTERNS: readonly Pattern[] = [
  { regex: new RegExp(`\\b${YEAR}-(\\d\\d)-(\\d\\d)\\b`, 'gi'), value: ([y = '', m = '', d = '']) => `${y}-${m}-${d}` },
  {
    regex: new RegExp(`\\b${MONTH}\\s+${DAY}(?:\\s*,\\s*|\\s+)${YEAR}\\b`, 'gi'),
    value: ([m = '', d = '', y = '']) => exact(Number(y), monthOf(m), Number(d)),
  },
  {
    regex: new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}\\b`, 'gi'),
    value: ([d = '', m = '', y = '']) => exact(Number(y), monthOf(m), Number(d)),
  },
  {
    regex: new RegExp(`\\b${MONTH}(?:\\s+of)?,?\\s+${YEAR}\\b`, 'gi'),
    value: ([m = '', y = '']) => partial(Number(y), monthOf(m)),
  },
  {
    regex: new RegExp(`\\b${MONTH}\\s+${DAY}\\b(?!\\s*(?:%|percent|million|troops))`, 'gi'),
    value: ([m = '', d = ''], base) => nearestDay(base, monthOf(m), Number(d)),
  },
  {
    regex: new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?=\\W|$)`, 'gi'),
    value: ([d = '', m = ''], base) => nearestDay(base, monthOf(m), Number(d)),
  },
  {
    regex: new RegExp(
      `\\b(?:in|since|until|by|of|during|early|late|mid-?|from|to|and|last|this|next)\\s+(?:early\\s+|late\\s+|mid-?\\s*)?${MONTH}(?:\\s+(this|last) year)?(?=\\W|$)`,
      'gi',
    ),
    value: ([m = '', which], base) => namedMonth(base, m, which),
    ahead: ([m = '', which], base) => (which === undefined ? monthAhead(base, m) : null),
  },
  {
    regex: /\b(today|tonight|this (?:morning|afternoon|evening)|earlier today)\b/gi,
    value: (_, base) => shiftDays(base, 0),
  },
  { regex: /\b(yesterday|last night|overnight)\b/gi, value: (_, base) => shiftDays(base, -1) },
  { regex: /\btomorrow\b/gi, value: (_, base) => shiftDays(base, 1) },
  {
    regex: new RegExp(`\\b${COUNT} (day|week|month|year|decade)s? (?:ago|earlier|before)\\b`, 'gi'),
    value: ([n = '', unit = ''], base) => back(base, numberOf(n), unit),
  },
  {
    regex:
      /\b(last|past|previous|this|next|coming) (week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi,
    value: ([which = '', unit = ''], base) => relative(base, which.toLowerCase(), unit.toLowerCase()),
  },
  {
    regex:
      /\b(last|this|next) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\b/gi,
    value: ([which = '', month = ''], base) => monthRelative(base, which.toLowerCase(), month),
  },
  {
    regex: /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi,
    value: ([day = ''], base) => lastWeekday(base, day),
    ahead: ([day = ''], base) => (base === null ? null : nextWeekday(base, day)),
  },
  {
    regex: /\b(?:earlier|later) this (year|month)\b/gi,
    value: ([unit = ''], base) => relative(base, 'this', unit.toLowerCase()),
  },
  {
    regex: new RegExp(`\\b(?:in|since|by|of|during|until|from|early|late|the year)\\s+${YEAR}\\b`, 'gi'),
    value: ([y = '']) => y,
  },
];
