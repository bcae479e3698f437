/** Letters that are no letter plus a mark, so that Unicode's decomposition leaves them as they are. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/**
 * The words of a text as search compares them: lower case, without diacritics, apostrophes and the dots of
 * abbreviations. "Muñoz-O’Brien of the U.S." gives `munoz`, `obrien`, `of`, `the`, `us`. What comes out holds letters and
 * digits only, so no engine takes any of it for query syntax.
 */
export function foldWords(text: string): string[] {
  return (PLAIN.test(text) ? cutPlain(text) : cut(text)).filter((word) => word !== '');
}

/** Most English texts hold nothing else, and are cut four times as fast. */
const PLAIN = /^[\t\n\r -~]*$/;

function cutPlain(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/(?<![a-z0-9])([a-z])\./g, '$1')
    .split(/[^a-z0-9]+/);
}

function cut(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþıħ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’ʼ]/g, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\./gu, '$1')
    .split(/[^\p{L}\p{N}]+/u);
}

/** The folded words in one text: `Claudia Sheinbaum` gives `claudia sheinbaum`. */
export function fold(text: string): string {
  return foldWords(text).join(' ');
}

/** The value of a `searchText` property: each folded word of the texts once, a blank before each of them. */
export function searchTextOf(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(foldWords))].map((word) => ` ${word}`).join('');
}
