/** Words in front of a name that do not make it another name. */
const LEADING = new Set(
  `the a an this that these those his her its their our my your mr mrs ms miss dr prof professor sir dame lord lady sen
  senator rep representative congressman congresswoman gov governor gen general lt maj major col colonel capt captain
  sgt cmdr commander adm admiral brig president vice prime minister premier chancellor secretary foreign defense
  defence interior king queen prince princess sheikh pope judge justice chief mayor ambassador speaker chairman
  chairwoman deputy former then-president spokesman spokeswoman spokesperson director`.split(/\s+/),
);

/**
 * The form under which two names are compared: lower case, straight quotes, single spaces, without a possessive ending,
 * without the article, possessive and titles in front of it – but never empty.
 */
export function normaliseName(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/[‘’`]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/[–—]/g, '-')
    .toLowerCase()
    .trim()
    .replace(/'s$|(?<=s)'$/, '')
    .split(/\s+/);
  const first = words.findIndex((word) => !LEADING.has(word.replace(/\.$/, '')));
  return words.slice(Math.max(first, 0)).join(' ');
}
