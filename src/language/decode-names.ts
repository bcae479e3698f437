import type { NameKind, NameSpan } from './types.js';

/** Which label may follow which, where a name may begin and end: worked out once for a model's labels. */
export interface NameDecoder {
  /** Names from the scores of `length` words; `scores[offset + word * labels + label]`. */
  decode(scores: Float32Array, offset: number, length: number): readonly NameSpan[];
}

interface Label {
  readonly part: string;
  readonly kind: NameKind | null;
}

/** The best sequence of BILOU labels that is legal (Viterbi), read as spans. */
export function nameDecoder(labels: readonly string[]): NameDecoder {
  const parsed = labels.map(parse);
  const count = parsed.length;
  const mayFollow = parsed.map((label) => parsed.flatMap((before, i) => (follows(before, label) ? [i] : [])));
  const starts = parsed.map(({ part }) => 'OBU'.includes(part));
  const ends = parsed.map(({ part }) => 'OLU'.includes(part));

  return {
    decode(scores, offset, length) {
      if (length === 0) return [];
      let best = Float64Array.from({ length: count }, (_, k) =>
        starts[k] === true ? (scores[offset + k] ?? 0) : -Infinity,
      );
      const back = new Uint8Array(length * count);
      for (let word = 1; word < length; word++) {
        const next = new Float64Array(count).fill(-Infinity);
        for (let k = 0; k < count; k++) {
          let from = 0;
          let most = -Infinity;
          for (const before of mayFollow[k] ?? []) {
            const value = best[before] ?? -Infinity;
            if (value > most) [most, from] = [value, before];
          }
          next[k] = most + (scores[offset + word * count + k] ?? 0);
          back[word * count + k] = from;
        }
        best = next;
      }
      let last = 0;
      let most = -Infinity;
      for (let k = 0; k < count; k++) {
        if (ends[k] === true && (best[k] ?? -Infinity) > most) [most, last] = [best[k] ?? -Infinity, k];
      }
      const path = new Uint8Array(length);
      for (let word = length - 1; word >= 0; word--) {
        path[word] = last;
        last = back[word * count + last] ?? 0;
      }
      return spans(path, parsed);
    },
  };
}

function parse(label: string): Label {
  const [part = 'O', kind] = label.split('-');
  return { part, kind: kind === 'PER' || kind === 'ORG' || kind === 'LOC' ? kind : null };
}

function follows(before: Label, label: Label): boolean {
  if ('BI'.includes(before.part)) return 'IL'.includes(label.part) && before.kind === label.kind;
  return 'OBU'.includes(label.part);
}

function spans(path: Uint8Array, labels: readonly Label[]): readonly NameSpan[] {
  const out: NameSpan[] = [];
  let from = 0;
  path.forEach((k, word) => {
    const { part, kind } = labels[k] ?? { part: 'O', kind: null };
    if (kind === null) return;
    if (part === 'B') from = word;
    else if (part === 'U') out.push({ kind, from: word, to: word + 1 });
    else if (part === 'L') out.push({ kind, from, to: word + 1 });
  });
  return out;
}
