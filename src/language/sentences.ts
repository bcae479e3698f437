import {
  AFTER_CLOCK_TIME,
  DATE_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  SENTENCE_STARTERS,
  SPEECH_VERBS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.js';
import type { TokenizedSentence, Word } from './types.js';

const TERMINAL = /^(?:[.!?]+|…)$/;
const CLOSERS = new Set(['"', '”', '’', "'", "''", ')', ']', '»']);
const OPENERS = new Set(['"', '“', '‘', "'", '``', '(', '[', '«']);
const DASHES = new Set(['-', '–', '—', '--', '•', '·', '*']);
/** A line drawn with signs. */
const RULER = /^[-=_*~+]{5,}$/;
const ADDRESS = /^(?:https?:\/\/|www\.)/;
const MAIL_ADDRESS = /.@.+\./;
const FILE_NAME = /.\.(?:pdf|docx?|xlsx?|html?|txt|jpe?g)$/i;
const SMILEY = /^[:;]-?[()DPp]$/;
const SLASHED_DATE = /^\d\d\/\d\d\/\d{2,4}$/;
const CLOCK = /^\d\d?:\d\d(?::\d\d)?$/;
const CLOSING = /^(?:[Rr]egards|Thanks|Sincerely|Cheers|Best)$/;
/** How far back an opening bracket is looked for that would make "2)" no point of a list. */
const LIST_REACH = 12;
/** How far after a quoted question its "she asked" is looked for. */
const SPEECH_REACH = 6;

/**
 * Puts the words of one paragraph into sentences. A closing quote or bracket belongs to the sentence it ends; an
 * abbreviation ends a sentence only before a word that opens sentences.
 */
export function splitSentences(text: string, words: readonly Word[]): readonly TokenizedSentence[] {
  const sentences: TokenizedSentence[] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const last = endsBeforeLayout(words, i, from) ? i : endOfSentence(text, words, i, from);
    if (last < 0) continue;
    push(sentences, words, from, last + 1);
    from = last + 1;
    i = last;
  }
  push(sentences, words, from, words.length);
  return sentences;
}

function push(sentences: TokenizedSentence[], words: readonly Word[], from: number, to: number): void {
  const inside = words.slice(from, to);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return;
  const stem = last.text.slice(0, -1);
  // "at Acme Inc." at the end of a sentence is "Inc" and its full stop.
  if (last.text.endsWith('.') && TRAILING_ABBREVIATIONS.has(stem)) {
    inside.splice(
      -1,
      1,
      { start: last.start, end: last.end - 1, text: stem },
      { start: last.end - 1, end: last.end, text: '.' },
    );
  }
  sentences.push({ start: first.start, end: last.end, words: inside });
}

/** Place of the last word of the sentence that ends with word `i`, its closing quotes included, or -1 where none ends. */
function endOfSentence(text: string, words: readonly Word[], i: number, from: number): number {
  const word = at(words, i);
  const terminal = TERMINAL.test(word);
  if (!terminal && !(word.length > 1 && word.endsWith('.'))) return -1;
  if (word === '.' && isListMarker(words, i, from)) return -1;
  const last = terminal ? closers(text, words, i) : i;
  const next = words[last + 1];
  if (next === undefined) return last;
  return (terminal ? startsSentence(text, words, i, last) : endsAfterAbbreviation(words, i)) ? last : -1;
}

/**
 * Whether something that stands on a line of its own in mail and lists begins after word `i`, though the line break is
 * gone: a row of signs, the next point of a list ("2) …"), or what follows a time stamp or a closing formula.
 */
