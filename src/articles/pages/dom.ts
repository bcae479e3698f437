import { parseHTML } from 'linkedom';

/** The little of a page's document that is used here. The compiler knows no browser: this program runs in none. */
export interface PageDocument {
  readonly title: string;
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export function parsePage(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument; // as: linkedom's own types are those of a browser
}
