import type { Span } from '../domain/span.js';
import {
  BEFORE_NUMBER,
  DATE_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.js';
import { clitics } from './contractions.js';
import { paragraphs } from './paragraphs.js';
import { splitSentences } from './sentences.js';
import type { TokenizedSentence, Word } from './types.js';
import { wordPattern } from './word-pattern.js';

/**
 * Cuts a stretch of text into sentences and words by the conventions of Universal Dependencies (English-EWT, GUM).
 * Offsets are UTF-16 code units into the whole text; only white space lies outside words. Never throws.
 */
export function tokenize(text: string, span: Span): readonly TokenizedSentence[] {
  return paragraphs(text, span).flatMap((paragraph) => splitSentences(text, scanWords(text, paragraph)));
}

/** The words of one paragraph. */
function scanWords(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  const pattern = wordPattern();
  pattern.lastIndex = span.start;
  for (;;) {
    const match = pattern.exec(text);
    if (match === null || match.index >= span.end) return words;
    const start = match.index;
    const end = Math.min(span.end, withStop(text, words, start, start + match[0].length));
    pattern.lastIndex = end;
    pushParts(words, text, start, end);
  }
}

function pushParts(words: Word[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const cuts = isLetter(text.charCodeAt(start)) ? (cutOfMisspelt(word, text, end) ?? clitics(word)) : [];
  let from = start;
  for (const cut of cuts) {
    words.push({ start: from, end: start + cut, text: text.slice(from, start + cut) });
    from = start + cut;
  }
  words.push({ start: from, end, text: from === start ? word : text.slice(from, end) });
}

/** What follows "it's" but never the possessive. */
const NO_POSSESSION =
  /^ (?:an?|the|been|not|really|like|in|for|from|between|on|at|to|about|because|also|just|so|too|my|your|his|her|their|this|that|there|what|when|if|getting|nothing)(?= )/;

/** "its" for "it's" and "im" for "I'm", where what follows can mean nothing else ("its a shame", "im not sure"). */
function cutOfMisspelt(word: string, text: string, end: number): readonly number[] | undefined {
  if (word === 'its' || word === 'Its') return NO_POSSESSION.test(text.slice(end, end + 12)) ? [2] : undefined;
  return (word === 'im' || word === 'Im') && /^ \p{Ll}/u.test(text.slice(end, end + 2)) ? [1] : undefined;
}

/** The end of the word from `start` to `end`, moved over the full stop behind it where that makes an abbreviation. */
function withStop(text: string, words: readonly Word[], start: number, end: number): number {
  if (text[end] !== '.' || text[end + 1] === '.' || !isLetter(text.charCodeAt(start))) return end;
  const word = text.slice(start, end);
  const next = nextWord(text, end + 1);
  const isAbbreviation =
    LEADING_ABBREVIATIONS.has(isCapitals(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word) ||
    DATE_ABBREVIATIONS.has(word) ||
    TRAILING_ABBREVIATIONS.has(word) ||
    (BEFORE_NUMBER.has(word) && /^[\dIVX]/.test(next)) ||
    (STATE_ABBREVIATIONS.has(word) && [',', '-', '–'].includes(words.at(-1)?.text ?? '')) ||
    (word === 'v' && /^\p{Lu}/u.test(next) && /^\p{Lu}/u.test(words.at(-1)?.text ?? '')) ||
    isInitial(word, words.at(-1)?.text ?? '', next);
  return isAbbreviation ? end + 1 : end;
}

/** "George W. Bush", "J. Smith" – but not "Plan B. The", "vitamin C.", "So do I. And". */
function isInitial(word: string, previous: string, next: string): boolean {
  if (word.length !== 1 || !/\p{Lu}/u.test(word) || !/^\p{Lu}/u.test(next)) return false;
  if (SENTENCE_STARTERS.has(next)) return false;
  return word !== 'I' || /^\p{Lu}/u.test(previous);
}

function isCapitals(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

/** The letters and digits that come next, over spaces. */
function nextWord(text: string, from: number): string {
  const at = /[^\s"“‘'(]/g;
  at.lastIndex = from;
  const found = at.exec(text);
  return found === null ? '' : (/^[\p{L}\p{N}]+/u.exec(text.slice(found.index, found.index + 24))?.[0] ?? '');
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 192;
}
