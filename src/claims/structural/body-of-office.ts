import type { LinkedMention } from '../../entities/registry.js';
import { homeCountry } from '../../entities/home-country.js';
import type { Tree } from '../../language/tree.js';
import { HEADS_OF_STATE } from '../../lexicon/offices.js';
import type { OfficeHolding } from '../../mentions/offices/office-holding.js';
import type { ClaimContext } from '../context.js';
import { bodyCalledBefore, companySpokenOf } from './body-told-before.js';

/**
 * Whose office it is: what a possessive pronoun points to, the bodies told around it, a body told of before. The ways
 * stand from the surest to the least sure.
 * @returns null where nothing tells
 */
export function bodyOfOffice(context: ClaimContext, holding: OfficeHolding): LinkedMention | null {
  const { registry } = context.linked;
  const told = holding.of
    .map((body) => registry.of(body))
    .filter((mention): mention is LinkedMention => mention !== undefined && isBody(mention));
  const ofCountry = holding.office === 'counterpart';
  return (
    (ofCountry ? null : ownerByPronoun(context, holding)) ??
    told.find(({ entity }) => entity.kind === 'ORGANIZATION') ??
    bodyCalledBefore(context, holding) ??
    told[0] ??
    governmentOf(context, holding) ??
    countryAfter(context, holding) ??
    (holding.of.length === 0 ? (companySpokenOf(context, holding) ?? homeState(context, holding)) : null)
  );
}

/** How many times as often as any other country the home country of an office must be told of. */
const SERVED = 3;
/** A minister of whatever: states have them, and few others. */
const PORTFOLIO = /\bminister$/i;

/** "President Villalba", "Defence Minister Rewi Paki": of the state whose affairs the article tells, where that is clear. */
function homeState(context: ClaimContext, { office, role }: OfficeHolding): LinkedMention | null {
  const ofState = office === 'president' || office === 'prime minister' || PORTFOLIO.test(role);
  const code = ofState ? homeCountry(context.document.article, context.linked.candidates, SERVED) : null;
  if (code === null) return null;
  return context.linked.registry.all().find(({ entity }) => entity.id === `country:${code}`) ?? null;
}

function isBody({ entity }: LinkedMention): boolean {
  return entity.kind === 'ORGANIZATION' || entity.kind === 'COUNTRY' || entity.kind === 'PLACE';
}

/** "its chairman", "their group leader", "whose leader": pronouns are linked only after the offices were found. */
function ownerByPronoun(context: ClaimContext, { person, word }: OfficeHolding): LinkedMention | null {
  const { tree } = person;
  let at = word - 1;
  while (at > 0 && (/^(NOUN|ADJ|PROPN|ADV)$/.test(tree.at(at).upos) || tree.at(at).text === '-')) at--;
  const text = tree.at(at).text.toLowerCase();
  if (text === 'its' || text === 'their' || text === 'our') return context.mentionsAt(tree, at).find(isBody) ?? null;
  if (text !== 'whose') return null;
  const before = tree.at(at - 1).text === ',' ? at - 2 : at - 1;
  return [before, nounOfClause(tree, word)].flatMap((noun) => context.mentionsAt(tree, noun)).find(isBody) ?? null;
}

/** The noun that the relative clause around a word tells of, or -1. */
function nounOfClause(tree: Tree, word: number): number {
  let clause = word;
  while (clause >= 0 && !tree.is(clause, 'acl:relcl')) clause = tree.at(clause).head;
  return tree.at(clause).head;
}

/** "the government of Prime Minister Luc Verstraete" */
function governmentOf(context: ClaimContext, { person, office }: OfficeHolding): LinkedMention | null {
  const { tree, head } = person;
  const owned = tree.at(head).head;
  if (!HEADS_OF_STATE.has(office) || !tree.is(head, 'nmod', 'nmod:poss')) return null;
  if (!/^(government|administration|cabinet)$/.test(tree.at(owned).lemma)) return null;
  return context.mentionsAt(tree, owned).find(isBody) ?? null;
}

/** "President Emmanuel Macron of France" */
function countryAfter(context: ClaimContext, { person }: OfficeHolding): LinkedMention | null {
  const { tree, head } = person;
  const of = tree.all(head, 'nmod').find((child) => child >= person.to && tree.caseOf(child) === 'of');
  if (of === undefined) return null;
  return (
    context.mentionsAt(tree, of).find(({ entity }) => entity.kind === 'COUNTRY' || entity.kind === 'PLACE') ?? null
  );
}
