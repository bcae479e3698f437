import type { ClaimType } from '../domain/claim.js';
import type { LinkedMention } from '../entities/registry.js';
import type { Tree } from '../language/tree.js';
import type { ClaimContext } from './context.js';

/** A standing fact read from how names are joined rather than from a deed. */
export interface StructuralFact {
  readonly type: ClaimType;
  readonly tree: Tree;
  readonly word: number;
  readonly subject: LinkedMention;
  readonly object: LinkedMention;
  readonly role: string | null;
  readonly rule: string;
}

const PARTY_WORDS =
  /\b(party|front|alliance|movement|democrats?|republicans?|labour|conservatives?|congress|bloc|union|coalition|league|greens?|liberals?|socialists?)\b/i;

/** LEADS, WORKS_FOR, MEMBER_OF and PART_OF from titles, appositions and possessives. */
export function findStructuralFacts(context: ClaimContext): StructuralFact[] {
  return [...fromOffices(context), ...fromPersonOfParty(context), ...fromPossessives(context)];
}

/** "Mexican President Claudia Sheinbaum", "Fuad Basya, spokesman for the Indonesian military". */
function fromOffices(context: ClaimContext): StructuralFact[] {
  const found: StructuralFact[] = [];
  const { registry } = context.linked;
  for (const holding of context.linked.offices) {
    const subject = registry.of(holding.person);
    const body = holding.of.find((candidate) => candidate.kind === 'ORGANIZATION') ?? holding.of[0];
    const object = body === undefined ? undefined : registry.of(body);
    if (subject === undefined || object === undefined || subject.entity === object.entity) continue;
    if (object.entity.kind === 'POLICY') continue;
    const former = formerly(holding.person.tree, holding.word);
    if (former) continue;
    found.push({
      type: holding.leads ? 'LEADS' : 'WORKS_FOR',
      tree: holding.person.tree,
      word: holding.word,
      subject,
      object,
      role: holding.role,
      rule: holding.leads ? 'office-leads' : 'office-serves',
    });
  }
  return found;
}

function formerly(tree: Tree, word: number): boolean {
  for (let at = Math.max(0, word - 3); at < word; at++)
    if (/^(former|ex|then|late|onetime|ousted|incoming)$/i.test(tree.at(at).text)) return true;
  return false;
}

/** "Cheng Chung-tai of Civic Passion", "DAB's Ben Chan": a person told with a party. */
function fromPersonOfParty(context: ClaimContext): StructuralFact[] {
  const found: StructuralFact[] = [];
  const { registry, candidates } = context.linked;
  for (const person of candidates) {
    if (person.kind !== 'PERSON' || person.form !== 'name') continue;
    const subject = registry.of(person);
    if (subject === undefined) continue;
    const { tree } = person;
    for (const child of tree.all(person.head, 'nmod')) {
      const preposition = tree.caseOf(child);
      const possessive = tree.is(child, 'nmod:poss');
      if (!possessive && preposition !== 'of' && preposition !== 'from') continue;
      if (possessive && child > person.head) continue;
      const object = context
        .mentionsAt(tree, child)
        .find(
          (mention) =>
            mention.entity.kind === 'ORGANIZATION' && !mention.entity.collective && mention.candidate.form === 'name',
        );
      if (object === undefined) continue;
      const party = PARTY_WORDS.test([...object.entity.forms.keys()].join(' '));
      const type = party || possessive || preposition === 'of' ? 'MEMBER_OF' : 'WORKS_FOR';
      found.push({ type, tree, word: child, subject, object, role: null, rule: 'person-of-body' });
    }
  }
  return found;
}

/** "U.S. Naval Forces Central Command's Task Force 50", "The government's Flag Consideration Project": a body of a body. */
function fromPossessives(context: ClaimContext): StructuralFact[] {
  const found: StructuralFact[] = [];
  const { registry, candidates } = context.linked;
  for (const part of candidates) {
    if (part.kind !== 'ORGANIZATION' || part.form !== 'name') continue;
    const subject = registry.of(part);
    const owner = part.tree.first(part.head, 'nmod:poss');
    if (subject === undefined || owner < 0 || (owner >= part.from && owner < part.to)) continue;
    const object = context
      .mentionsAt(part.tree, owner)
      .find(
        (mention) =>
          (mention.entity.kind === 'ORGANIZATION' || mention.entity.kind === 'COUNTRY') &&
          mention.candidate.form !== 'pronoun',
      );
    if (object === undefined || object.entity === subject.entity) continue;
    found.push({ type: 'PART_OF', tree: part.tree, word: owner, subject, object, role: null, rule: 'body-of-body' });
  }
  return found;
}
