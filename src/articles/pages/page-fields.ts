import { parseDayOfStamp } from '../date.js';
import { NO_FIELDS, type ArticleFields } from '../fields.js';
import { plainLine } from '../plain-text.js';
import type { PageDocument } from './dom.js';
import { storyData } from './json-ld.js';

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'parsely-title'];
const PUBLISHER = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'publisher'];
const AUTHOR = [
  'article:author',
  'author',
  'byl',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
];
const DATE = [
  ...['article:published_time', 'og:published_time', 'article:published', 'datePublished', 'parsely-pub-date'],
  ...['pubdate', 'publishdate', 'publish-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dc.date'],
  ...['dcterms.created', 'citation_publication_date', 'date'],
];
const TIME = ['article time[datetime]', 'time[pubdate]', 'time[itemprop="datePublished"]', 'time[datetime]'];

/**
 * What a page tells of its story beside the text. For each field the first that tells it: JSON-LD, OpenGraph and other
 * `<meta>` tags in the order above, then the elements of the page. What cannot be read as a date or URL is not told.
 * @param address where the page was fetched from, if it was
 */
export function pageFields(document: PageDocument, address: string | null): ArticleFields {
  const story = storyData(document);
  const meta = metaTags(document);
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? null;
  const times = TIME.map((selector) => attribute(selector, 'datetime'));
  const canonical = attribute('link[rel="canonical"]', 'href');
  return {
    ...NO_FIELDS,
    title: first([story?.headline, ...meta(TITLE)], plainLine),
    publisher: first([story?.publisher, ...meta(PUBLISHER)], plainLine),
    author: first([story?.author, ...meta(AUTHOR), document.querySelector('[rel="author"]')?.textContent], personName),
    url: first([canonical, ...meta(['og:url']), story?.url, address], (url) => pageUrl(url, address)),
    publishedAt: first([story?.datePublished, ...meta(DATE), ...times], parseDayOfStamp),
    language: first(
      [
        document.documentElement?.getAttribute('lang'),
        story?.inLanguage,
        ...meta(['og:locale', 'content-language', 'dc.language', 'language']),
      ],
      plainLine,
    ),
  };
}

type Told = string | null | undefined;

function first(values: readonly Told[], read: (value: string) => string | null): string | null {
  for (const value of values) {
    const found = value?.trim() ? read(value.trim()) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Looks up what `<meta property|name|itemprop|http-equiv>` tags say, names without regard to case. */
function metaTags(document: PageDocument): (names: readonly string[]) => Told[] {
  const contents = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    for (const kind of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(kind)?.toLowerCase();
      if (name !== undefined && !contents.has(name)) contents.set(name, tag.getAttribute('content') ?? '');
    }
  }
  return (names) => names.map((name) => contents.get(name.toLowerCase()));
}

/** Some sites give the address of a profile as author. */
function personName(value: string): string | null {
  return /^(?:https?:)?\/\//.test(value) ? null : (plainLine(value)?.replace(/^by\s+/i, '') ?? null);
}

/** A canonical address that is the home page of its site, as careless templates have it, names no story. */
function pageUrl(value: string, address: string | null): string | null {
  const base = address ?? undefined;
  if (!URL.canParse(value, base)) return null;
  const url = new URL(value, base);
  const isHome = url.pathname === '/' && url.search === '';
  return /^https?:$/.test(url.protocol) && (!isHome || value === address) ? url.href : null;
}
