import { countWords, endsSentence, looksLikeHeadline, mark, titleCaseShare, type Pass, type Piece } from './piece.js';

const MOST_WORDS_IN_TITLE_CASE = 18;
/** "What happens next": a heading in sentence case is short; a longer line may be a sentence that lost its full stop. */
const MOST_WORDS_IN_SENTENCE_CASE = 8;
/** A heading and one below it; more lines in a row are a list. */
const MOST_IN_A_ROW = 2;

/** Marks lines that stand over paragraphs: Markdown headings, and short lines without a full stop before running text. */
export const markHeadings: Pass = (pieces) => {
  const places = new Set<number>();
  let row = Infinity; // how many heading lines stand right above what comes next; there is nothing below the last piece
  for (let place = pieces.length - 1; place >= 0; place -= 1) {
    const piece = pieces[place];
    if (!piece || !isOpen(piece)) continue;
    if (isMarkdownHeading(piece.text) || (readsLikeHeading(piece.text) && row < MOST_IN_A_ROW)) {
      places.add(place);
      row += 1;
    } else {
      row = endsSentence(piece.text) && countWords(piece.text) >= 8 ? 0 : Infinity;
    }
  }
  return mark(pieces, places, 'heading');
};

function isMarkdownHeading(text: string): boolean {
  return /^#{1,6}\s/.test(text) || /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(text);
}

function readsLikeHeading(text: string): boolean {
  const most = titleCaseShare(text) >= 0.6 ? MOST_WORDS_IN_TITLE_CASE : MOST_WORDS_IN_SENTENCE_CASE;
  return looksLikeHeadline(text, most) && !/[”"’']$/.test(text);
}

function isOpen(piece: Piece): boolean {
  return piece.kind === null || piece.kind === 'repeated';
}
