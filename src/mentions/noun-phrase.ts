import type { Tree } from '../language/tree.js';

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'some', 'any', 'all', 'both', 'each']);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Whether the word is an article or another determiner that is no part of a name. */
export function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word.toLowerCase());
}

export function isPossessivePronoun(word: string): boolean {
  return POSSESSIVES.has(word.toLowerCase());
}

/** Whether the word stands in front of its noun as part of the phrase: "Mexican", "drug", "two", "Trump" in "Trump administration". */
function isPremodifier(tree: Tree, word: number, head: number): boolean {
  return (
    word < head &&
    !tree.is(word, 'nmod:poss') &&
    tree.is(word, 'amod', 'compound', 'nummod', 'nmod', 'flat', 'det', 'advmod', 'punct')
  );
}

/**
 * The noun with what stands before it, from the first modifier to the noun itself (and names that follow it flat).
 * Determiners and possessives at its beginning are left out.
 */
export function coreNounPhrase(tree: Tree, head: number): { from: number; to: number } {
  let from = head;
  for (const child of tree.children(head)) {
    if (!isPremodifier(tree, child, head)) continue;
    const first = tree.subtree(child).from;
    if (first < from) from = first;
  }
  while (from < head && isSkippedAtStart(tree, from)) from++;
  let to = head + 1;
  while (tree.at(to).head >= from && tree.at(to).head < to && tree.is(to, 'flat')) to++;
  return { from, to };
}

function isSkippedAtStart(tree: Tree, position: number): boolean {
  const token = tree.at(position);
  return (
    isDeterminer(token.text) ||
    isPossessivePronoun(token.text) ||
    token.upos === 'PUNCT' ||
    token.upos === 'ADP' ||
    token.upos === 'ADV'
  );
}

/** Whether the phrase is definite: "the", "this", a possessive, or a name before it. */
export function isDefinite(tree: Tree, head: number): boolean {
  return tree.children(head).some((child) => {
    if (tree.is(child, 'nmod:poss')) return true;
    const word = tree.at(child).text.toLowerCase();
    return (
      tree.is(child, 'det') &&
      (word === 'the' || word === 'this' || word === 'that' || word === 'these' || word === 'those' || word === 'both')
    );
  });
}

/** Whether the word is tagged as a noun in the plural, common or proper. */
export function isPluralNoun(tree: Tree, word: number): boolean {
  const { xpos } = tree.at(word);
  return xpos === 'NNS' || xpos === 'NNPS';
}
