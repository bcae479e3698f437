import type { LinkedMention } from '../../entities/registry.js';
import type { Tree } from '../../language/tree.js';
import { COLLECTIVE_NOUNS, INSTRUMENT_NOUNS } from '../../lexicon/collectives.js';
import { SENT_OFFICES, STATE_NOUNS } from '../../lexicon/offices.js';
import { ISSUING, PARTITIVE } from '../../lexicon/stand-ins.js';
import { officeAt } from '../../mentions/offices/office-at.js';
import { mentionAt } from './mention-at.js';
import { isFitActor, type OpenPart } from './open-part.js';

/**
 * The entity that a common noun stands for: as an object, and as the subject where it belongs to a state as closely as
 * "forces" and "missiles" do, the one that its modifiers name; else the whole of which it is a part, or whose deed it is.
 */
export function standIn(part: OpenPart, word: number): LinkedMention | null {
  const { upos, lemma } = part.tree.at(word);
  if (upos === 'NUM' || upos === 'DET' || upos === 'PRON' || upos === 'ADJ') return wholeOf(part, word);
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  const noun = lemma.toLowerCase();
  const closely = INSTRUMENT_NOUNS.has(noun) || STATE_NOUNS.has(noun);
  if (part.role === 'subject' && !closely)
    return wholeOf(part, word) ?? ownerOfDeed(part, word) ?? issuerOf(part, word);
  return namedByModifiers(part, word) ?? wholeOf(part, word);
}

function namedByModifiers(part: OpenPart, word: number): LinkedMention | null {
  const { context, tree } = part;
  const order = [
    ...sentTo(tree, word),
    ...tree.all(word, 'nmod:poss'),
    ...tree.all(word, 'compound', 'amod'),
    ...tree.all(word, 'nmod').filter((child) => !tree.is(child, 'nmod:poss')),
  ];
  for (const child of order) {
    const after = tree.is(child, 'nmod') && child > word;
    if (after && !['of', 'in', 'from', 'at', 'near', 'to'].includes(tree.caseOf(child))) continue;
    if (after && tree.caseOf(child) === 'to' && !sentTo(tree, word).includes(child)) continue;
    const deeper = child < word ? tree.all(child, 'compound', 'amod', 'nmod:poss') : [];
    const mention = [child, ...deeper]
      .flatMap((at) => context.mentionsAt(tree, at))
      .find((one) => isFitActor(one, part));
    if (mention !== undefined) return mention;
  }
  return null;
}

/** "its ambassador to Somalia": whom an envoy is sent to says more of the deed than who sent him. */
function sentTo(tree: Tree, word: number): number[] {
  if (!SENT_OFFICES.has(officeAt(tree, word)?.office ?? '')) return [];
  return tree.all(word, 'nmod').filter((child) => ['to', 'in', 'from'].includes(tree.caseOf(child)));
}

/** "Trump's order banned", "whose actions helped": what someone's deed does, that one does; not what his lawyer does. */
function ownerOfDeed(part: OpenPart, word: number): LinkedMention | null {
  const { tree } = part;
  if (officeAt(tree, word) !== null || COLLECTIVE_NOUNS.has(tree.at(word).lemma.toLowerCase())) return null;
  for (const owner of tree.all(word, 'nmod:poss')) {
    const whose = tree.at(owner).text.toLowerCase() === 'whose';
    const clause = whose ? tree.at(word).head : -1;
    const position = whose && tree.is(clause, 'acl:relcl') ? tree.at(clause).head : owner;
    const mention =
      mentionAt({ ...part, role: 'subject' }, position) ??
      (whose ? standIn({ ...part, role: 'object' }, position) : null);
    if (mention !== null && mention.entity.kind !== 'POLICY') return mention;
  }
  return null;
}

/** "The decree, issued by Noh, banned": what a document does, its issuer does. */
function issuerOf(part: OpenPart, word: number): LinkedMention | null {
  const { tree } = part;
  for (const clause of tree.all(word, 'acl'))
    for (const agent of tree.all(clause, 'obl:agent')) {
      const mention = mentionAt({ ...part, role: 'subject' }, agent);
      if (mention !== null && ISSUING.has(tree.at(clause).lemma)) return mention;
    }
  return null;
}

/** "a number of Syrian rebels", "members of the union", "eleven of them": the noun after "of". */
function wholeOf(part: OpenPart, word: number): LinkedMention | null {
  const { tree } = part;
  const { upos, lemma } = tree.at(word);
  if (upos !== 'NUM' && !PARTITIVE.has(lemma.toLowerCase())) return null;
  for (const child of tree.all(word, 'nmod')) {
    if (tree.caseOf(child) !== 'of') continue;
    const mention = mentionAt({ ...part, role: 'subject' }, child);
    if (mention !== null) return mention;
  }
  return null;
}
