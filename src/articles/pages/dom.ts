import { parseHTML } from 'linkedom';

/** The little of a page's document that is used here. The compiler knows no browser: this program runs in none. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** A page may leave the tags of its frame out; the parser does not add them. */
export function parsePage(html: string): PageDocument {
  const page = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- its own types are those of a browser, unknown here
  const parsed: { readonly document: PageDocument } = parseHTML(page);
  return parsed.document;
}
