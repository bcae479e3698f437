import type { FoundAttribution } from '../attributions/find-attributions.js';
import type { LinkedEntities } from '../entities/link-entities.js';
import type { LinkedMention } from '../entities/registry.js';
import type { Tree } from '../language/tree.js';
import type { Document } from '../mentions/document.js';

/** All that is known of an article when its claims are read. */
export interface ClaimContext {
  readonly document: Document;
  readonly linked: LinkedEntities;
  readonly attributions: readonly FoundAttribution[];
  /** The mentions were given from outside. */
  readonly given: boolean;
  /** The linked mentions that hold a word, those with it as their head first. */
  mentionsAt(tree: Tree, word: number): readonly LinkedMention[];
}

const NONE: readonly LinkedMention[] = [];

export function createContext(
  document: Document,
  linked: LinkedEntities,
  attributions: readonly FoundAttribution[],
  given = false,
): ClaimContext {
  const byTree = new Map<Tree, LinkedMention[][]>();
  for (const mention of linked.registry.all()) {
    const { tree, from, to, head, form } = mention.candidate;
    const words = byTree.get(tree) ?? tree.tokens.map(() => []);
    byTree.set(tree, words);
    // A policy's phrase runs over other mentions: only its head stands for it. A name is held by each of its words.
    if (form === 'name' || form === 'demonym' || form === 'metonym')
      for (let word = from; word < to; word++) words[word]?.push(mention);
    else words[head]?.push(mention);
  }
  return {
    document,
    linked,
    attributions,
    given,
    mentionsAt: (tree, word) => byTree.get(tree)?.[word] ?? NONE,
  };
}