function endsBeforeLayout(words: readonly Word[], i: number, from: number): boolean {
  const [word, next, after] = [at(words, i), at(words, i + 1), at(words, i + 2)];
  if (next === '') return false;
  if (RULER.test(next) || RULER.test(word)) return RULER.test(next) !== RULER.test(word);
  if (after === ')' && /^[1-9]$/.test(next) && words[i + 1]?.end === words[i + 2]?.start) {
    return !words.slice(Math.max(from, i - LIST_REACH), i + 1).some(({ text }) => text === '(');
  }
  if (after === '.' && isNextPoint(words, i + 1, from)) return true;
  if (ADDRESS.test(word)) return ADDRESS.test(next) || /^\p{L}{2}/u.test(next);
  if (FILE_NAME.test(word)) return next === '-' || /^\p{Lu}\p{Ll}/u.test(next);
  // "(BBC) The government …": where a report comes from, before its first words
  if (word === ')' && /^\p{Lu}/u.test(next)) return isBracketed(words, from, i);
  if (MAIL_ADDRESS.test(word) || /^>+$/.test(word)) return /^[\p{Lu}\d]/u.test(next);
  if (SMILEY.test(word)) return /^\p{Lu}/u.test(next);
  if (SLASHED_DATE.test(next) && word !== 'on' && word !== 'at')
    return CLOCK.test(after) && /^[AP]M$/.test(at(words, i + 3));
  if (/^[AP]M$/.test(word) && CLOCK.test(at(words, i - 1)) && SLASHED_DATE.test(at(words, i - 2))) return true;
  return word === ',' && i - from <= 2 && CLOSING.test(at(words, i - 1)) && /^\p{Lu}/u.test(next);
}

/** "… 2. Opening words" where the sentence began with "1.": the next point of a list. */
function isNextPoint(words: readonly Word[], i: number, from: number): boolean {
  const [number, stop, after] = [words[i], words[i + 1], words[i + 2]];
  if (number?.end !== stop?.start || stop?.end === after?.start || !/^\p{Lu}/u.test(after?.text ?? '')) return false;
  return (
    /^\d{1,2}$/.test(at(words, i)) && at(words, from) === String(Number(at(words, i)) - 1) && isStop(words, from + 1)
  );
}

function isStop(words: readonly Word[], i: number): boolean {
  return at(words, i) === '.' && words[i - 1]?.end === words[i]?.start;
}

/** Whether the sentence so far is one short pair of brackets. */
function isBracketed(words: readonly Word[], from: number, i: number): boolean {
  return at(words, from) === '(' && i - from <= 5 && !words.slice(from + 1, i).some(({ text }) => /^[()]$/.test(text));
}

/** "1. Opening words", "a. …" at the head of a paragraph. */
function isListMarker(words: readonly Word[], i: number, from: number): boolean {
  return i === from + 1 && /^(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})$/.test(at(words, from));
}

/** The last of the closing quotes and brackets that stick to the end of the sentence, footnote marks ("[3]") included. */
function closers(text: string, words: readonly Word[], i: number): number {
  let last = i;
  for (;;) {
    const next = words[last + 1];
    if (next === undefined) return last;
    const touches = next.start === words[last]?.end;
    if (touches && closesQuote(text, next)) {
      last++;
    } else if (next.text === '[' && /^\d+$/.test(at(words, last + 2)) && at(words, last + 3) === ']') {
      last += 3;
    } else if (touches && isNoteNumber(words, last)) {
      last++;
    } else {
      return last;
    }
  }
}

/** The number of a footnote that is stuck to the end of a sentence ("rose to 10 million.2 Next year"). */
function isNoteNumber(words: readonly Word[], i: number): boolean {
  const [before, number, after] = [at(words, i - 1), words[i + 1], words[i + 2]];
  if (number === undefined || after === undefined || after.start === number.end) return false;
  return /^\d{1,2}$/.test(number.text) && /\p{L}$/u.test(before) && /^\p{Lu}/u.test(after.text);
}

/** Whether the sign may close: a straight quote glued to the next word opens, and “ that is glued to no next word closes („so“). */
function closesQuote(text: string, word: Word): boolean {
  if (word.text === '“') return /^(?:\s|$)/.test(text.slice(word.end, word.end + 1));
  if (!CLOSERS.has(word.text)) return false;
  if (word.text !== '"' && word.text !== "'") return true;
  return !(/[\p{L}\p{N}]/u.test(text[word.end] ?? '') && /\s/.test(text[word.start - 1] ?? ' '));
}

