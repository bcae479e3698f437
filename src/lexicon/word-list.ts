/** The words of a list written with blanks and line ends between them; an underscore stands for a blank within a phrase. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );
}
