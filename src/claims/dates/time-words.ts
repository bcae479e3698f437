/** Names of months, by the numbers that `Date` gives them. */
export const MONTHS = [
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

/** Names of weekdays, by the numbers that `Date` gives them. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

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

/** The number of a month by its name or the beginning of it, from 0; -1 for any other word. */
export function monthOf(name: string): number {
  const short = name.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(short));
}

/** The number that digits, an article or a number word tell; -1 for any other word. */
export function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const lower = word.toLowerCase();
  return lower === 'a' || lower === 'an' ? 1 : NUMBERS.indexOf(lower);
}
