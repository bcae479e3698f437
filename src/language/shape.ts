/**
 * How a word is written. The encoder's vocabulary knows no capitals, so this class, added to its input, gives them back.
 * Ids are fixed by the trained model (training/wordpiece.py holds the same rules).
 */
export const SHAPE = {
  none: 0,
  lower: 1,
  initial: 2,
  capitals: 3,
  capital: 4,
  mixed: 5,
  digit: 6,
  noLetter: 7,
} as const;

/** Added to the class on the second and later pieces of a word. */
export const CONTINUATION = 8;

/** The class of a word: 1–7. */
export function shapeOf(word: string): number {
  let letters = 0;
  let capitals = 0;
  let firstIsCapital = false;
  for (const character of word) {
    if (isDigit(character)) return SHAPE.digit;
    if (!isLetter(character)) continue;
    letters++;
    if (character.toLowerCase() === character) continue;
    capitals++;
    if (letters === 1) firstIsCapital = true;
  }
  if (letters === 0) return SHAPE.noLetter;
  if (capitals === 0) return SHAPE.lower;
  if (capitals === letters) return letters > 1 ? SHAPE.capitals : SHAPE.capital;
  return firstIsCapital && capitals === 1 ? SHAPE.initial : SHAPE.mixed;
}

function isDigit(character: string): boolean {
  return character <= '\u007f' ? character >= '0' && character <= '9' : /\p{Nd}/u.test(character);
}

function isLetter(character: string): boolean {
  return character <= '\u007f' ? /[A-Za-z]/.test(character) : /\p{L}/u.test(character);
}
