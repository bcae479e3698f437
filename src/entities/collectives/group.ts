import { IDLE_MODIFIERS } from '../../lexicon/collectives.js';
import type { Candidate } from '../../mentions/candidate.js';
import { isDeterminer, isPossessivePronoun } from '../../mentions/noun-phrase.js';
import type { EntityDraft } from '../registry.js';

/** What a phrase tells of a group without a name. */
export interface GroupPhrase {
  readonly noun: string;
  readonly countryCode: string | null;
  /** The person whose group it is: "the Trump administration". */
  readonly owner: EntityDraft | null;
  /** Modifiers that tell the group from others of its noun. */
  readonly telling: ReadonlySet<string>;
}

/** A group without a name, by all that its phrases have told. */
export interface Group extends GroupPhrase {
  countryCode: string | null;
  readonly telling: Set<string>;
  readonly entity: EntityDraft;
}

/** Whether a phrase may tell of the group: nothing that both tell contradicts. */
export function mayBeOf(group: Group, { noun, countryCode, owner, telling }: GroupPhrase): boolean {
  if (group.noun !== noun || group.owner !== owner) return false;
  if (group.countryCode !== null && countryCode !== null && group.countryCode !== countryCode) return false;
  return telling.size === 0 || group.telling.size === 0 || [...telling].some((word) => group.telling.has(word));
}

/** Modifiers that tell a group from others of its noun, without countries and owners. */
export function tellingWords(candidate: Candidate, owner: EntityDraft | null): string[] {
  const { tree, from, head } = candidate;
  const words: string[] = [];
  for (let at = from; at < head; at++) {
    const token = tree.at(at);
    const word = token.text.toLowerCase();
    if (
      isDeterminer(word) ||
      isPossessivePronoun(word) ||
      IDLE_MODIFIERS.has(word) ||
      token.upos === 'NUM' ||
      token.upos === 'PUNCT' ||
      token.upos === 'ADP' ||
      token.upos === 'PART'
    )
      continue;
    if (owner?.forms.has(token.text) === true) continue;
    if (candidate.countryCode !== null && /^\p{Lu}/u.test(token.text)) continue;
    words.push(token.lemma.toLowerCase());
  }
  return words;
}
