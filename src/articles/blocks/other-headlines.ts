import { countWords, endsSentence, looksLikeHeadline, mark, titleCaseShare, type Pass, type Piece } from './piece.js';

const MOST_WORDS = 30;
const LEAST_IN_A_LIST = 3;
/** Tags and times that stand between the headlines of a list are shorter than this. */
const WORDS_OF_A_HEADLINE = 4;

/** Says outright that other stories follow. */
const LABEL =
  /^(?:[-•*>▶►]\s*)?(?:related(?: (?:stories|articles|news|posts|content|topics|coverage))?|read (?:more|also|next|this)|also read|see also|more (?:stories|news|from|on|coverage|headlines)\b.{0,40}|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: (?:stories|for you))?|you (?:may|might) (?:also )?like|top (?:stories|news)|latest (?:news|stories|headlines)|other (?:news|stories|headlines)|don['’]t miss|in other news|editors?['’]? picks?)\s*(?<mark>[:|»–—-]\s*(?<rest>.*))?$/iu;

/**
 * Marks headlines of other stories: lists at the end of the text, lists anywhere whose lines are all in Title Case, and
 * what a label such as "Read more:" announces.
 */
export const markOtherHeadlines: Pass = (pieces) => {
  const places = new Set([...labelled(pieces), ...atTheEnd(pieces), ...titleCaseLists(pieces)]);
  const leavesBody = pieces.some((piece, place) => piece.kind === null && !places.has(place));
  return leavesBody ? mark(pieces, places, 'other-headlines') : [...pieces];
};

function labelled(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece, place) => {
    const match = LABEL.exec(piece.text);
    if (!match) return [];
    if ((match.groups?.rest ?? '') !== '') return [place];
    return [place, ...runFrom(pieces, place + 1)];
  });
}

/** The lines after a label: until a paragraph of sentences comes, or a line that stands alone before one (its heading). */
function runFrom(pieces: readonly Piece[], from: number): number[] {
  const run: number[] = [];
  for (let place = from; isListed(pieces[place]); place += 1) run.push(place);
  return run;
}

function atTheEnd(pieces: readonly Piece[]): number[] {
  let last = pieces.length - 1;
  while (last >= 0 && pieces[last]?.kind === 'credit') last -= 1;
  const run: number[] = [];
  for (let place = last; isListed(pieces[place]); place -= 1) run.unshift(place);
  return holdsAList(pieces, run) ? run : [];
}

function titleCaseLists(pieces: readonly Piece[]): number[] {
  const runs: number[][] = [[]];
  pieces.forEach((piece, place) => {
    const isOne = isListed(piece) && countWords(piece.text) >= WORDS_OF_A_HEADLINE && titleCaseShare(piece.text) >= 0.7;
    if (isOne) runs.at(-1)?.push(place);
    else runs.push([]);
  });
  return runs.filter((run) => run.length >= LEAST_IN_A_LIST).flat();
}

function isListed(piece: Piece | undefined): boolean {
  if (!piece || (piece.kind !== null && piece.kind !== 'dateline')) return false;
  const text = piece.text.replace(/^(?:[-•*▶►]|\d{1,2}[.)])\s+/, '');
  return looksLikeHeadline(text, MOST_WORDS) && !(endsSentence(text) && !/[?!]$/.test(text));
}

function holdsAList(pieces: readonly Piece[], run: readonly number[]): boolean {
  return run.filter((place) => countWords(pieces[place]?.text ?? '') >= WORDS_OF_A_HEADLINE).length >= LEAST_IN_A_LIST;
}
