/** Milliseconds of a day. */
export const DAY_LENGTH = 86_400_000;

/** A date as `YYYY-MM-DD`. */
export function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** A day of a month as `YYYY-MM-DD`; null where there is none, as on 30 February. @param month from 0 */
export function exact(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month, day));
  return month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === day ? iso(date) : null;
}

/** A month of a year as `YYYY-MM`; null for a month below 0. @param month from 0 */
export function partial(year: number, month: number): string | null {
  return month < 0 ? null : `${year}-${String(month + 1).padStart(2, '0')}`;
}
