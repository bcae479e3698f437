import { countWords, endsSentence, looksLikeHeadline, mark, titleCaseShare, type Pass, type Piece } from './piece.js';

const MOST_WORDS_IN_TITLE_CASE = 18;
/** "What happens next": a heading in sentence case is short; a longer line may be a sentence that lost its full stop. */
const MOST_WORDS_IN_SENTENCE_CASE = 8;

/** Marks lines that stand over paragraphs: Markdown headings, and short lines without a full stop before running text. */
export const markHeadings: Pass = (pieces) =>
  mark(pieces, new Set(pieces.flatMap((_, place) => (isHeading(pieces, place) ? [place] : []))), 'heading');

function isHeading(pieces: readonly Piece[], place: number): boolean {
  const text = pieces[place]?.text ?? '';
  if (/^#{1,6}\s/.test(text) || /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(text)) return true;
  const most = titleCaseShare(text) >= 0.6 ? MOST_WORDS_IN_TITLE_CASE : MOST_WORDS_IN_SENTENCE_CASE;
  return looksLikeHeadline(text, most) && !/[”"’']$/.test(text) && isFollowedByText(pieces, place);
}

/** Whether a paragraph of sentences comes next, but for further headings. */
function isFollowedByText(pieces: readonly Piece[], place: number): boolean {
  const next = pieces.slice(place + 1).find((piece) => piece.kind === null || piece.kind === 'repeated');
  return next !== undefined && endsSentence(next.text) && countWords(next.text) >= 8;
}
