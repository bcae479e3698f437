import type { LinkedMention } from '../../entities/registry.js';
import type { Tree } from '../../language/tree.js';
import { PART_NOUNS } from '../../lexicon/body-kinds.js';
import type { ClaimContext } from '../context.js';
import type { StructuralFact } from './structural-fact.js';

/**
 * Parts told by a noun or a verb: "Fatah, an arm of the PLO", "the SDF's Arab component, the Syrian Arab Coalition", "the
 * SDF, which includes …".
 */
export function factsFromPartNouns(context: ClaimContext): StructuralFact[] {
  return context.document.trees.flatMap((tree) =>
    tree.tokens.flatMap(({ index, lemma, upos }) => {
      if (upos === 'NOUN' && PART_NOUNS.has(lemma)) return partApposed(context, tree, index);
      const including = upos === 'VERB' && (lemma === 'include' || lemma === 'comprise');
      return including && tree.is(index, 'acl:relcl') ? partsIncluded(context, tree, index) : [];
    }),
  );
}

/** "Fatah, an arm of the PLO": the name beside the noun is a part of the noun's owner. */
function partApposed(context: ClaimContext, tree: Tree, noun: number): StructuralFact[] {
  const owner = tree
    .all(noun, 'nmod', 'nmod:poss')
    .find((child) => tree.is(child, 'nmod:poss') || tree.caseOf(child) === 'of');
  if (owner === undefined) return [];
  const part = tree.is(noun, 'appos') ? tree.at(noun).head : afterComma(tree, noun);
  return part < 0 ? [] : partOf(tree, noun, bodyAt(context, tree, part), ownerAt(context, tree, owner));
}

/** "the SDF, which includes the YPG and the YPJ" */
function partsIncluded(context: ClaimContext, tree: Tree, verb: number): StructuralFact[] {
  const whole = bodyAt(context, tree, tree.at(verb).head);
  return tree
    .all(verb, 'obj')
    .flatMap((object) => tree.conjuncts(object))
    .flatMap((part) => partOf(tree, verb, bodyAt(context, tree, part), whole));
}

/** The fact, when both are known and the part has a name of its own. */
function partOf(
  tree: Tree,
  word: number,
  part: LinkedMention | undefined,
  whole: LinkedMention | undefined,
): StructuralFact[] {
  if (part === undefined || whole === undefined || part.entity === whole.entity) return [];
  if (part.candidate.form !== 'name' || part.entity.collective) return [];
  return [{ type: 'PART_OF', tree, word, subject: part, object: whole, role: null, rule: 'part-of-body' }];
}

function bodyAt(context: ClaimContext, tree: Tree, word: number): LinkedMention | undefined {
  return context
    .mentionsAt(tree, word)
    .find(({ entity, candidate }) => entity.kind === 'ORGANIZATION' && /^(name|collective)$/.test(candidate.form));
}

/** A body or a state, also told by a pronoun. */
function ownerAt(context: ClaimContext, tree: Tree, word: number): LinkedMention | undefined {
  return context
    .mentionsAt(tree, word)
    .find(
      ({ entity, candidate }) =>
        /^(name|collective|pronoun)$/.test(candidate.form) && /^(ORGANIZATION|COUNTRY)$/.test(entity.kind),
    );
}

/** The first word of the name right after a noun and a comma: "component, the Syrian Arab Coalition". */
function afterComma(tree: Tree, noun: number): number {
  if (tree.at(noun + 1).text !== ',') return -1;
  const start = tree.at(noun + 2).upos === 'DET' ? noun + 3 : noun + 2;
  const { upos, xpos } = tree.at(start);
  return upos === 'PROPN' || xpos === 'NNP' ? start : -1;
}
