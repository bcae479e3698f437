/** The longest stretch without a break that is cut into pieces; a longer one is unknown, as in BERT. */
const MAX_CHARACTERS = 100;
/** Words whose pieces are kept; news repeats its words, and the memory stays bounded. */
const CACHE_SIZE = 50_000;

/** ASCII signs and Unicode punctuation: each is a piece of its own. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
const IDEOGRAPH =
  /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b820}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const DROPPED = /[\p{Mn}\p{Cc}\p{Cf}\ufffd]/u;

/** BERT's uncased WordPiece for one word at a time (Devlin and others 2019); same pieces as training/wordpiece.py. */
export class WordPiece {
  readonly unknown: number;
  readonly start: number;
  readonly end: number;
  readonly padding: number;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #cache = new Map<string, readonly number[]>();

  /** @param vocabulary one piece a line; the line number is its id. @throws when one of BERT's own pieces is missing. */
  constructor(vocabulary: string) {
    const lines = vocabulary.replace(/\r/g, '').replace(/\n$/, '').split('\n');
    this.#ids = new Map(lines.map((piece, id) => [piece, id]));
    this.unknown = this.#special('[UNK]');
    this.start = this.#special('[CLS]');
    this.end = this.#special('[SEP]');
    this.padding = this.#special('[PAD]');
  }

  /** The ids of a word's pieces: at least one. */
  pieces(word: string): readonly number[] {
    const known = this.#cache.get(word);
    if (known !== undefined) return known;
    const ids = normalise(word).flatMap((part) => this.#cut(part));
    const pieces = ids.length > 0 ? ids : [this.unknown];
    if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
    this.#cache.set(word, pieces);
    return pieces;
  }

  /** Longest match first; a part with a remainder that is no piece is unknown as a whole. */
  #cut(part: string): number[] {
    const characters = Array.from(part);
    if (characters.length > MAX_CHARACTERS) return [this.unknown];
    const ids: number[] = [];
    for (let from = 0; from < characters.length;) {
      let to = characters.length;
      let id: number | undefined;
      for (; to > from; to--) {
        id = this.#ids.get((from === 0 ? '' : '##') + characters.slice(from, to).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) return [this.unknown];
      ids.push(id);
      from = to;
    }
    return ids;
  }

  #special(piece: string): number {
    const id = this.#ids.get(piece);
    if (id === undefined)
      throw new Error(`The model's vocab.txt has no ${piece}: the file is not one of ours or is damaged`);
    return id;
  }
}

/** Lower-cases, strips accents and control characters, and parts at punctuation and ideographs. */
function normalise(word: string): string[] {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return [lower];
  const parts: string[] = [];
  let part = '';
  const close = (): void => {
    if (part !== '') parts.push(part);
    part = '';
  };
  for (const character of lower.normalize('NFD')) {
    if (DROPPED.test(character)) continue;
    if (/\s/.test(character)) close();
    else if (PUNCTUATION.test(character) || IDEOGRAPH.test(character)) {
      close();
      parts.push(character);
    } else part += character;
  }
  close();
  return parts;
}
