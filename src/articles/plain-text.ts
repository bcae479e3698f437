import { convert, type HtmlToTextOptions } from 'html-to-text';

/** Paragraphs become paragraphs; what is not the story's words (pictures, their captions, asides, buttons) is left out. */
const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...['img', 'figure', 'figcaption', 'aside', 'nav', 'form', 'button', 'iframe', 'script', 'style', 'noscript'].map(
      (selector) => ({ selector, format: 'skip' }),
    ),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'blockquote', options: { trimEmptyLines: true, leadingLineBreaks: 2, trailingLineBreaks: 2 } },
  ],
  formatters: {
    // a quotation is told in the article's text as it is, without the ">" of e-mails
    blockquote: (element, walk, builder) => {
      builder.openBlock({ leadingLineBreaks: 2 });
      walk(element.children, builder);
      builder.closeBlock({ trailingLineBreaks: 2 });
    },
  },
};

/** The words of a piece of HTML, a blank line between its paragraphs. A text without any tag keeps its own lines. */
export function plainText(html: string): string {
  const hasTags = /<[a-z!/][^>]*>/i.test(html);
  return convert(html, { ...OPTIONS, preserveNewlines: !hasTags })
    .replace(/\u00a0/g, ' ')
    .trim();
}

/** The words of a title or a name in one line; feeds and pages write "&amp;amp;" and "<i>" into them. */
export function plainLine(value: string | null | undefined): string | null {
  const text = value ?? '';
  const line = (/[<&]/.test(text) ? plainText(text) : text).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
