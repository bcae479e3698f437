/** How many letters may differ in a word of so many letters: none in a short one, where each makes another word. */
export function tolerance(word: string, shortest: number): number {
  return word.length < shortest ? 0 : word.length < LONG ? 1 : 2;
}

const LONG = 8;

/**
 * In how many letters two words differ: letters left out, put in, replaced, or two neighbours changed about (the optimal
 * string alignment distance); null where in more than `most`.
 */
export function lettersApart(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const costs = [at(last, column) + 1, at(now, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1)];
      const changedAbout =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? at(beforeLast, column - 2) + 1
          : Infinity;
      now.push(Math.min(...costs, changedAbout));
    }
    if (Math.min(...now) > most) return null;
    [beforeLast, last] = [last, now];
  }
  const apart = at(last, b.length);
  return apart > most ? null : apart;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/**
 * Parts of a word of which a similar word holds one at least, for engines that can only look for parts; the first is the
 * beginning of the word, with a blank before it. One letter between each two parts belongs to none, so that even two
 * letters changed about break one part only.
 */
export function partsOf(word: string, tolerated: number): string[] {
  const size = Math.floor((word.length - tolerated) / (tolerated + 1));
  return Array.from({ length: tolerated + 1 }, (_, part) => {
    const start = part * (size + 1);
    const text = part === tolerated ? word.slice(start) : word.slice(start, start + size);
    return part === 0 ? ` ${text}` : text;
  });
}
