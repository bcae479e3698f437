import type { ClaimType } from '../domain/claim.js';
import type { EntityDraft, LinkedMention } from '../entities/registry.js';
import type { Tree } from '../language/tree.js';
import { COLLECTIVE_NOUNS } from '../lexicon/collectives.js';
import { CALLINGS, COMPANY_OFFICES, FACTIONS, HEADS_OF_STATE, MEMBER_OFFICES } from '../lexicon/offices.js';
import { makeCandidate } from '../mentions/candidate.js';
import type { OfficeHolding } from '../mentions/offices.js';
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

const PARLIAMENT_WORDS =
  /\b(parliament|congress|senate|house|assembly|council|bundestag|knesset|duma|commons|lords)\b/i;
/** Nouns for a part of a body: "an arm of", "a subsidiary of". */
const PART_NOUNS = new Set(
  `arm wing unit branch agency division department subsidiary component offshoot affiliate organ bureau section faction
  brigade battalion regiment committee chapter directorate`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Nouns for a private body, whose nationality tells where it sits. */
const PRIVATE_BODIES = new Set(
  `company firm group bank giant manufacturer maker airline broadcaster newspaper retailer startup developer conglomerate
  brand producer supplier operator carrier carmaker automaker steelmaker chipmaker miner utility insurer lender
  multinational corporation charity club university publisher telecom shipbuilder drugmaker planemaker website channel`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** LEADS, WORKS_FOR, MEMBER_OF, PART_OF and BASED_IN from titles, appositions and possessives. */
export function findStructuralFacts(context: ClaimContext): StructuralFact[] {
  const facts = [
    ...fromOffices(context),
    ...fromPersonOfParty(context),
    ...fromPossessives(context),
    ...fromParts(context),
    ...fromNationality(context),
  ];
  return facts.filter(
    (fact, place) =>
      !facts
        .slice(0, place)
        .some(
          (other) =>
            other.tree === fact.tree &&
            other.subject.entity === fact.subject.entity &&
            other.object.entity === fact.object.entity,
        ),
  );
}

/** "Mexican President Claudia Sheinbaum", "Fuad Basya, spokesman for the Indonesian military", "its chairman, Daniel Kiprono". */
function fromOffices(context: ClaimContext): StructuralFact[] {
  const found: StructuralFact[] = [];
  for (const holding of context.linked.offices) {
    const { person, word, role } = holding;
    const subject = context.linked.registry.of(person);
    if (subject === undefined || formerly(person.tree, word)) continue;
    const object = bodyOf(context, holding);
    if (object === null || object.entity === subject.entity) continue;
    const type = typeOfOffice(holding, object);
    if (type === null) continue;
    const rule = type === 'LEADS' ? 'office-leads' : type === 'MEMBER_OF' ? 'office-member' : 'office-serves';
    found.push({ type, tree: person.tree, word, subject, object, role, rule });
  }
  // Who leads a body is not told of as its servant too.
  return found.sort((a, b) => Number(b.type === 'LEADS') - Number(a.type === 'LEADS'));
}

/**
 * What someone holding an office does for its body; null where the words only tell a nationality ("a German economist")
 * or a part of the people ("the Congolese rebel leader").
 */
function typeOfOffice(holding: OfficeHolding, object: LinkedMention): ClaimType | null {
  const { office, leads, word, person } = holding;
  const { entity } = object;
  const serving = MEMBER_OFFICES.has(office) && entity.kind === 'ORGANIZATION' && !isParliament(entity);
  if (!leads && serving && (office === 'elder' || isParty(entity) || entity.collective)) return 'MEMBER_OF';
  if (entity.kind === 'PLACE' && !leads && CALLINGS.has(office)) return null;
  if (entity.kind !== 'COUNTRY') return leads ? 'LEADS' : 'WORKS_FOR';
  const between = wordsBefore(person.tree, word);
  if (between.some((one) => FACTIONS.has(one)) && (leads || office === 'leader')) return null;
  const described = object.candidate.form === 'demonym';
  if (described && CALLINGS.has(office)) return null;
  if (!leads) return 'WORKS_FOR';
  if (!HEADS_OF_STATE.has(office)) return 'WORKS_FOR';
  const last = person.tree.at(word - 1);
  const narrowed = last.upos === 'NOUN' && COLLECTIVE_NOUNS.has(last.lemma.toLowerCase());
  return narrowed ? 'WORKS_FOR' : 'LEADS';
}

/** The nouns and adjectives right before a noun, in lower case. */
function wordsBefore(tree: Tree, word: number): string[] {
  const found: string[] = [];
  for (let at = word - 1; at >= 0 && /^(NOUN|ADJ|PROPN)$/.test(tree.at(at).upos); at--)
    found.push(tree.at(at).lemma.toLowerCase());
  return found;
}

/** Whose office it is: what a possessive pronoun points to, the bodies told around it, a body told of before. */
function bodyOf(context: ClaimContext, holding: OfficeHolding): LinkedMention | null {
  const { registry } = context.linked;
  const told = holding.of
    .map((body) => registry.of(body))
    .filter((mention): mention is LinkedMention => mention !== undefined && isBody(mention));
  const ofCountry = holding.office === 'counterpart';
  return (
    (ofCountry ? null : ownerByPronoun(context, holding)) ??
    told.find(({ entity }) => entity.kind === 'ORGANIZATION') ??
    bodyInFront(context, holding) ??
    told[0] ??
    governmentOf(context, holding) ??
    countryAfter(context, holding) ??
    (holding.of.length === 0 ? companyBefore(context, holding) : null)
  );
}

function isBody({ entity }: LinkedMention): boolean {
  return entity.kind === 'ORGANIZATION' || entity.kind === 'COUNTRY' || entity.kind === 'PLACE';
}

/** "its chairman", "their group leader", "whose leader": pronouns are linked only after the offices were found. */
function ownerByPronoun(context: ClaimContext, { person, word }: OfficeHolding): LinkedMention | null {
  const { tree } = person;
  let at = word - 1;
  while (at > 0 && /^(NOUN|ADJ|PROPN|ADV)$/.test(tree.at(at).upos)) at--;
  const text = tree.at(at).text.toLowerCase();
  if (text === 'its' || text === 'their' || text === 'our')
    return context.mentionsAt(tree, at).find((mention) => isBody(mention)) ?? null;
  if (text !== 'whose') return null;
  const before = tree.at(at - 1).text === ',' ? at - 2 : at - 1;
  return context.mentionsAt(tree, before).find((mention) => isBody(mention)) ?? null;
}

/** "Council leader", "Army commander": the body of that kind that the article spoke of last. */
function bodyInFront(context: ClaimContext, { person, word }: OfficeHolding): LinkedMention | null {
  const { tree } = person;
  const token = tree.at(word - 1);
  const noun = token.lemma.toLowerCase();
  if (!/^(NOUN|PROPN)$/.test(token.upos) || !COLLECTIVE_NOUNS.has(noun) || FACTIONS.has(noun)) return null;
  const start = phraseStart(tree, word);
  if (/^an?$/i.test(tree.at(start).text)) return null;
  const known = context.mentionsAt(tree, word - 1).find(({ entity }) => entity.kind === 'ORGANIZATION');
  if (known !== undefined) return known;
  const country = context
    .mentionsAt(tree, start)
    .map(({ entity }) => entity)
    .find(({ kind }) => kind === 'COUNTRY')?.countryCode;
  const called = context.linked.registry
    .all()
    .filter(({ candidate, entity }) => {
      if (entity.kind !== 'ORGANIZATION' || candidate.start >= person.start) return false;
      if (candidate.form !== 'name' && candidate.form !== 'collective') return false;
      if (country !== undefined && entity.countryCode !== null && entity.countryCode !== country) return false;
      return candidate.tree.tokens
        .slice(candidate.from, candidate.to)
        .some((part) => part.lemma.toLowerCase() === noun);
    })
    .sort((a, b) => b.candidate.start - a.candidate.start)[0];
  if (called === undefined) return null;
  const { article } = context.document;
  const candidate = makeCandidate(article.text, {
    tree,
    from: word - 1,
    to: word,
    kind: 'ORGANIZATION',
    form: 'description',
    rule: 'body-of-office',
  });
  return { candidate, entity: called.entity, rule: 'body-of-office' };
}

/** "the government of Prime Minister Luc Verstraete" */
function governmentOf(context: ClaimContext, { person, office }: OfficeHolding): LinkedMention | null {
  const { tree, head } = person;
  const owned = tree.at(head).head;
  if (!HEADS_OF_STATE.has(office) || !tree.is(head, 'nmod', 'nmod:poss')) return null;
  if (!/^(government|administration|cabinet)$/.test(tree.at(owned).lemma)) return null;
  return context.mentionsAt(tree, owned).find((mention) => isBody(mention)) ?? null;
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

function phraseStart(tree: Tree, word: number): number {
  let at = word;
  while (at > 0 && /^(NOUN|ADJ|PROPN|DET|PART)$/.test(tree.at(at - 1).upos)) at--;
  return at;
}

/** "Chief executive Marc Bühler said" after a sentence about one company alone. */
function companyBefore(context: ClaimContext, { person, word, office, role }: OfficeHolding): LinkedMention | null {
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
  const bodies = new Set(near.map(({ entity }) => entity));
  if (bodies.size === 1) return near.at(-1) ?? null;
  const doing = near.filter(
    ({ candidate }) => candidate.tree !== tree && candidate.tree.is(candidate.head, 'nsubj', 'nsubj:pass'),
  );
  return new Set(doing.map(({ entity }) => entity)).size === 1 ? (doing[0] ?? null) : null;
}

function isParty(entity: EntityDraft): boolean {
  return PARTY_WORDS.test([...entity.forms.keys()].join(' ')) && !isParliament(entity);
}

function isParliament(entity: EntityDraft): boolean {
  return [...entity.forms.keys()].some((form) => PARLIAMENT_WORDS.test(form));
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
      const called = context.linked.offices.find((holding) => holding.person === person);
      const party = isParty(object.entity);
      // "Analyst Mark Galeotti of Mayak Intelligence" works for it, a politician of a body belongs to it.
      const serves = called !== undefined && !party && !MEMBER_OFFICES.has(called.office);
      if (called !== undefined && serves && (called.leads || called.of.length > 0)) continue;
      const type = !serves && (party || possessive || preposition === 'of') ? 'MEMBER_OF' : 'WORKS_FOR';
      const role = serves ? called.role : null;
      found.push({ type, tree, word: child, subject, object, role, rule: 'person-of-body' });
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

/** "Fatah, an arm of the PLO", "the SDF's Arab component, the Syrian Arab Coalition", "the SDF, which includes …". */
function fromParts(context: ClaimContext): StructuralFact[] {
  const found: StructuralFact[] = [];
  const body = (tree: Tree, word: number, state: boolean): LinkedMention | undefined =>
    context
      .mentionsAt(tree, word)
      .find(
        ({ entity, candidate }) =>
          (candidate.form === 'name' || candidate.form === 'collective' || (state && candidate.form === 'pronoun')) &&
          (entity.kind === 'ORGANIZATION' || (state && entity.kind === 'COUNTRY')),
      );
  const add = (tree: Tree, word: number, part: LinkedMention | undefined, whole: LinkedMention | undefined): void => {
    if (part === undefined || whole === undefined || part.entity === whole.entity) return;
    if (part.candidate.form !== 'name' || part.entity.collective) return;
    found.push({ type: 'PART_OF', tree, word, subject: part, object: whole, role: null, rule: 'part-of-body' });
  };
  for (const tree of context.document.trees) {
    for (const { index, lemma, upos } of tree.tokens) {
      if (upos === 'NOUN' && PART_NOUNS.has(lemma)) {
        const owner = tree
          .all(index, 'nmod', 'nmod:poss')
          .find((child) => tree.is(child, 'nmod:poss') || tree.caseOf(child) === 'of');
        if (owner === undefined) continue;
        const apposed = tree.is(index, 'appos') ? tree.at(index).head : afterComma(tree, index);
        if (apposed >= 0) add(tree, index, body(tree, apposed, false), body(tree, owner, true));
      } else if (upos === 'VERB' && (lemma === 'include' || lemma === 'comprise') && tree.is(index, 'acl:relcl')) {
        const whole = body(tree, tree.at(index).head, false);
        for (const part of tree.all(index, 'obj').flatMap((object) => tree.conjuncts(object)))
          add(tree, index, body(tree, part, false), whole);
      }
    }
  }
  return found;
}

/** The first word of the name right after a noun and a comma: "component, the Syrian Arab Coalition". */
function afterComma(tree: Tree, noun: number): number {
  if (tree.at(noun + 1).text !== ',') return -1;
  const start = tree.at(noun + 2).upos === 'DET' ? noun + 3 : noun + 2;
  const { upos, xpos } = tree.at(start);
  return upos === 'PROPN' || xpos === 'NNP' ? start : -1;
}

/** "Kenyan group Savanna Holdings", "the Swiss bank UBS", "Helvia, a Swiss company": where a private body sits. */
function fromNationality(context: ClaimContext): StructuralFact[] {
  const found: StructuralFact[] = [];
  const { registry, candidates } = context.linked;
  for (const country of candidates) {
    if (country.kind !== 'COUNTRY' || country.form !== 'demonym') continue;
    const { tree, head } = country;
    let noun = head + 1;
    while (noun < head + 4 && /^(ADJ|NOUN)$/.test(tree.at(noun).upos) && !PRIVATE_BODIES.has(tree.at(noun).lemma))
      noun++;
    const { lemma, xpos } = tree.at(noun);
    if (!PRIVATE_BODIES.has(lemma) || xpos !== 'NN') continue;
    const object = registry.of(country);
    const subject = candidates
      .filter(
        (body) =>
          body.tree === tree &&
          body.kind === 'ORGANIZATION' &&
          body.form === 'name' &&
          (body.from === noun + 1 || (tree.is(noun, 'appos') && body.head === tree.at(noun).head && body.to <= head)),
      )
      .map((body) => registry.of(body))
      .find((mention) => mention !== undefined);
    if (object === undefined || subject === undefined) continue;
    found.push({ type: 'BASED_IN', tree, word: noun, subject, object, role: null, rule: 'nationality-of-body' });
  }
  return found;
}
