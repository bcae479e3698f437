import type { Tree } from '../../language/tree.js';

/** A complement counts up to so many words. */
const LONGEST = 12;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A noun's phrase with the complement that tells the content: "proposal to send U.S. troops to Mexico".
 * @param phrase the noun with what stands before it
 */
export function withContent(tree: Tree, head: number, phrase: Range): Range {
  let end = phrase.to;
  const behind = phraseBehind(tree, head);
  if (behind >= 0) end = reach(tree, behind, end);
  for (const child of tree.children(head)) {
    if (child < head) continue;
    const clause = tree.is(child, 'acl') && !tree.is(child, 'acl:relcl') && tree.at(child).xpos !== 'VBN';
    const preposition = tree.is(child, 'nmod') ? tree.caseOf(child) : '';
    const complement = clause || ['on', 'of', 'to', 'against', 'for', 'with', 'in'].includes(preposition);
    if (complement && tree.subtree(child).from <= end + 1) end = reach(tree, child, end);
  }
  return { from: phrase.from, to: end };
}

/** A verb with its complements. */
export function clauseOf(tree: Tree, verb: number): Range {
  return { from: verb, to: Math.min(endOfContent(tree, verb), verb + LONGEST) };
}

/**
 * "imposed tariffs on Canada", "offered military assistance to Mexico": the phrase right behind the noun tells whom it falls on, also where the tree hangs it by
 * the verb. @returns the phrase's head word or -1
 */
export function phraseBehind(tree: Tree, head: number): number {
  if (!tree.is(head, 'obj', 'nsubj:pass')) return -1;
  const found = tree
    .all(tree.at(head).head, 'obl')
    .find(
      (child) =>
        ['on', 'against', 'over', 'upon', 'to'].includes(tree.caseOf(child)) &&
        tree.subtree(child).from === head + 1 &&
        !isTimeWord(tree.at(child).text),
    );
  return found ?? -1;
}

function isTimeWord(word: string): boolean {
  return /^(\d.*|.*day|january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
    word,
  );
}

function reach(tree: Tree, complement: number, end: number): number {
  return Math.max(end, Math.min(endOfContent(tree, complement), end + LONGEST));
}

/** Where a complement ends; purposes, relative clauses and coordinations that hang by it are left out. */
function endOfContent(tree: Tree, word: number): number {
  let { to } = tree.subtree(word);
  const visit = (at: number): void => {
    for (const child of tree.children(at)) {
      const { from } = tree.subtree(child);
      const extra = tree.is(child, 'advcl', 'acl', 'parataxis', 'conj', 'appos', 'punct');
      if (child > word && extra && from > word) to = Math.min(to, from);
      else visit(child);
    }
  };
  visit(word);
  return Math.max(to, word + 1);
}
