import type { Span } from '../domain/span.js';

/** A time told in a sentence, as exact as it is told: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface TimeExpression extends Span {
  readonly value: string;
  /** The value when it is told of something still to come: "will resign on Tuesday", "is to end in September". */
  readonly ahead?: string;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(1[89]\\d\\d|20\\d\\d)';
const COUNT = '(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

interface Pattern {
  readonly regex: RegExp;
  /** The value, or null when the match is no time after all. `base` is the article's date. */
  readonly value: (groups: readonly string[], base: Date | null, before: string) => string | null;
  /** The value for something still to come, where it is another. */
  readonly ahead?: (groups: readonly string[], base: Date | null) => string | null;
}

/** Patterns stand from the most to the least exact; what one has taken is not looked at by the next. */
const PATTERNS: readonly Pattern[] = [
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

/**
 * The times that a sentence tells, in the order of the text.
 * @param text the article's text
 * @param publishedAt the article's ISO date; without it nothing relative is worked out
 */
export function findTimes(text: string, sentence: Span, publishedAt: string | null): TimeExpression[] {
  const own = text.slice(sentence.start, sentence.end);
  if (
    !/\d|day|week|month|year|ago|night|morning|evening|afternoon|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|summer|winter|spring|fall|autumn/i.test(
      own,
    )
  )
    return [];
  const base = publishedAt === null ? null : new Date(`${publishedAt}T00:00:00Z`);
  const found: TimeExpression[] = [];
  for (const { regex, value, ahead } of PATTERNS) {
    for (const match of own.matchAll(regex)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const read = value(match.slice(1), base, own.slice(0, match.index));
      if (read === null) continue;
      const later = ahead?.(match.slice(1), base) ?? null;
      found.push(later === null ? { start, end, value: read } : { start, end, value: read, ahead: later });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function monthOf(name: string): number {
  const short = name.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(short));
}

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const lower = word.toLowerCase();
  return lower === 'a' || lower === 'an' ? 1 : NUMBERS.indexOf(lower);
}

function exact(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month, day));
  return month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === day ? iso(date) : null;
}

function partial(year: number, month: number): string | null {
  return month < 0 ? null : `${year}-${String(month + 1).padStart(2, '0')}`;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The occurrence of a day and month nearest to the article's date, a little more readily past than future. */
function nearestDay(base: Date | null, month: number, day: number): string | null {
  if (base === null || month < 0) return null;
  const years = [base.getUTCFullYear() - 1, base.getUTCFullYear(), base.getUTCFullYear() + 1];
  const dates = years.map((year) => exact(year, month, day)).filter((date) => date !== null);
  const away = (date: string): number => {
    const days = (Date.parse(date) - base.getTime()) / 86_400_000;
    return days > 0 ? days * 1.5 : -days;
  };
  return dates.sort((a, b) => away(a) - away(b))[0] ?? null;
}

function shiftDays(base: Date | null, days: number): string | null {
  return base === null ? null : iso(new Date(base.getTime() + days * 86_400_000));
}

function back(base: Date | null, count: number, unit: string): string | null {
  if (base === null || count < 0) return null;
  const year = base.getUTCFullYear();
  switch (unit.toLowerCase()) {
    case 'day':
      return shiftDays(base, -count);
    case 'week':
      return iso(new Date(base.getTime() - count * 7 * 86_400_000)).slice(0, 7);
    case 'month':
      return iso(new Date(Date.UTC(year, base.getUTCMonth() - count, 1))).slice(0, 7);
    case 'year':
      return String(year - count);
    default:
      return null;
  }
}

function relative(base: Date | null, which: string, unit: string): string | null {
  if (base === null) return null;
  const step = which === 'this' ? 0 : which === 'next' || which === 'coming' ? 1 : -1;
  if (unit === 'week') return iso(new Date(base.getTime() + step * 7 * 86_400_000)).slice(0, 7);
  if (unit === 'month') return iso(new Date(Date.UTC(base.getUTCFullYear(), base.getUTCMonth() + step, 1))).slice(0, 7);
  if (unit === 'year') return String(base.getUTCFullYear() + step);
  if (step === 1 || which === 'this') return nextWeekday(base, unit);
  return lastWeekday(base, unit);
}

/** The last such day up to the article's date, the day itself included. */
function lastWeekday(base: Date | null, day: string): string | null {
  const wanted = WEEKDAYS.indexOf(day.toLowerCase());
  if (base === null || wanted < 0) return null;
  return shiftDays(base, -((base.getUTCDay() - wanted + 7) % 7));
}

function nextWeekday(base: Date, day: string): string | null {
  const wanted = WEEKDAYS.indexOf(day.toLowerCase());
  return wanted < 0 ? null : shiftDays(base, (wanted - base.getUTCDay() + 7) % 7);
}

function monthRelative(base: Date | null, which: string, name: string): string | null {
  const month = monthOf(name);
  if (base === null) return null;
  const year = base.getUTCFullYear();
  if (!MONTHS.includes(name.toLowerCase())) return String(which === 'last' ? year - 1 : year);
  if (which === 'last') return partial(month >= base.getUTCMonth() ? year - 1 : year, month);
  if (which === 'next') return partial(month <= base.getUTCMonth() ? year + 1 : year, month);
  return partial(year, month);
}

/** "will end in September": the next one from the article's month on. */
function monthAhead(base: Date | null, name: string): string | null {
  const month = monthOf(name);
  if (base === null || month < 0) return null;
  const year = base.getUTCFullYear();
  return partial(month < base.getUTCMonth() ? year + 1 : year, month);
}

/** "in February": the last one up to the article's month, or the one of this or last year when the text says so. */
function namedMonth(base: Date | null, name: string, which: string | undefined): string | null {
  const month = monthOf(name);
  if (base === null || month < 0) return null;
  const year = base.getUTCFullYear();
  if (which !== undefined) return partial(which.toLowerCase() === 'last' ? year - 1 : year, month);
  return partial(month > base.getUTCMonth() ? year - 1 : year, month);
}
