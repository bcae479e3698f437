import type { ClaimType } from '../../domain/claim.js';
import type { LinkedMention } from '../../entities/registry.js';
import type { Tree } from '../../language/tree.js';
import type { ClaimContext } from '../context.js';
import { mentionAt } from './mention-at.js';
import { namesBeside } from './names-beside.js';
import { isOfPolicy, type OpenPart, type Role } from './open-part.js';
import { policyAround } from './policy-around.js';
import { standIn } from './stand-in.js';

export type { Role };

/**
 * The entities that a phrase brings into a claim, each once: one for each member of a coordination.
 * A phrase that is no mention itself ("ISIL tanks", "Mexican goods", "Russia's leadership") stands for the entity that
 * its modifiers name, where such a noun can stand for it.
 * @param head the phrase's head word; -1 where there is no phrase
 */
export function participantsAt(
  context: ClaimContext,
  tree: Tree,
  head: number,
  role: Role,
  type: ClaimType,
): LinkedMention[] {
  if (head < 0) return [];
  const part: OpenPart = { context, tree, role, type };
  const found = [...tree.conjuncts(head), ...named(tree, head, role)]
    .filter((word) => word === head || !isExcluded(tree, word))
    .flatMap((word) => {
      const names = namesBeside(part, word);
      return names.length > 0 ? names : (participant(part, word) ?? []);
    });
  const once = found.filter((mention, place) => !isAmong(found.slice(0, place), mention));
  const all = [...once];
  for (const mention of once) {
    const other = otherHalf(part, mention);
    if (other !== null && !isAmong(all, other)) all.unshift(other);
  }
  return all;
}

/** The entity that one word's phrase stands for, coordination left aside; null where it is none that can play the part. */
export function participantAt(
  context: ClaimContext,
  tree: Tree,
  word: number,
  role: Role,
  type: ClaimType,
): LinkedMention | null {
  return participant({ context, tree, role, type }, word);
}

function participant(part: OpenPart, word: number): LinkedMention | null {
  return mentionAt(part, word) ?? standIn(part, word) ?? (isOfPolicy(part) ? policyAround(part, word) : null);
}

function isAmong(mentions: readonly LinkedMention[], { entity }: LinkedMention): boolean {
  return mentions.some((other) => other.entity === entity);
}

/** "arrested eleven of them, including Josias Banda": the ones that are named of the many. */
function named(tree: Tree, head: number, role: Role): number[] {
  if (role !== 'object') return [];
  const word = tree.all(head, 'nmod', 'obl', 'acl', 'appos').find((child) => child > head && isPicked(tree, child));
  return word === undefined ? [] : tree.conjuncts(word);
}

function isPicked(tree: Tree, word: number): boolean {
  const office = tree.first(word, 'nmod:desc'); // "including union organiser Josias Banda": "including" hangs by the office
  return tree.caseOf(word) === 'including' || (office >= 0 && tree.caseOf(office) === 'including');
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

/** "North and South Korea": the tree hangs the first half by the second's name. */
function otherHalf({ context, tree }: OpenPart, { candidate, entity }: LinkedMention): LinkedMention | null {
  if (entity.kind !== 'COUNTRY' || candidate.tree !== tree) return null;
  const joint = tree.at(candidate.from - 1).text.toLowerCase();
  const before = tree.at(candidate.from - 2);
  if ((joint !== 'and' && joint !== 'or') || !/^(north|south|east|west)$/i.test(before.text)) return null;
  const halves = context.mentionsAt(tree, before.index);
  return halves.find((one) => one.entity.kind === 'COUNTRY' && one.entity !== entity) ?? null;
}
