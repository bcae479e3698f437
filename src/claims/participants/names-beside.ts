import type { LinkedMention } from '../../entities/registry.js';
import { COLLECTIVE_NOUNS } from '../../lexicon/collectives.js';
import { BODY_CUES } from '../../lexicon/name-cues.js';
import { isFit, type OpenPart } from './open-part.js';

/** "the opposition party Jubbanti", "the two unions, A and B": names beside a noun for a group say who it is. */
export function namesBeside(part: OpenPart, word: number): LinkedMention[] {
  const { tree } = part;
  if (!isForGroup(part, word)) return [];
  const first = tree
    .all(word, 'appos', 'flat', 'nmod:desc')
    .find((child) => child > word && nameAt(part, child) !== null);
  if (first === undefined) return [];
  return tree.conjuncts(first).flatMap((name) => nameAt(part, name) ?? []);
}

function isForGroup({ context, tree }: OpenPart, word: number): boolean {
  const { upos, lemma } = tree.at(word);
  if (upos !== 'NOUN') return false;
  const noun = lemma.toLowerCase();
  if (BODY_CUES.has(noun) || COLLECTIVE_NOUNS.has(noun)) return true;
  return context.mentionsAt(tree, word).some(({ candidate }) => /^(collective|description)$/.test(candidate.form));
}

function nameAt(part: OpenPart, word: number): LinkedMention | null {
  const named = part.context
    .mentionsAt(part.tree, word)
    .find(
      (mention) =>
        mention.candidate.form === 'name' &&
        ['ORGANIZATION', 'PERSON'].includes(mention.entity.kind) &&
        isFit(mention, part),
    );
  return named ?? null;
}
