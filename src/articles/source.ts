import type { Block, BlockKind } from '../domain/article.js';
import { BYLINE } from './blocks/credits.js';
import { agencyOf } from './blocks/dateline.js';
import { isoDay, WHOLE_DATES } from './date.js';
import { NEWS_AGENCIES } from './news-agencies.js';

/** What an article's own text tells of where it comes from. */
export interface Source {
  readonly publisher: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD`; a day without a year is no date. */
  readonly publishedAt: string | null;
}

/**
 * Reads publisher, author and date where the text gives them outright: the agency and date of a dateline, the names of
 * a byline, the holder of the copyright. A note on which reports were used is no publisher, a day told in the body is
 * no date of publication.
 */
export function readSource(text: string, blocks: readonly Block[]): Source {
  const datelines = wordsOf(text, blocks, 'dateline');
  const credits = wordsOf(text, blocks, 'credit');
  return {
    publisher: first(datelines, (line) => agencyName(agencyOf(line))) ?? first(credits, copyrightHolder),
    author: first(credits, (line) => BYLINE.exec(line)?.groups?.author ?? null),
    publishedAt: first(datelines, dateIn),
  };
}

function wordsOf(text: string, blocks: readonly Block[], kind: BlockKind): string[] {
  return blocks.filter((block) => block.kind === kind).map((block) => text.slice(block.start, block.end));
}

function first<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return value;
  }
  return null;
}

/** An agency that is not known signs with a name in capitals ("Daily Sabah"), never with an abbreviated state ("Ore."). */
function agencyName(signature: string | null): string | null {
  if (signature === null) return null;
  const known = NEWS_AGENCIES[signature.toLowerCase()];
  if (known !== undefined) return known;
  return /^\p{Lu}[\p{L}&'’-]+(?: \p{Lu}[\p{L}&'’-]+){0,3}$/u.test(signature) ? signature : null;
}

function copyrightHolder(line: string): string | null {
  const holder = /^(?:©|\(c\)|copyright)[\s©]*(?:\(c\)\s*)?\d{4}[,\s]+(?:by\s+)?(?<holder>[^.,|]{2,60})/iu.exec(line)
    ?.groups?.holder;
  return holder === undefined ? null : (NEWS_AGENCIES[holder.trim().toLowerCase()] ?? holder.trim());
}

function dateIn(line: string): string | null {
  for (const pattern of WHOLE_DATES) {
    const day = isoDay(pattern.exec(line)?.groups);
    if (day !== null) return day;
  }
  return null;
}
