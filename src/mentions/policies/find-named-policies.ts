import type { Tree } from '../../language/tree.js';
import { NAMED_POLICY_HEADS } from '../../lexicon/policies.js';

/** The words of a policy's name: `from` up to but not including `to`. */
export interface PolicyName {
  readonly from: number;
  readonly to: number;
}

/**
 * Capitalised phrases that end in "Act", "Treaty", "Resolution 2254" and the like.
 * @param inOtherName whether a word belongs to the name of a person, body or place
 */
export function findNamedPolicies(tree: Tree, inOtherName: (position: number) => boolean): PolicyName[] {
  return tree.tokens
    .filter(({ text }) => NAMED_POLICY_HEADS.has(text.toLowerCase()) && startsWithCapital(text))
    .filter(({ index }) => !inOtherName(index))
    .map(({ index }) => ({ from: startOfName(tree, index), to: endOfName(tree, index) }))
    .filter(({ from, to }) => to - from > 1);
}

function startOfName(tree: Tree, head: number): number {
  let from = head;
  while (from > 0 && isNamePart(tree, from - 1)) from--;
  while (from < head && !startsWithCapital(tree.at(from).text)) from++;
  return from;
}

/** A number belongs to the name, and so does what follows "of" or "on" up to the last capital. */
function endOfName(tree: Tree, head: number): number {
  let to = head + 1;
  const next = tree.at(to);
  if (/^\d/.test(next.text)) return to + 1;
  if (next.text !== 'of' && next.text !== 'on') return to;
  while (to < tree.tokens.length && (isNamePart(tree, to) || ['of', 'the', 'and', 'on'].includes(tree.at(to).text)))
    to++;
  while (to > head + 1 && !startsWithCapital(tree.at(to - 1).text)) to--;
  return to;
}

function isNamePart(tree: Tree, position: number): boolean {
  const { text, upos } = tree.at(position);
  if (text === '-') return position > 0;
  if (upos === 'PUNCT' || text === 'The') return false;
  return startsWithCapital(text) && /^(PROPN|ADJ|NOUN)$/.test(upos) && !text.endsWith('day');
}

function startsWithCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
