import { PEOPLE_OF_A_BODY } from '../../lexicon/collectives.js';
import type { Candidate } from '../../mentions/candidate.js';
import { isDefinite } from '../../mentions/noun-phrase.js';
import { foldedWords } from '../organizations.js';
import type { EntityDraft, Registry } from '../registry.js';
import type { GroupPhrase } from './group.js';

/** The body with a name that a group's phrase tells of after all; undefined where there is none. */
export function namedBodyOf(registry: Registry, candidate: Candidate, phrase: GroupPhrase): EntityDraft | undefined {
  const bodies = registry.drafts.filter((draft) => draft.kind === 'ORGANIZATION' && !draft.collective);
  return (
    bodyOfSameWords(bodies, candidate) ??
    (phrase.telling.size === 0 ? bodyOfNoun(bodies, candidate, phrase.noun) : undefined)
  );
}

/** "Indonesian navy" where "Indonesian Navy" was told as a name, "ISIL fighters" where ISIL was. */
function bodyOfSameWords(bodies: readonly EntityDraft[], candidate: Candidate): EntityDraft | undefined {
  const folded = foldedWords(candidate).join(' ');
  const same = bodies.find((draft) => draft.mentions.some((mention) => foldedWords(mention).join(' ') === folded));
  if (same !== undefined) return same;
  const { tree, head, from } = candidate;
  if (!PEOPLE_OF_A_BODY.has(tree.at(head).lemma.toLowerCase())) return undefined;
  return bodies.find((draft) =>
    draft.mentions.some((mention) => mention.tree === tree && mention.from >= from && mention.to <= head + 1),
  );
}

/** "the council" where "Harwick Borough Council" was told: the last named body of that noun before it. */
function bodyOfNoun(bodies: readonly EntityDraft[], candidate: Candidate, noun: string): EntityDraft | undefined {
  if (candidate.countryCode !== null || !isDefinite(candidate.tree, candidate.head)) return undefined;
  const last = (draft: EntityDraft): number =>
    Math.max(-1, ...draft.mentions.filter((one) => one.start < candidate.start).map((one) => one.start));
  return bodies
    .filter((draft) => [...draft.forms.keys()].some((form) => form.toLowerCase().split(/\s+/).slice(1).includes(noun)))
    .filter((draft) => last(draft) >= 0)
    .sort((a, b) => last(b) - last(a))[0];
}
