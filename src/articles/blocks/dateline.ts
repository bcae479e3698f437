import { MONTH_DAY, WHOLE_DATES } from '../date.js';
import { cut, mark, type Pass, type Piece } from './piece.js';

const ANY_DATE = WHOLE_DATES.map((pattern) => pattern.source.replace(/\?<\w+>/g, '?:')).join('|');
const DATE_LABEL = String.raw`(?:date|published|posted|updated|last (?:updated|modified)|first published|created)(?:\son|\sat)?\s*:?\s+`;
const CLOCK = String.raw`(?:[\s,|•·/@-]*(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?)?)?`;

/** A line that is a date and nothing else, with or without "Published:" and the time of day. */
export const DATE_LINE = new RegExp(String.raw`^(?:${DATE_LABEL})?(?<date>${ANY_DATE})${CLOCK}$`, 'i');

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’/-]+(?:\s\p{Lu}[\p{Lu}.'’/-]*){0,3}`;
const TITLE_CASE = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}`;
const REGION = String.raw`,\s${TITLE_CASE}|,\s(?:\p{Lu}\.){2,3}`;
const DAY = String.raw`,?\s(?:${ANY_DATE}|${MONTH_DAY})`;
const AGENCY = String.raw`\s*(?:[—–-]{1,2}\s*)?[([](?<agency>[^()[\]]{2,40})[)\]]`;
const DASH = String.raw`\s*(?:—|–|--|\s-\s|\s-$)\s*`;
const LEAD = String.raw`(?:date\s*:?\s+(?:${ANY_DATE})[\s,|—–-]+)?`;

/** The ways in which a report names its place, day and agency before its first sentence; the surest first. */
const SURE: readonly RegExp[] = [
  new RegExp(String.raw`^${LEAD}${CAPITALS}(?:${REGION})?(?:${DAY})?${AGENCY}(?:${DASH}|:?\s)`, 'u'),
  new RegExp(String.raw`^${LEAD}${TITLE_CASE}(?:${REGION})?(?:${DAY})?${AGENCY}${DASH}`, 'u'),
  new RegExp(String.raw`^${LEAD}(?:${CAPITALS}|${TITLE_CASE})(?:(?:${REGION})(?:${DAY})?|${DAY})${DASH}`, 'u'),
  new RegExp(String.raw`^${AGENCY}${DASH}`, 'u'),
  new RegExp(String.raw`^date\s*:?\s+(?:${ANY_DATE})[\s,|—–-]+`, 'iu'),
];
/** These can be something else (a speaker, an aside): see `isPlace`. */
const DOUBTFUL: readonly RegExp[] = [
  new RegExp(String.raw`^(?:${CAPITALS}|${TITLE_CASE})${DASH}`, 'u'),
  new RegExp(String.raw`^${CAPITALS}:\s`, 'u'),
];

/** A dateline stands before the first sentence; how many paragraphs may come before (headline, byline, lead-in). */
const FIRST_PARAGRAPHS = 4;

/** The length of the dateline that a paragraph begins with, 0 when there is none. */
export function datelineLength(text: string, isOnlyOne = true): number {
  for (const pattern of SURE) {
    const match = pattern.exec(text);
    if (match && opensSentence(text.slice(match[0].length))) return match[0].length;
  }
  for (const pattern of DOUBTFUL) {
    const match = pattern.exec(text);
    if (match && isOnlyOne && isPlace(match[0], text.slice(match[0].length))) return match[0].length;
  }
  return 0;
}

/** The agency that a dateline names in brackets, as it stands there; null when it names none. */
export function agencyOf(dateline: string): string | null {
  return /[([](?<agency>[^()[\]]{2,40})[)\]]/.exec(dateline)?.groups?.agency?.trim() ?? null;
}

/** Marks lines above the text that are a date and nothing else. */
export const markDateLines: Pass = (pieces) =>
  mark(
    pieces,
    new Set(pieces.flatMap(({ text }, place) => (place < 8 && DATE_LINE.test(text) ? [place] : []))),
    'dateline',
  );

/** Cuts off the dateline that one of the first paragraphs begins with. */
export const markDatelines: Pass = (pieces) => {
  const open = pieces.filter((piece) => piece.kind === null);
  const isOnlyOne = open.filter((piece) => DOUBTFUL.some((pattern) => pattern.test(piece.text))).length === 1;
  const first = open.slice(0, FIRST_PARAGRAPHS).find((piece) => datelineLength(piece.text, isOnlyOne) > 0);
  return pieces.flatMap((piece) => (piece === first ? cutDateline(piece, isOnlyOne) : [piece]));
};

function cutDateline(piece: Piece, isOnlyOne: boolean): Piece[] {
  const [before, body] = cut(piece, datelineLength(piece.text, isOnlyOne));
  const dateline: Piece = { ...before, kind: 'dateline' };
  return body.text === '' ? [dateline] : [dateline, body];
}

function opensSentence(rest: string): boolean {
  return /^\s*(?:["'“‘(]*[\p{Lu}\p{N}]|$)/u.test(rest);
}

/**
 * "BOGOTÁ – Petro said", "Bogotá – Petro said": a sentence follows. A name in lower case could open an aside ("Petro –
 * President since 2022 – said"): then a second dash closes it.
 */
function isPlace(dateline: string, rest: string): boolean {
  const dash = /[—–:]|--|\s-\s/.exec(dateline)?.[0] ?? '';
  const sentence = rest.split(/[.!?]\s/)[0] ?? '';
  const mayBeAside = /\p{Ll}/u.test(dateline) && sentence.includes(dash);
  return opensSentence(rest) && !mayBeAside && sentence.split(' ').length > 3;
}
