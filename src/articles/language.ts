import { eld } from 'eld/extrasmall';
import type { Block } from '../domain/article.js';
import { ArticleProblem } from './problem.js';

/** Letters that it takes to tell a language; below, only what is declared counts. */
const ENOUGH = 80;
/** A text of which so much is English is read: quotations and translations stand beside each other in news. */
const MIXED = 0.25;
const MOST_PIECES = 60;

/**
 * Refuses an article in another language: it would be read as if it were English, and nonsense would come of it. The
 * words decide, paragraph by paragraph; where they are too few or tell nothing, the language that is declared.
 * @param declared a language tag such as `es` or `pt-BR`, where file, page or feed tell one
 * @throws ArticleProblem NOT_ENGLISH, naming the language
 */
export function requireEnglish(text: string, blocks: readonly Block[], declared: string | null): void {
  const language = otherLanguage(
    blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end)),
    declared,
  );
  if (language === null) return;
  const name = nameOf(language);
  throw new ArticleProblem('NOT_ENGLISH', `is in ${name} (${language}), not in English; only English is read`);
}

/** The language that paragraphs are in, or null when they are English, mixed, or nobody can tell. */
function otherLanguage(paragraphs: readonly string[], declared: string | null): string | null {
  const letters = new Map<string | null, number>();
  let all = 0;
  for (const piece of pieces(paragraphs)) {
    const language = languageOf(piece);
    const count = lettersIn(piece);
    letters.set(language, (letters.get(language) ?? 0) + count);
    all += count;
  }
  const primary = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const declaredOther = /^[a-z]{2,3}$/.test(primary) && primary !== 'en' && primary !== 'eng' ? primary : null;
  if (all < ENOUGH) return declaredOther;
  if ((letters.get('en') ?? 0) >= all * MIXED) return null;
  const [language = null, count = 0] =
    [...letters].filter(([code]) => code !== null).sort((a, b) => b[1] - a[1])[0] ?? [];
  return language !== 'en' && count > all / 2 ? language : declaredOther;
}

/** Words that English cannot do without and no other language has. */
const ENGLISH_WORDS = /^(?:the|and|that|with|from|said|which|were|would)$/i;
const ENGLISH_SHARE = 0.08;

/** Null when it cannot be told. A sentence full of foreign names is English when its small words are. */
function languageOf(piece: string): string | null {
  const words = piece.match(/[\p{L}\p{M}]+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.test(word)).length;
  if (english >= 2 && english >= words.length * ENGLISH_SHARE) return 'en';
  const found = eld.detect(piece);
  return found.language !== '' && found.isReliable() ? found.language : null;
}

/** Paragraphs, short ones together with the next: a line alone tells little. */
function pieces(paragraphs: readonly string[]): string[] {
  const found: string[] = [];
  let open = '';
  for (const paragraph of paragraphs) {
    open += `${paragraph}\n`;
    if (lettersIn(open) < ENOUGH) continue;
    found.push(open);
    open = '';
    if (found.length === MOST_PIECES) return found;
  }
  return open.trim() === '' ? found : [...found, open];
}

/** A sign of Chinese, Japanese or Korean says as much as several letters do. */
function lettersIn(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return (text.match(/\p{L}/gu)?.length ?? 0) + dense * 3;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function nameOf(language: string): string {
  return languageNames.of(language) ?? 'another language';
}
