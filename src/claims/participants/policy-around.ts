import type { LinkedMention } from '../../entities/registry.js';
import { isFit, type OpenPart } from './open-part.js';

/** How many words up a policy's head may stand from a word of its phrase. */
const REACH = 4;

/** "a policy of turning away boats, which they criticised": the policy whose phrase holds the word, or null. */
export function policyAround(part: OpenPart, word: number): LinkedMention | null {
  const { context, tree } = part;
  for (let head = tree.at(word).head, steps = 0; head >= 0 && steps < REACH; head = tree.at(head).head, steps++) {
    const around = context.mentionsAt(tree, head).find((mention) => {
      const { from, to } = mention.candidate;
      return mention.entity.kind === 'POLICY' && from <= word && word < to && isFit(mention, part);
    });
    if (around !== undefined) return around;
    if (tree.at(head).upos === 'VERB' && tree.at(head).xpos !== 'VBG') return null;
  }
  return null;
}
