import { countWords, cut, mark, type Pass, type Piece } from './piece.js';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:de|del|van|von|al|bin|da|dos)\s)?\p{Lu}[\p{L}.'’-]*){0,3}`;

/** Who wrote it, in a line of its own: "By Jane Doe and JOHN ROE, Associated Press". The group holds the names. */
export const BYLINE = new RegExp(
  String.raw`^(?:(?:Words|Story|Text)\s)?(?:[Bb]y|BY)\s+(?<author>${NAME}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s)${NAME})*)(?:\s*[|/–—-].{0,80}|\s+in\s${NAME})?$`,
  'u',
);

/** Where words or pictures came from, as the whole of a paragraph. */
const WHOLE: readonly RegExp[] = [
  /^【[^】]*】$/u,
  /^[([]?\s*(?:additional |further )?(?:reporting|writing|editing|compiled|written|translated|translation|edited)(?: and (?:writing|editing))? by\b(?!.*\b(?:that|showed|found|revealed|suggests?|ha[sd]|have|was|were|is)\b).{0,300}[)\]]?$/iu,
  /^[([]?\s*(?:with )?(?:additional )?(?:reporting|files?|inputs?|information|material) from\b.{0,160}$/iu,
  /^[([]?\s*(?:image|photo|picture|photograph|video|graphic|illustration|cover|source|sources|credit|via|caption)s?(?:\s(?:credit|source|by|courtesy(?: of)?))?\s*[:/|]\s*.{1,160}$/iu,
  /^(?:photo|photograph|image|picture|video|illustration)s?\s(?:by|courtesy of)\s.{1,120}$/iu,
  /^[([]?\s*(?:this|the) (?:article|story|piece|report|post)\b.{0,60}\b(?:originally|first|also) (?:appeared|published|ran)\b.{0,160}$/iu,
  /^[([]?\s*(?:this|the) (?:article|story|report|post)\b.{0,80}\b(?:references?d?|is based on|was (?:translated|adapted|produced|supplied|compiled)|draws on|cites?d?)\b.{0,160}$/iu,
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b.{0,60}$/iu,
  /^(?:©|\(c\)|copyright\b).{0,200}$/iu,
  /^.{0,80}\ball rights reserved\.?$/iu,
  /^(?:advertisement|sponsored(?: content)?|story continues below.{0,40}|article continues below.{0,40}|click to expand\.*)$/iu,
  /^(?:follow|like) (?:us|him|her|them|@\S+|\p{Lu}.{0,60}) on (?:twitter|x|facebook|instagram|telegram|linkedin)\b.{0,120}$/iu,
  /^(?:subscribe|sign up|join)\b.{0,60}\b(?:newsletter|channel|mailing list|inbox)s?\b.{0,100}$/iu,
];

/** A caption ends in the credit of its picture. */
const CAPTION =
  /(?:\b(?:image|photo|picture|photograph|illustration)s?(?: credit| by| courtesy)?:\s*[^.:]{2,60}\.?|[([](?:[^()[\]]*\b(?:photo|image|getty|file pic)\b[^()[\]]*)[)\]]\.?|\/\s?(?:getty images|reuters|ap|afp|epa|shutterstock)\.?|\bfile photo\.?)$/iu;
const MOST_CAPTION_WORDS = 60;

/** A credit that stands in brackets at the end of the last paragraph. */
const AT_THE_END =
  /\s[([](?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited)\b[^()]*\bby\b|with (?:reporting|files|inputs?|additional)|source:|via\b|this (?:article|story))[^()[\]]*[)\]]\.?$/iu;

/** Marks what tells where words and pictures came from: source notes, reporters' credits, captions, bylines, copyright. */
export const markCredits: Pass = (pieces) => {
  const whole = new Set(pieces.flatMap((piece, place) => (isCredit(piece, place) ? [place] : [])));
  return mark(pieces, whole, 'credit').flatMap(cutCreditAtTheEnd);
};

function isCredit({ text }: Piece, place: number): boolean {
  if (WHOLE.some((pattern) => pattern.test(text))) return true;
  if (place < 6 && BYLINE.test(text)) return true;
  return CAPTION.test(text) && countWords(text) <= MOST_CAPTION_WORDS;
}

function cutCreditAtTheEnd(piece: Piece): Piece[] {
  const match = piece.kind === null ? AT_THE_END.exec(piece.text) : null;
  if (!match) return [piece];
  const [before, credit] = cut(piece, match.index);
  return [before, { ...credit, kind: 'credit' }];
}
