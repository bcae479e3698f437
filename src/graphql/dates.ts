import type { GraphQLError } from 'graphql';
import { ERROR_CODES, inputError } from './errors.js';
import type { DateRange, InputMaybe } from './generated/schema-types.js';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The date as it is. @throws BAD_DATE for anything but a real day, month or year. */
export function checkDate(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw badDate(value);
}

function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = FORM.exec(value) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function badDate(value: unknown): GraphQLError {
  return inputError(
    ERROR_CODES.BAD_DATE,
    `${JSON.stringify(value)} is not a date. Write a day as "2025-05-04", a month as "2025-05" or a year as "2025".`,
  );
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
