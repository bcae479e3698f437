import type { Candidate } from '../../mentions/candidate.js';
import type { Registry } from '../registry.js';
import type { Group } from './group.js';

/**
 * "Iraqi security forces (ISF)": the abbreviation in brackets after a group is the group, wherever it stands, and so is
 * one of three letters or more that has the group's initials.
 */
export function linkAbbreviations(
  registry: Registry,
  candidates: readonly Candidate[],
  groups: readonly Group[],
): void {
  const abbreviations = candidates.filter((one) => one.form === 'name' && /^\p{Lu}{2,}s?$/u.test(one.text));
  for (const group of groups) {
    const introduced = abbreviations.find((one) => isIntroducedBy(group, one));
    const initials = initialsOf(group);
    for (const one of abbreviations)
      if (one.text === introduced?.text || (initials.includes(one.text) && one.text.length > 2))
        relink(registry, one, group);
  }
}

function isIntroducedBy({ entity }: Group, { tree, from }: Candidate): boolean {
  return (
    tree.at(from - 1).text === '(' &&
    entity.mentions.some((mention) => mention.tree === tree && mention.to === from - 1)
  );
}

function initialsOf({ entity }: Group): string[] {
  return [...entity.forms.keys()].map((form) =>
    form
      .split(/[\s-]+/)
      .map((word) => word.charAt(0).toUpperCase())
      .join(''),
  );
}

/** Gives an abbreviation to the group, with all that pointed back to it. */
function relink(registry: Registry, abbreviation: Candidate, { entity }: Group): void {
  const old = registry.of(abbreviation)?.entity;
  if (old === undefined) {
    registry.link(abbreviation, entity, 'abbreviation');
    return;
  }
  if (old === entity) return;
  const pointing = old.mentions.filter((other) => other.text === abbreviation.text || other.form === 'pronoun');
  for (const mention of pointing) {
    registry.unlink(mention);
    registry.link(mention, entity, mention.form === 'pronoun' ? 'pronoun' : 'abbreviation');
  }
}
