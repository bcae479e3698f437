import { Readability } from '@mozilla/readability';
import type { ArticleFields } from '../fields.js';
import { plainLine, plainText } from '../plain-text.js';
import { ArticleProblem } from '../problem.js';
import { parsePage } from './dom.js';
import { pageFields } from './page-fields.js';

/** More elements than any article's page has; Readability's work grows with them. */
const MOST_ELEMENTS = 100_000;

/**
 * The story of a web page: its main text, as the reader view of Firefox finds it, and what the page tells of it.
 * @param address where the page was fetched from; null for a file
 * @throws ArticleProblem EMPTY when there is no main text
 */
export function readPage(html: string, address: string | null): { text: string; fields: ArticleFields } {
  const document = parsePage(html);
  const fields = pageFields(document, address);
  const main = mainText(document);
  const text = plainText(main?.content ?? '');
  if (text === '') {
    throw new ArticleProblem(
      'EMPTY',
      'has no main text; a page that scripts fill has to be saved from a browser first',
    );
  }
  return {
    text: `${text}\n`,
    fields: {
      ...fields,
      title: fields.title ?? plainLine(main?.title) ?? plainLine(document.querySelector('title')?.textContent),
      author: fields.author ?? plainLine(main?.byline)?.replace(/^by\s+/i, '') ?? null,
    },
  };
}

function mainText(document: ReturnType<typeof parsePage>) {
  try {
    return new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ArticleProblem('BROKEN_TEXT', `is a page that cannot be read: ${reason}`, { cause });
  }
}
