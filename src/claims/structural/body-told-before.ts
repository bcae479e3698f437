import type { LinkedMention } from '../../entities/registry.js';
import type { Tree } from '../../language/tree.js';
import { COLLECTIVE_NOUNS } from '../../lexicon/collectives.js';
import { COMPANY_OFFICES, FACTIONS } from '../../lexicon/offices.js';
import { makeCandidate } from '../../mentions/candidate.js';
import type { OfficeHolding } from '../../mentions/offices/office-holding.js';
import type { ClaimContext } from '../context.js';

/**
 * "Council leader", "Army commander": the body of that kind that the article spoke of last.
 * @returns null where the noun before the office is no body's, or none of that kind was told of
 */
export function bodyCalledBefore(context: ClaimContext, { person, word }: OfficeHolding): LinkedMention | null {
  const { tree } = person;
  const { upos, lemma } = tree.at(word - 1);
  const noun = lemma.toLowerCase();
  if (!/^(NOUN|PROPN)$/.test(upos) || !COLLECTIVE_NOUNS.has(noun) || FACTIONS.has(noun)) return null;
  const start = phraseStart(tree, word);
  if (/^an?$/i.test(tree.at(start).text)) return null;
  const known = context.mentionsAt(tree, word - 1).find(({ entity }) => entity.kind === 'ORGANIZATION');
  if (known !== undefined) return known;
  const country = context.mentionsAt(tree, start).find(({ entity }) => entity.kind === 'COUNTRY')?.entity.countryCode;
  const called = lastBodyCalled(context, noun, country, person.start);
  if (called === undefined) return null;
  const candidate = makeCandidate(context.document.article.text, {
    tree,
    from: word - 1,
    to: word,
    kind: 'ORGANIZATION',
    form: 'description',
    rule: 'body-of-office',
  });
  return { candidate, entity: called.entity, rule: 'body-of-office' };
}

/** The last mention before an offset of a body with the noun in its name and no other country than the one told. */
function lastBodyCalled(
  { linked }: ClaimContext,
  noun: string,
  country: string | null | undefined,
  before: number,
): LinkedMention | undefined {
  return linked.registry
    .all()
    .filter(({ candidate, entity }) => {
      if (entity.kind !== 'ORGANIZATION' || candidate.start >= before) return false;
      if (candidate.form !== 'name' && candidate.form !== 'collective') return false;
      if (country !== undefined && entity.countryCode !== null && entity.countryCode !== country) return false;
      const { tree, from, to } = candidate;
      return tree.tokens.slice(from, to).some((part) => part.lemma.toLowerCase() === noun);
    })
    .sort((a, b) => b.candidate.start - a.candidate.start)[0];
}

function phraseStart(tree: Tree, word: number): number {
  let at = word;
  while (at > 0 && /^(NOUN|ADJ|PROPN|DET|PART)$/.test(tree.at(at - 1).upos)) at--;
  return at;
}

/**
 * "Chief executive Marc Bühler said" after a sentence about one company alone: that company.
 * @returns null where the office is no company's, or the sentence before and this one speak of several
 */
export function companySpokenOf(
  context: ClaimContext,
  { person, word, office, role }: OfficeHolding,
): LinkedMention | null {
  const { tree } = person;
  if (!COMPANY_OFFICES.has(office) || office === 'president' || word > person.from) return null;
  const bare = tree.at(word - role.split(/[\s-]+/).length);
  if (/^(NOUN|PROPN|ADJ|DET|PART|PRON)$/.test(bare.upos)) return null;
  const near = context.linked.registry
    .all()
    .filter(
      ({ candidate, entity }) =>
        entity.kind === 'ORGANIZATION' &&
        !entity.collective &&
        (candidate.tree.index === tree.index - 1 || (candidate.tree === tree && candidate.start < person.start)),
    );
  if (areOneEntity(near)) return near.at(-1) ?? null;
  const doing = near.filter(
    ({ candidate }) => candidate.tree !== tree && candidate.tree.is(candidate.head, 'nsubj', 'nsubj:pass'),
  );
  return areOneEntity(doing) ? (doing[0] ?? null) : null;
}

function areOneEntity(mentions: readonly LinkedMention[]): boolean {
  return new Set(mentions.map(({ entity }) => entity)).size === 1;
}
