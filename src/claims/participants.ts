import { COLLECTIVE_NOUNS, INSTRUMENT_NOUNS } from '../lexicon/collectives.js';
import { BODY_CUES } from '../lexicon/name-cues.js';
import { STATE_NOUNS } from '../lexicon/offices.js';
import type { ClaimType } from '../domain/claim.js';
import type { LinkedMention } from '../entities/registry.js';
import type { Tree } from '../language/tree.js';
import { officeAt } from '../mentions/offices/office-at.js';
import type { ClaimContext } from './context.js';

export type Role = 'subject' | 'object' | 'target';

/** Types that are about a decision: where a phrase may be a policy or a group, it is the policy. */
const ABOUT_POLICIES: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'PROPOSED',
  'REQUESTED',
  'REJECTED',
  'AGREED',
  'SUPPORTED',
  'CRITICIZED',
  'IMPOSED',
  'ORDERED',
  'ENACTED',
  'ENDED',
  'PROTESTED',
  'CONCEDED',
  'THREATENED',
  'DESIGNATED',
]);
/** Types for which having armed forces somewhere is the policy decided about, not the forces themselves. */
const ABOUT_FORCES: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'PROPOSED',
  'REQUESTED',
  'REJECTED',
  'AGREED',
  'PROTESTED',
  'ENDED',
]);
/** Types whose object is someone or something there is, never a course of action. */
const NEVER_POLICIES: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'MET',
  'DETAINED',
  'ATTACKED',
  'APPOINTED',
  'DEFEATED',
  'AIDED',
  'COOPERATED',
  'SEIZED',
  'LEADS',
  'WORKS_FOR',
  'MEMBER_OF',
  'PART_OF',
  'BASED_IN',
]);

/**
 * The entities that a phrase brings into a claim: one for each member of a coordination.
 * A phrase that is no mention itself ("ISIL tanks", "Mexican goods", "Russia's leadership") stands for the entity that
 * its modifiers name, where such a noun can stand for it.
 */
export function participantsAt(
  context: ClaimContext,
  tree: Tree,
  head: number,
  role: Role,
  type: ClaimType,
): LinkedMention[] {
  const found: LinkedMention[] = [];
  if (head < 0) return found;
  for (const word of tree.conjuncts(head)) {
    if (word !== head && isExcluded(tree, word)) continue;
    const named = namedBeside(context, tree, word, role, type);
    if (named.length > 0) {
      for (const mention of named) if (!found.some((other) => other.entity === mention.entity)) found.push(mention);
      continue;
    }
    const mention = participantAt(context, tree, word, role, type);
    if (mention !== null && !found.some((other) => other.entity === mention.entity)) found.push(mention);
  }
  for (const mention of [...found]) {
    const other = otherHalf(context, tree, mention);
    if (other !== null && !found.some((one) => one.entity === other.entity)) found.unshift(other);
  }
  return found;
}

/** "North and South Korea": the tree hangs the first half by the second's name. */
function otherHalf(context: ClaimContext, tree: Tree, mention: LinkedMention): LinkedMention | null {
  const { from } = mention.candidate;
  if (mention.entity.kind !== 'COUNTRY' || mention.candidate.tree !== tree) return null;
  const joint = tree.at(from - 1).text.toLowerCase();
  const before = tree.at(from - 2);
  if ((joint !== 'and' && joint !== 'or') || !/^(north|south|east|west)$/i.test(before.text)) return null;
  return (
    context
      .mentionsAt(tree, before.index)
      .find((one) => one.entity.kind === 'COUNTRY' && one.entity !== mention.entity) ?? null
  );
}

/** "the opposition party Jubbanti", "the two unions, A and B": names beside a noun for a group say who it is. */
function namedBeside(context: ClaimContext, tree: Tree, word: number, role: Role, type: ClaimType): LinkedMention[] {
  if (tree.at(word).upos !== 'NOUN') return [];
  const group = context
    .mentionsAt(tree, word)
    .find((mention) => mention.candidate.form === 'collective' || mention.candidate.form === 'description');
  if (
    group === undefined &&
    !BODY_CUES.has(tree.at(word).lemma.toLowerCase()) &&
    !COLLECTIVE_NOUNS.has(tree.at(word).lemma.toLowerCase())
  )
    return [];
  const first = tree
    .all(word, 'appos', 'flat', 'nmod:desc')
    .find((child) => child > word && namedAt(context, tree, child, role, type) !== null);
  if (first === undefined) return [];
  return tree.conjuncts(first).flatMap((name) => namedAt(context, tree, name, role, type) ?? []);
}

