/** What XML 1.0 has no way to write. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
  '\u2028': '&#8232;', // line breaks to some readers
  '\u2029': '&#8233;',
};

/** A text as it stands in an attribute or between tags; control characters become blanks. */
export function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, ' ')
    .replace(/[&<>"\n\r\t\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}

/** Attributes of a tag, each with a blank before it. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
