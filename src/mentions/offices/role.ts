import type { Tree } from '../../language/tree.js';
import { OFFICE_MODIFIERS } from '../../lexicon/offices.js';
import { isPluralNoun } from '../noun-phrase.js';
import { officeAt } from './office-at.js';

/**
 * The words of an office with what tells it apart: "Defense Secretary", "Secretary of State".
 * @param text the article's text
 * @param word the office's noun
 */
export function roleAt(text: string, tree: Tree, word: number): string {
  const { start, lemma } = tree.at(word);
  const before = text.slice(tree.at(roleStart(tree, word)).start, start);
  // one of several "lawmakers" is a lawmaker
  return before + (isPluralNoun(tree, word) ? lemma : text.slice(start, tree.at(roleEnd(tree, word)).end));
}

/** The first word of an office: its noun or the first modifier before it. */
export function roleStart(tree: Tree, word: number): number {
  let from = tree.at(word - 1).text === '-' && officeAt(tree, word)?.office.includes('-') === true ? word - 2 : word;
  while (from > 0 && OFFICE_MODIFIERS.has(tree.at(from - 1).text.toLowerCase())) from--;
  return from;
}

/** "Secretary of State", "chief of staff": the office goes on. */
function roleEnd(tree: Tree, word: number): number {
  const next = tree.at(word + 1).text.toLowerCase();
  const after = tree.at(word + 2);
  if (/^d['’]/.test(next)) return word + 1;
  return next === 'of' && /^(state|defense|defence|staff|police|commerce|homeland)$/i.test(after.text)
    ? word + 2
    : word;
}
