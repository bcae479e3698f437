import type { LinkedMention } from '../../entities/registry.js';
import { EFFORTS } from '../../lexicon/stand-ins.js';
import { isFit, isFitActor, isOfPolicy, type OpenPart } from './open-part.js';

/** The mention that a word carries itself, or that stands beside its office; null where none can play the part. */
export function mentionAt(part: OpenPart, word: number): LinkedMention | null {
  const mentions = part.context.mentionsAt(part.tree, word).filter((mention) => isFit(mention, part));
  const policy = mentions.find((mention) => mention.entity.kind === 'POLICY');
  const other = mentions.find((mention) => mention.entity.kind !== 'POLICY');
  const wanted = isOfPolicy(part) ? (policy ?? other) : (other ?? policy);
  if (wanted === undefined) return nameOfOffice(part, word);
  return (wanted === policy ? ownerOfEffort(part, word) : null) ?? wanted;
}

/** The office word of "Mexican President Claudia Sheinbaum", or of "the president, Claudia Sheinbaum". */
function nameOfOffice(part: OpenPart, word: number): LinkedMention | null {
  const { context, tree } = part;
  const name = tree
    .all(word, 'appos', 'flat', 'nmod:desc')
    .flatMap((child) => context.mentionsAt(tree, child))
    .find((mention) => ['PERSON', 'ORGANIZATION'].includes(mention.entity.kind) && isFit(mention, part));
  return name ?? null;
}

/** "supported their efforts", "praised Kenya's work": who makes the effort is whom one supports. */
function ownerOfEffort(part: OpenPart, word: number): LinkedMention | null {
  const { context, tree, type } = part;
  if (!EFFORTS.has(tree.at(word).lemma.toLowerCase()) || !['SUPPORTED', 'CRITICIZED', 'AIDED'].includes(type))
    return null;
  const policy = context.mentionsAt(tree, word).find((mention) => mention.entity.kind === 'POLICY');
  if (policy?.candidate.policy?.named === true) return null;
  const owner = tree
    .all(word, 'nmod:poss', 'compound', 'amod')
    .flatMap((child) => context.mentionsAt(tree, child))
    .find((mention) => mention.entity.kind !== 'PLACE' && isFitActor(mention, part));
  return owner ?? null;
}
