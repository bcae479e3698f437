const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;

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

/** The ISO day for the groups year, month and day of a match of one of `WHOLE_DATES`; null for 30 February. */
export function isoDay(groups: Readonly<Record<string, string>> | undefined): string | null {
  const year = Number(groups?.year);
  const monthText = (groups?.month ?? '').toLowerCase();
  const month = /^\d+$/.test(monthText) ? Number(monthText) : MONTHS.indexOf(monthText.slice(0, 3)) + 1;
  const day = Number(groups?.day);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
