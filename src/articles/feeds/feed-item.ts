import type { Item } from 'feedparser';
import { parseDayOfStamp } from '../date.js';
import { NO_FIELDS, type ArticleFields } from '../fields.js';
import { plainLine, plainText } from '../plain-text.js';
import { ArticleProblem } from '../problem.js';

/** The elements that may tell the day, first come first: the day as it is written there, not as it is in Greenwich. */
const DATES = [
  ...['atom:published', 'rss:pubdate', 'pubdate', 'published', 'atom:issued', 'issued', 'dc:date', 'rdf:date'],
  ...['atom:updated', 'updated', 'atom:modified'],
];

/**
 * The story of one item of a feed. Its text is what the feed gives in full (`content:encoded`, Atom's `content`), or
 * else the summary.
 * @throws ArticleProblem EMPTY for an item without text, BROKEN_TEXT for one that could not be decoded
 */
export function readItem(item: Item): { text: string; fields: ArticleFields; guid: string | null } {
  const url = webAddress(item.origlink) ?? webAddress(item.link);
  const full = plainText(told(item.description) ?? '');
  const text = full === '' ? plainText(told(item.summary) ?? '') : full;
  const title = plainLine(told(item.title));
  if (text === '') {
    const page = url === null ? '' : `; to read its page: dateline load ${url}`;
    throw new ArticleProblem(
      'EMPTY',
      `field description: is empty${title ? `, "${title}" is all there is` : ''}${page}`,
    );
  }
  if (text.includes('\uFFFD')) {
    throw new ArticleProblem('BROKEN_TEXT', 'holds bytes that are not in the encoding that the feed declares');
  }
  return {
    text: `${text}\n`,
    guid: told(item.guid),
    fields: {
      ...NO_FIELDS,
      title,
      author: plainLine(told(item.author)),
      publisher: plainLine(told(item.source.title)) ?? plainLine(told(item.meta.title)),
      url,
      publishedAt: dayOf(item),
      language: contentOf(item, 'dc:language') ?? told(item.meta.language),
    },
  };
}

function dayOf(item: Item): string | null {
  for (const name of DATES) {
    const day = parseDayOfStamp(contentOf(item, name));
    if (day !== null) return day;
  }
  return null;
}

/** What an element holds as it stands in the feed. */
function contentOf(item: Item, name: string): string | null {
  const element: unknown = [item[name]].flat()[0];
  if (typeof element !== 'object' || element === null || !('#' in element)) return null;
  return told(element['#']);
}

/** The parser's types promise strings where a feed that tells nothing gives null. */
function told(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function webAddress(value: unknown): string | null {
  const url = told(value);
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
