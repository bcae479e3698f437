import { DAY_LENGTH, exact, iso } from './iso-date.js';
import { WEEKDAYS } from './time-words.js';

/** The occurrence of a day and month nearest to the article's date, a little more readily past than future. */
export function nearestDay(base: Date | null, month: number, day: number): string | null {
  if (base === null || month < 0) return null;
  const years = [base.getUTCFullYear() - 1, base.getUTCFullYear(), base.getUTCFullYear() + 1];
  const dates = years.map((year) => exact(year, month, day)).filter((date) => date !== null);
  const away = (date: string): number => {
    const days = (Date.parse(date) - base.getTime()) / DAY_LENGTH;
    return days > 0 ? days * 1.5 : -days;
  };
  return dates.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** So many days after the article's date, as `YYYY-MM-DD`. */
export function shiftDays(base: Date | null, days: number): string | null {
  return base === null ? null : iso(new Date(base.getTime() + days * DAY_LENGTH));
}

/** So many units before the article's date, no more exact than the unit; null for a decade. */
export function back(base: Date | null, count: number, unit: string): string | null {
  if (base === null || count < 0) return null;
  const year = base.getUTCFullYear();
  switch (unit.toLowerCase()) {
    case 'day':
      return shiftDays(base, -count);
    case 'week':
      return iso(new Date(base.getTime() - count * 7 * DAY_LENGTH)).slice(0, 7);
    case 'month':
      return iso(new Date(Date.UTC(year, base.getUTCMonth() - count, 1))).slice(0, 7);
    case 'year':
      return String(year - count);
    default:
      return null;
  }
}

/** The week, month, year or weekday that "this", "next" or "last" tells. */
export function relative(base: Date | null, which: string, unit: string): string | null {
  if (base === null) return null;
  const step = which === 'this' ? 0 : which === 'next' || which === 'coming' ? 1 : -1;
  if (unit === 'week') return iso(new Date(base.getTime() + step * 7 * DAY_LENGTH)).slice(0, 7);
  if (unit === 'month') return iso(new Date(Date.UTC(base.getUTCFullYear(), base.getUTCMonth() + step, 1))).slice(0, 7);
  if (unit === 'year') return String(base.getUTCFullYear() + step);
  if (step === 1 || which === 'this') return nextWeekday(base, unit);
  return lastWeekday(base, unit);
}

/** The last such day up to the article's date, the day itself included. */
export function lastWeekday(base: Date | null, day: string): string | null {
  const wanted = WEEKDAYS.indexOf(day.toLowerCase());
  if (base === null || wanted < 0) return null;
  return shiftDays(base, -((base.getUTCDay() - wanted + 7) % 7));
}

/** The next such day from the article's date on, the day itself included. */
export function nextWeekday(base: Date, day: string): string | null {
  const wanted = WEEKDAYS.indexOf(day.toLowerCase());
  return wanted < 0 ? null : shiftDays(base, (wanted - base.getUTCDay() + 7) % 7);
}
