/** Words written together that are two words of syntax, by the length of the first ("can|not", "gon|na"). */
const JOINED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['wont', 2],
  ['cant', 2],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['hasnt', 3],
  ['havent', 4],
  ['aint', 2],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['youre', 3],
  ['theyre', 4],
  ['ive', 1],
  ['youll', 3],
  ['arnt', 2],
  ['alot', 1],
]);
const LONGEST_JOINED = 8;
const CLITIC = /(?:n['’`]t|['’`](?:s|re|ve|ll|d|m))$/i;

/**
 * Where a word is to be cut: the offsets inside it at which a new word begins, in rising order. "don't" -> [2],
 * "Mexico's" -> [6], "shouldn't've" -> [6, 9]; "o'clock" and "Qur'an" stay whole.
 */
export function clitics(word: string): readonly number[] {
  if (word.length <= LONGEST_JOINED && word.length >= 3) {
    const joined = JOINED.get(word) ?? JOINED.get(word.toLowerCase());
    if (joined !== undefined) return [joined];
  }
  const cuts: number[] = [];
  let end = word.length;
  for (;;) {
    const match = CLITIC.exec(word.slice(0, end));
    if (match === null || match.index === 0) return cuts;
    cuts.unshift(match.index);
    end = match.index;
  }
}
