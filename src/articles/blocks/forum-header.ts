import { countWords, endsSentence, mark, type Pass, type Piece } from './piece.js';

/** What forum software prints beside a post, about the one who wrote it. */
const LABEL =
  /^(?:[-•*]\s*)?(?<label>join(?:ed|\sdate)|member since|registered|messages?|posts?|threads?|topics?|reaction score|reactions?|likes?(?: received| given)?|thanks|points|trophy points|reputation|rep power|karma|age|gender|occupation|country|location|from|flair|website)\s*(?::.{0,40})?$/i;
const ABOUT_A_MEMBER = /^(?:join|member|regist|message|post|reaction|like|thread|karma|reputation|trophy)/i;
const BULLET = /^[-•*]\s/;

/**
 * Marks the head of a forum post: a run of short lines with at least two such labels, together with the name and rank
 * above it and the value below its last label. A thread has several.
 */
export const markForumHeaders: Pass = (pieces) => {
  const places = new Set<number>();
  for (const [first, last] of labelRuns(pieces)) {
    const from = reach(pieces, first, -1, 4, isNameOrRank);
    const to = reach(pieces, last, 1, 1, isValue);
    for (let place = from; place <= to; place += 1) places.add(place);
  }
  return mark(pieces, places, 'forum-header');
};

/** First and last place of each run of labels with at most two values between one and the next. */
function labelRuns(pieces: readonly Piece[]): [first: number, last: number][] {
  const labelled = pieces.flatMap((piece, place) => (LABEL.test(piece.text) ? [place] : []));
  const runs: number[][] = [];
  for (const place of labelled) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous !== undefined && place - previous <= 3 && isShortBetween(pieces, previous, place))
      run.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => {
    const labels = new Set(
      run.map((place) => LABEL.exec(pieces[place]?.text ?? '')?.groups?.label?.toLowerCase() ?? ''),
    );
    const [first, last] = [run[0], run.at(-1)];
    const isHeader = labels.size >= 2 && [...labels].some((label) => ABOUT_A_MEMBER.test(label));
    return isHeader && first !== undefined && last !== undefined ? [[first, last] as [number, number]] : []; // as: a pair, not an array
  });
}

function isShortBetween(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from + 1, to).every((piece) => countWords(piece.text) <= 6 && !endsSentence(piece.text));
}

/** The farthest place from `start` in one direction, `most` at most, over pieces that belong. */
function reach(
  pieces: readonly Piece[],
  start: number,
  step: 1 | -1,
  most: number,
  belongs: (text: string) => boolean,
): number {
  let place = start;
  for (let taken = 0; taken < most; taken += 1) {
    const next = pieces[place + step];
    if (!next || !belongs(next.text)) break;
    place += step;
  }
  return place;
}

function isNameOrRank(text: string): boolean {
  return countWords(text) <= 4 && !/[.!?:;,”"]$/.test(text);
}

function isValue(text: string): boolean {
  const words = countWords(text);
  return (BULLET.test(text) && words <= 6) || (words <= 2 && !endsSentence(text)) || /^[\d.,\s]+$/.test(text);
}
