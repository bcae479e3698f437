import { partial } from './iso-date.js';
import { MONTHS, monthOf } from './time-words.js';

/** The month, or for a season the year, that "this", "next" or "last" tells. */
export function monthRelative(base: Date | null, which: string, name: string): string | null {
  const month = monthOf(name);
  if (base === null) return null;
  const year = base.getUTCFullYear();
  if (!MONTHS.includes(name.toLowerCase())) return String(which === 'last' ? year - 1 : year);
  if (which === 'last') return partial(month >= base.getUTCMonth() ? year - 1 : year, month);
  if (which === 'next') return partial(month <= base.getUTCMonth() ? year + 1 : year, month);
  return partial(year, month);
}

/** "will end in September": the next one from the article's month on. */
export function monthAhead(base: Date | null, name: string): string | null {
  const month = monthOf(name);
  if (base === null || month < 0) return null;
  const year = base.getUTCFullYear();
  return partial(month < base.getUTCMonth() ? year + 1 : year, month);
}

/** "in February": the last one up to the article's month, or the one of this or last year when the text says so. */
export function namedMonth(base: Date | null, name: string, which: string | undefined): string | null {
  const month = monthOf(name);
  if (base === null || month < 0) return null;
  const year = base.getUTCFullYear();
  if (which !== undefined) return partial(which.toLowerCase() === 'last' ? year - 1 : year, month);
  return partial(month > base.getUTCMonth() ? year - 1 : year, month);
}