function namedAt(context: ClaimContext, tree: Tree, word: number, role: Role, type: ClaimType): LinkedMention | null {
  const names = context
    .mentionsAt(tree, word)
    .filter((mention) => mention.candidate.form === 'name' && ['ORGANIZATION', 'PERSON'].includes(mention.entity.kind));
  return names.find((mention) => isFit(mention, role, type)) ?? null;
}

/** "Chile, not Peru": the second is told to be none. */
function isExcluded(tree: Tree, word: number): boolean {
  return tree
    .all(word, 'advmod', 'cc', 'det')
    .some(
      (child) =>
        child < word &&
        ['not', 'never'].includes(tree.at(child).text.toLowerCase()) &&
        !['only', 'just'].includes(tree.at(child + 1).text.toLowerCase()),
    );
}

/** The entity that one word's phrase stands for, coordination left aside. */
export function participantAt(
  context: ClaimContext,
  tree: Tree,
  word: number,
  role: Role,
  type: ClaimType,
): LinkedMention | null {
  return (
    mentionAt(context, tree, word, role, type) ??
    reduced(context, tree, word, role, type) ??
    (role === 'object' && ABOUT_POLICIES.has(type) ? policyAround(context, tree, word, type) : null)
  );
}

function mentionAt(context: ClaimContext, tree: Tree, word: number, role: Role, type: ClaimType): LinkedMention | null {
  const mentions = context.mentionsAt(tree, word).filter((mention) => isFit(mention, role, type));
  const policy = mentions.find((mention) => mention.entity.kind === 'POLICY');
  const other = mentions.find((mention) => mention.entity.kind !== 'POLICY');
  const wanted = ABOUT_POLICIES.has(type) && role === 'object' ? (policy ?? other) : (other ?? policy);
  if (wanted !== undefined)
    return (wanted === policy ? ownerOfEffort(context, tree, word, role, type) : null) ?? wanted;
  // The office word of "Mexican President Claudia Sheinbaum", or of "the president, Claudia Sheinbaum".
  const name = tree
    .all(word, 'appos', 'flat', 'nmod:desc')
    .flatMap((child) => context.mentionsAt(tree, child))
    .find(
      (mention) =>
        (mention.entity.kind === 'PERSON' || mention.entity.kind === 'ORGANIZATION') && isFit(mention, role, type),
    );
  return name ?? null;
}

/** "supported their efforts", "praised Kenya's work": who makes the effort is whom one supports. */
function ownerOfEffort(
  context: ClaimContext,
  tree: Tree,
  word: number,
  role: Role,
  type: ClaimType,
): LinkedMention | null {
  const told = context.mentionsAt(tree, word).find((mention) => mention.entity.kind === 'POLICY')?.candidate.policy;
  if (
    !EFFORTS.has(tree.at(word).lemma.toLowerCase()) ||
    told?.named === true ||
    !['SUPPORTED', 'CRITICIZED', 'AIDED'].includes(type)
  )
    return null;
  for (const owner of tree.all(word, 'nmod:poss', 'compound', 'amod')) {
    const mention = context
      .mentionsAt(tree, owner)
      .find((one) => one.entity.kind !== 'POLICY' && one.entity.kind !== 'PLACE' && isFit(one, role, type));
    if (mention !== undefined) return mention;
  }
  return null;
}

const EFFORTS = new Set([
  'effort',
  'work',
  'fight',
  'struggle',
  'role',
  'step',
  'campaign',
  'bid',
  'stance',
  'drive',
  'operation',
  'move',
]);