function startsSentence(text: string, words: readonly Word[], i: number, last: number): boolean {
  let next = last + 1;
  while (next < words.length && (OPENERS.has(at(words, next)) || DASHES.has(at(words, next)))) next++;
  const word = at(words, next);
  const mark = at(words, i);
  if (ADDRESS.test(word)) return true;
  if (/^\p{Ll}/u.test(word)) {
    const aside = mark === '.' && next === last + 2 && at(words, last + 1) === '('; // "… of the dates. (we live in …"
    return aside || (last === i && isPlainEnd(words, i, next));
  }
  if (/^[,;:)\]]/.test(word) || (next === last + 1 && /^[.?!]$/.test(word))) return false;
  const glued = words[last + 1]?.start === words[last]?.end;
  if (glued && last === i && /^\.{2,}$/.test(mark)) return /^\p{Lu}/u.test(word);
  if (glued && last === i) return mark === '.' ? isLostSpace(words, i) : /^[!?]+$/.test(mark) && /^\p{L}/u.test(word);
  if (last > i && mark !== '.' && next === last + 1 && isSpoken(words, next)) return false;
  return true;
}

/** Whether a sentence may end before a small letter ("… attack. al-Qaeda said"): not after what may be an abbreviation. */
function isPlainEnd(words: readonly Word[], i: number, next: number): boolean {
  const [before, mark, after] = [at(words, i - 1), at(words, i), at(words, next)];
  if (next !== i + 1) return false;
  const glued = words[next]?.start === words[i]?.end;
  if (/^[!?]+$/.test(mark)) return glued || /^(?:\p{Ll}{2,}|\d{2,}|\))$/u.test(before);
  if (mark !== '.') return false;
  return glued
    ? /^\p{Ll}{3,}$/u.test(before) && /^\p{Ll}{3,}$/u.test(after)
    : /^(?:\p{Ll}{2,}|\d{2,}|\d+(?:st|nd|rd|th)|\p{Lu}\p{Ll}{4,}|\p{Lu}{3,}|[)\]"”])$/u.test(before);
}

/** "cartels.Sheinbaum said": a space is missing; but "v2.Beta" and ".NET" are no ends. */
function isLostSpace(words: readonly Word[], i: number): boolean {
  return /\p{Ll}{2}$|^\d{4}$|^["”)]$/u.test(at(words, i - 1)) && /^(?:\p{Lu}\p{Ll}*|["“(])$/u.test(at(words, i + 1));
}

function isSpoken(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + SPEECH_REACH; i++) {
    const word = at(words, i);
    if (SPEECH_VERBS.has(word)) return true;
    if (word === '' || /^[.!?:;"“]/.test(word)) return false;
  }
  return false;
}

/** Whether the sentence ends with an abbreviation and its full stop. */
function endsAfterAbbreviation(words: readonly Word[], i: number): boolean {
  const stem = at(words, i).slice(0, -1);
  if (/^P\.?S$/.test(stem)) return false;
  if (LEADING_ABBREVIATIONS.has(stem) || LEADING_ABBREVIATIONS.has(stem.charAt(0) + stem.slice(1).toLowerCase()))
    return false;
  let next = i + 1;
  while (OPENERS.has(at(words, next))) next++;
  const word = at(words, next);
  if (!/^\p{Lu}/u.test(word)) return false;
  if (/^[ap]\.m$/i.test(stem)) return !AFTER_CLOCK_TIME.has(word.replace(/\.$/, ''));
  const known =
    TRAILING_ABBREVIATIONS.has(stem) || DATE_ABBREVIATIONS.has(stem) || stem.includes('.') || stem.length > 1;
  return known && SENTENCE_STARTERS.has(word);
}

function at(words: readonly Word[], i: number): string {
  return words[i]?.text ?? '';
}
