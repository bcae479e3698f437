import { CommandFailure, EXIT } from '../failure.js';

/**
 * The day that lies so long before another: `90d`, `12w`, `18m` or `2y` (days, weeks, months, years), in UTC. Of a month
 * that is shorter, its last day.
 * @throws CommandFailure for a text that is no such time
 */
export function dayBefore(now: Date, time: string): string {
  const [, digits, unit] = /^(\d{1,5})([dwmy])$/.exec(time) ?? [];
  if (digits === undefined) {
    throw new CommandFailure(`--older-than takes a time such as 90d, 12w, 18m or 2y, not "${time}".`, EXIT.misused);
  }
  const number = Number(digits);
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  if (unit === 'd' || unit === 'w') return day(Date.UTC(year, month, date - number * (unit === 'w' ? 7 : 1)));
  const monthThen = month - number * (unit === 'y' ? 12 : 1);
  const lastDate = new Date(Date.UTC(year, monthThen + 1, 0)).getUTCDate();
  return day(Date.UTC(year, monthThen, Math.min(date, lastDate)));
}

function day(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : '0000-00-01'; // before the year 0 there is no news
}
