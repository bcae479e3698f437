/** The kinds of words as one regular expression, tried in this order at each place of the text (UD English conventions). */

const LETTER = '\\p{L}\\p{M}';
const ALNUM = `${LETTER}\\p{N}_`;
/** Nothing more of a word follows. */
const END = `(?![${ALNUM}])`;
const UNIT =
  '(?:[ap]\\.m\\.|[ap]m|[AP]M|k|m|b|bn|mn|tn|t|M|kg|g|mg|km|kmh|mph|mm|cm|ft|in|lb|lbs|oz|hrs?|mins?|secs?|Hz|MHz|GHz|kW|MW|GW|kV|GB|MB|TB|mg|ml|C|F|x)';

/** Prefixes that English-EWT and GUM leave on their word; every other hyphen is a word of its own. */
const PREFIX =
  '(?:non|anti|pro|pre|post|over|co|re|ex|mid|multi|semi|sub|counter|cross|inter|intra|neo|mini|micro|socio|psycho|e)';
const TOP_LEVEL =
  '(?:com|org|net|edu|gov|mil|int|info|biz|eu|tv|co\\.uk|org\\.uk|gov\\.uk|ac\\.uk|co|io|uk|ru|cn|de|fr|ca|mx|au)';

/** The ends of file names. */
const FILE = '(?:pdf|PDF|docx?|DOCX?|xlsx?|XLSX?|html?|HTML?|txt|TXT|jpe?g|JPE?G|png|PNG|gif|GIF|zip|ZIP|pptx?|PPTX?)';

const KINDS: readonly string[] = [
  // Addresses; lengths are bounded, or a long run of hyphens would be walked again from each place. A stop or a bracket at the end belongs to the sentence.
  '(?:https?|ftp):\\/\\/[^\\s<>"“”]*[^\\s<>"“”.,;:!?\'’)\\]}]',
  'www\\.[^\\s<>"“”]*[^\\s<>"“”.,;:!?\'’)\\]}]',
  `[${ALNUM}.+%-]{1,64}@[${ALNUM}-]+(?:\\.[${ALNUM}-]+)*`,
  `[${ALNUM}-]{1,63}(?:\\.[${ALNUM}-]{1,63}){0,6}\\.${TOP_LEVEL}(?:\\/[^\\s<>"“”]*[^\\s<>"“”.,;:!?'’)\\]}])?(?![${ALNUM}.'’]|-\\p{L})`,
  `[${ALNUM}#-]{1,80}\\.${FILE}${END}`,
  `(?<=\\))\\.${FILE}${END}`,
  `\\p{Ll}{2,40}(?:\\.[\\p{Ll}-]{2,40}){2,}${END}`,
  `@[${ALNUM}]+`,
  `#\\p{L}[${ALNUM}]*`,
  // Smileys, also glued to the last word unless they close a bracket.
  '(?<=^|\\s)(?:[:;=8]-?[()DPpo]|\\^_+\\^|\\([:;])(?=\\s|$|[.!?](?:\\s|$))',
  '(?<=[\\p{L}!?])(?<!\\([^()]{0,200})[:;]-?\\)(?=\\s|$)',
  // "+44 20 …"
  `(?<=^|\\s)\\+\\d{1,3}(?=[ (-]\\d|[ (-]\\()`,
  // Dates, telephone numbers, times.
  `\\d{4}-\\d\\d-\\d\\d${END}`,
  `\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?(?![${ALNUM}\\/])`,
  `(?:(?:\\d-)?\\d{3}-(?:\\d{3}-)?|\\d-)\\d{4}(?![${ALNUM}-])`,
  `\\d{1,2}(?::\\d\\d)+(?=${UNIT}?${END})`,
  // "1990s", "50's", "'72", "’90s".
  `\\d*\\d0['’]?s${END}`,
  `(?<![${ALNUM}])['’]\\d\\ds?${END}`,
  // Numbers; a unit that is glued on ("9.3m", "7pm") is the next word.
  `\\d+(?:[.,]\\d+)*(?=${UNIT}?${END})`,
  `(?<![${ALNUM}"”’)])\\.\\d+${END}`,
  // "U.S.", "p.m.", "Ph.D.".
  `Ph\\.\\s?D\\.?${END}`,
  `\\p{L}(?:\\.\\p{L})+(?![${ALNUM}])\\.?`,
  // "US$", "HK$".
  '\\p{Lu}{1,3}\\$(?=\\s?\\d)',
  // "non-profit", "anti-U.S.".
  `${PREFIX}-(?:\\p{L}(?:\\.\\p{L})+\\.?|[${ALNUM}]+(?:['’][${LETTER}]+)*)`,
  // "w/o", "b/c".
  `(?:b\\/c|w\\/o)${END}`,
  'w\\/(?=\\s|\\p{L})',
  // "AT&T".
  `\\p{Lu}+&\\p{Lu}+${END}`,
  // "'s" after something that is no word of letters ("U.S.'s").
  `(?<=[${ALNUM}.)\\]"”%])['’](?:s|S|re|ve|ll|d|m)${END}`,
  `['’](?:em|til|cause|tis|twas)${END}`,
  // Words, with apostrophes inside; contractions are split afterwards.
  `[${ALNUM}]+(?:['’\`][${LETTER}]+)*`,
  // Dots, dashes, rows of one sign.
  '\\.*[!?][.!?]+|\\.+[!?]',
  '\\.{2,}|…',
  "''|``|’’|‘‘|‘’",
  '[-=_*~+<>|]{3,}|([-=_*~+#^<>|$])\\1+',
  // Any other sign.
  '[^\\s\\u200b\\u200e\\u200f\\ufeff]',
];

/** Prefixes are matched in any case by listing it twice: the flag `i` would make every other kind slower and looser. */
function source(): string {
  const capitalised = PREFIX.replace(/(?<=[(|])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return KINDS.map((kind) => kind.replace(PREFIX, capitalised)).join('|');
}

/** A fresh scanner: a global expression keeps its place, so it must not be shared across calls that interleave. */
export function wordPattern(): RegExp {
  return new RegExp(source(), 'gu');
}
