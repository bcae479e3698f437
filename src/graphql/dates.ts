import type { GraphQLError } from 'graphql';
import { ERROR_CODES, inputError } from './errors.js';
import type { DateRange, InputMaybe } from './generated/schema-types.js';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A day as it is. @throws BAD_DATE for anything but a real one. */
export function checkDay(value: unknown): string {
  if (typeof value === 'string' && value.length === 10 && isDate(value)) return value;
  throw badDate(value, 'a day', 'Write it as "2025-05-04".');
}

/** A date as it is. @throws BAD_DATE for anything but a real day, month or year. */
export function checkPartialDate(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw badDate(value, 'a date', 'Write a day as "2025-05-04", a month as "2025-05" or a year as "2025".');
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A moment as it is. @throws BAD_DATE for anything but a real one, with its offset from UTC. */
export function checkMoment(value: unknown): string {
  if (typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw badDate(value, 'a moment', 'Write it as "2025-05-04T08:30:00Z".');
}

function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = FORM.exec(value) ?? [];
  if (year === undefined) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** None in a month that there is not. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function badDate(value: unknown, what: string, how: string): GraphQLError {
  return inputError(ERROR_CODES.BAD_DATE, `${JSON.stringify(value)} is not ${what}. ${how}`);
}

/** Behind every date and sort key that begins with the same day, month or year. */
const behind = (date: string) => `${date}~`;

/** Bounds for texts that begin with a date; without a range, everything lies within, also what has no date. */
export function boundsOf(range: InputMaybe<DateRange> | undefined): { from: string; before: string } {
  if (!range || (isNothing(range.from) && isNothing(range.to))) return { from: '', before: '~' };
  return { from: range.from ?? '0001', before: isNothing(range.to) ? '~' : behind(range.to) };
}

function isNothing(value: string | null | undefined): value is null | undefined {
  return value === null || value === undefined;
}
