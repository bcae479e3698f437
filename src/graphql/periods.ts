import type { TimelineInterval } from './generated/schema-types.js';

/** How long a date is, written as exactly as a bucket of the interval. */
export const LENGTH_OF = { DAY: 10, MONTH: 7, YEAR: 4 } as const satisfies Record<TimelineInterval, number>;

/** The bucket that a day, month or year begins in; of a longer time, the first bucket of it. */
export function firstPeriod(date: string, interval: TimelineInterval): string {
  return `${date}-01-01`.slice(0, Math.max(10, date.length)).slice(0, LENGTH_OF[interval]);
}

/** The last bucket of a day, month or year. */
export function lastPeriod(date: string, interval: TimelineInterval): string {
  const [year = '', month = '12', day] = date.split('-');
  const lastDay = day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  return `${year}-${month}-${lastDay}`.slice(0, LENGTH_OF[interval]);
}

/** The period so many after this one, or before it where `by` is less than nothing. */
export function periodAfter(period: string, by: number, interval: TimelineInterval): string {
  const [year = 1, month = 1, day = 1] = period.split('-').map(Number);
  const [years, months, days] = { YEAR: [by, 0, 0], MONTH: [0, by, 0], DAY: [0, 0, by] }[interval];
  const date = new Date(0);
  date.setUTCFullYear(year + (years ?? 0), month - 1 + (months ?? 0), day + (days ?? 0));
  return date.toISOString().slice(0, LENGTH_OF[interval]);
}

/** All periods from one to another. */
export function periodsBetween(first: string, last: string, interval: TimelineInterval): string[] {
  const periods: string[] = [];
  for (let period = first; period <= last; period = periodAfter(period, 1, interval)) periods.push(period);
  return periods;
}
