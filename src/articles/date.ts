const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3));
const MONTH_FORMS = [...MONTHS, 'Sept', ...SHORT_MONTHS].flatMap((name) => [
  name,
  name.toUpperCase(),
  name.toLowerCase(),
]);
const MONTH = String.raw`(?<month>${MONTH_FORMS.join('|')})\b\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;
const WEEKDAY = String.raw`(?:(?:[Mm]on|[Tt]ues?|[Ww]ed(?:nes)?|[Tt]hu(?:rs)?|[Ff]ri|[Ss]at(?:ur)?|[Ss]un)(?:day)?\.?,?\s+)?`;

/** Month and day without a year, either first; its groups are not named, so that it can stand beside others. */
export const MONTH_DAY = String.raw`(?:${MONTH}\s+${DAY}|${DAY}\s+${MONTH})`.replace(/\?<\w+>/g, '?:');

/** The ways of writing a whole date that mean the same day everywhere; 05/04/2025 does not and is not among them. */
export const WHOLE_DATES: readonly RegExp[] = [
  new RegExp(
    String.raw`${YEAR}-(?<month>\d{2})-(?<day>\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?`,
    'i',
  ),
  new RegExp(String.raw`${WEEKDAY}${MONTH}\s+${DAY},?\s+${YEAR}`, 'i'),
  new RegExp(String.raw`${WEEKDAY}${DAY}(?:\s+of)?\s+${MONTH},?\s+${YEAR}`, 'i'),
];

/** The day that a text names as a whole, as `YYYY-MM-DD`; null when the text is anything else or the day does not exist. */
export function parseWholeDate(text: string): string | null {
  for (const pattern of WHOLE_DATES) {
    const match = new RegExp(`^${pattern.source}$`, 'i').exec(text.trim());
    if (match) return isoDay(match.groups);
  }
  return null;
}

const TIME_OF_DAY = /[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2})?$/i;

/** The day of a time stamp as pages and feeds write it ("Mon, 05 May 2025 21:15:00 -0500"): the day where it was written. */
export function parseDayOfStamp(stamp: string | null | undefined): string | null {
  const text = (stamp ?? '').trim();
  return parseWholeDate(text) ?? parseWholeDate(text.replace(TIME_OF_DAY, ''));
}

/** The ISO day for the groups year, month and day of a match of one of `WHOLE_DATES`; null for 30 February. */
export function isoDay(groups: Readonly<Record<string, string>> | undefined): string | null {
  const year = Number(groups?.year);
  const monthText = groups?.month ?? '';
  const month = /^\d+$/.test(monthText) ? Number(monthText) : monthNumber(monthText);
  const day = Number(groups?.day);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function monthNumber(name: string): number {
  return SHORT_MONTHS.findIndex((short) => short.toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
}
