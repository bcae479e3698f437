import type { ClaimType } from '../../domain/claim.js';
import type { EntityDraft, LinkedMention } from '../../entities/registry.js';
import type { Tree } from '../../language/tree.js';
import { COLLECTIVE_NOUNS } from '../../lexicon/collectives.js';
import { CALLINGS, FACTIONS, HEADS_OF_STATE, MEMBER_OFFICES } from '../../lexicon/offices.js';
import type { OfficeHolding } from '../../mentions/offices/office-holding.js';
import type { ClaimContext } from '../context.js';
import { bodyOfOffice } from './body-of-office.js';
import { isParliament, isParty } from './parties.js';
import type { StructuralFact } from './structural-fact.js';

const RULES: Partial<Record<ClaimType, string>> = { LEADS: 'office-leads', MEMBER_OF: 'office-member' };

/**
 * What offices tell, leaders first: "Mexican President Claudia Sheinbaum", "Fuad Basya, spokesman for the Indonesian
 * military", "its chairman, Daniel Kiprono".
 */
export function factsFromOffices(context: ClaimContext): StructuralFact[] {
  const found: StructuralFact[] = [];
  for (const holding of context.linked.offices) {
    const { person, word, role } = holding;
    const subject = context.linked.registry.of(person);
    if (subject === undefined || isFormer(person.tree, word)) continue;
    const object = bodyOfOffice(context, holding);
    if (object === null || object.entity === subject.entity) continue;
    const type = typeOfOffice(holding, object);
    if (type === null) continue;
    found.push({ type, tree: person.tree, word, subject, object, role, rule: RULES[type] ?? 'office-serves' });
  }
  // Who leads a body is not told of as its servant too.
  return found.sort((a, b) => Number(b.type === 'LEADS') - Number(a.type === 'LEADS'));
}

/**
 * What someone holding an office does for its body; null where the words only tell a nationality ("a German economist")
 * or a part of the people ("the Congolese rebel leader").
 */
function typeOfOffice(holding: OfficeHolding, object: LinkedMention): ClaimType | null {
  const { office, leads } = holding;
  const { entity } = object;
  if (!leads && hasSeatIn(office, entity)) return 'MEMBER_OF';
  if (entity.kind === 'PLACE' && !leads && CALLINGS.has(office)) return null;
  if (entity.kind !== 'COUNTRY') return leads ? 'LEADS' : 'WORKS_FOR';
  return typeForCountry(holding, object);
}

function typeForCountry({ office, leads, word, person }: OfficeHolding, object: LinkedMention): ClaimType | null {
  const { tree } = person;
  const ofFaction = wordsBefore(tree, word).some((one) => FACTIONS.has(one));
  if (ofFaction && (leads || office === 'leader')) return null;
  if (object.candidate.form === 'demonym' && CALLINGS.has(office)) return null;
  if (!leads || !HEADS_OF_STATE.has(office)) return 'WORKS_FOR';
  const before = tree.at(word - 1);
  const narrowed = before.upos === 'NOUN' && COLLECTIVE_NOUNS.has(before.lemma.toLowerCase());
  return narrowed ? 'WORKS_FOR' : 'LEADS';
}

/** Whether the office is that of one among many in such a body: a party's lawmaker, a tribe's elder. */
function hasSeatIn(office: string, entity: EntityDraft): boolean {
  if (!MEMBER_OFFICES.has(office) || entity.kind !== 'ORGANIZATION' || isParliament(entity)) return false;
  return office === 'elder' || isParty(entity) || entity.collective;
}

/** The nouns and adjectives right before a noun, in lower case. */
function wordsBefore(tree: Tree, word: number): string[] {
  const found: string[] = [];
  for (let at = word - 1; at >= 0 && /^(NOUN|ADJ|PROPN)$/.test(tree.at(at).upos); at--)
    found.push(tree.at(at).lemma.toLowerCase());
  return found;
}

function isFormer(tree: Tree, word: number): boolean {
  for (let at = Math.max(0, word - 3); at < word; at++)
    if (/^(former|ex|then|late|onetime|ousted|incoming)$/i.test(tree.at(at).text)) return true;
  return false;
}