function isFit(mention: LinkedMention, role: Role, type: ClaimType): boolean {
  const { kind } = mention.entity;
  if (role === 'subject') return kind !== 'POLICY' && (kind !== 'PLACE' || type === 'PART_OF');
  if (kind !== 'POLICY') return true;
  if (NEVER_POLICIES.has(type)) return false;
  const told = mention.candidate.policy;
  if (told?.instrument === 'DEPLOYMENT' && told.weak) return ABOUT_FORCES.has(type);
  // "the efforts", "a measure" say nothing of what is done.
  return told === null || !told.weak || told.content.length > 1 || (mention.entity.policy?.content.length ?? 0) > 0;
}

/** The entity that a common noun's modifiers name. */
function reduced(context: ClaimContext, tree: Tree, word: number, role: Role, type: ClaimType): LinkedMention | null {
  const token = tree.at(word);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null;
  const lemma = token.lemma.toLowerCase();
  const closely = INSTRUMENT_NOUNS.has(lemma) || STATE_NOUNS.has(lemma);
  if (role === 'subject' && !closely)
    return partOf(context, tree, word, type) ?? ownerOfDeed(context, tree, word, type);
  const order = [
    ...tree.all(word, 'nmod:poss'),
    ...tree.all(word, 'compound', 'amod'),
    ...tree.all(word, 'nmod').filter((child) => !tree.is(child, 'nmod:poss')),
  ];
  for (const child of order) {
    const after = tree.is(child, 'nmod') && child > word;
    if (after && !['of', 'in', 'from', 'at', 'near'].includes(tree.caseOf(child))) continue;
    const mention = context
      .mentionsAt(tree, child)
      .find((one) => one.entity.kind !== 'POLICY' && isFit(one, role, type));
    if (mention !== undefined) return mention;
    const deeper = tree
      .all(child, 'compound', 'amod', 'nmod:poss')
      .flatMap((inner) => context.mentionsAt(tree, inner))
      .find((one) => one.entity.kind !== 'POLICY' && isFit(one, role, type));
    if (deeper !== undefined && child < word) return deeper;
  }
  return partOf(context, tree, word, type);
}

/** "Trump's order banned", "whose actions helped": what someone's deed does, that one does; not what his lawyer does. */
function ownerOfDeed(context: ClaimContext, tree: Tree, word: number, type: ClaimType): LinkedMention | null {
  const lemma = tree.at(word).lemma.toLowerCase();
  if (officeAt(tree, word) !== null || COLLECTIVE_NOUNS.has(lemma)) return null;
  for (const owner of tree.all(word, 'nmod:poss')) {
    const whose = tree.at(owner).text.toLowerCase() === 'whose';
    const clause = whose ? tree.at(word).head : -1;
    const position = whose && tree.is(clause, 'acl:relcl') ? tree.at(clause).head : owner;
    const mention =
      mentionAt(context, tree, position, 'subject', type) ??
      (whose ? reduced(context, tree, position, 'object', type) : null);
    if (mention !== null && mention.entity.kind !== 'POLICY') return mention;
  }
  return null;
}

/** "a number of Syrian rebels", "members of the union", "one of the parties": the noun after "of". */
const PARTITIVE = new Set(
  `number group member some one dozen hundred thousand majority most many series pair couple part side representative leader
  two three four five several score half`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

function partOf(context: ClaimContext, tree: Tree, word: number, type: ClaimType): LinkedMention | null {
  if (!PARTITIVE.has(tree.at(word).lemma.toLowerCase())) return null;
  for (const child of tree.all(word, 'nmod')) {
    if (tree.caseOf(child) !== 'of') continue;
    const mention = mentionAt(context, tree, child, 'subject', type);
    if (mention !== null) return mention;
  }
  return null;
}

/** "a policy of turning away boats, which they criticised": the policy whose phrase holds the word. */
function policyAround(context: ClaimContext, tree: Tree, word: number, type: ClaimType): LinkedMention | null {
  for (let head = tree.at(word).head, steps = 0; head >= 0 && steps < 4; head = tree.at(head).head, steps++) {
    const around = context
      .mentionsAt(tree, head)
      .find(
        (mention) =>
          mention.entity.kind === 'POLICY' &&
          mention.candidate.from <= word &&
          word < mention.candidate.to &&
          isFit(mention, 'object', type),
      );
    if (around !== undefined) return around;
    if (tree.at(head).upos === 'VERB' && tree.at(head).xpos !== 'VBG') return null;
  }
  return null;
}
