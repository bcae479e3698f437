import type { ClaimType } from '../domain/claim.js';
import type { LinkedMention } from '../entities/registry.js';
import { framesOfVerb } from '../lexicon/predicates.js';
import { subjectOfVerb, undergoerOf } from '../language/roles.js';
import type { Tree } from '../language/tree.js';
import { argumentsOfNoun, argumentsOfVerb, phraseWith, type Arguments } from './arguments.js';
import type { ClaimContext } from './context.js';
import { participantAt, participantsAt, type Role } from './participants/participants.js';
import type { Trigger } from './triggers.js';

/** Types whose deed reaches someone else through a preposition when there is a direct object too. */
const TARGET_PREPOSITIONS: Partial<Record<ClaimType, readonly string[]>> = {
  IMPOSED: ['on', 'against', 'upon', 'over'],
  PROPOSED: ['to', 'with'],
  REQUESTED: ['from', 'of', 'to'],
  AGREED: ['with', 'to'],
  AIDED: ['to', 'for'],
  DESIGNATED: ['as'],
  ORDERED: ['on', 'against', 'to', 'into'],
  DEPLOYED: ['to', 'in', 'on', 'into', 'along', 'near', 'at'],
  ENDED: ['with', 'on', 'against'],
  REJECTED: ['from'],
  CONCEDED: ['to', 'from'],
  SANCTIONED: ['for'],
};
/** Types whose content may stand in a clause: "proposed sending troops", "agreed to lift". */
const WITH_CLAUSE: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'PROPOSED',
  'REQUESTED',
  'REJECTED',
  'AGREED',
  'SUPPORTED',
  'ORDERED',
  'THREATENED',
  'ENACTED',
]);
const SYMMETRIC: ReadonlySet<ClaimType> = new Set<ClaimType>(['MET', 'COOPERATED', 'AGREED']);
/** Types that are of a policy alone. */
const OF_A_POLICY: ReadonlySet<ClaimType> = new Set<ClaimType>(['ENDED', 'ENACTED', 'IMPOSED']);
/** Types whose object may come with a preposition alone. */
const OBJECT_BY_PREPOSITION: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'AIDED',
  'REQUESTED',
  'IMPOSED',
  'ATTACKED',
  'THREATENED',
  'SUPPORTED',
]);
/** Types that say nothing without the other side. */
const NEEDS_OBJECT: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'MET',
  'COOPERATED',
  'SUPPORTED',
  'APPOINTED',
  'DEFEATED',
  'LEADS',
  'WORKS_FOR',
  'MEMBER_OF',
  'PART_OF',
  'BASED_IN',
  'ACCUSED',
  'DESIGNATED',
]);
/** How sure the model must be of an argument that the tree does not give. */
const MODEL_ROLE = 0.8;
const SURE = 0.85;

/** Who plays which part in a deed. */
export interface Sides {
  readonly subjects: LinkedMention[];
  readonly objects: LinkedMention[];
  readonly targets: LinkedMention[];
}

/** Nouns that are themselves the policy proposed, ordered or imposed: "his proposal to …", "Trump's order". */
function isEventOfPolicy(tree: Tree, word: number, type: ClaimType): boolean {
  return tree.at(word).upos === 'NOUN' && ['PROPOSED', 'ORDERED', 'IMPOSED', 'REQUESTED'].includes(type);
}

/** Verbs of judging: whoever condemns an attack has not attacked. */
const JUDGING: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'CRITICIZED',
  'SUPPORTED',
  'REJECTED',
  'ACCUSED',
  'REQUESTED',
  'THREATENED',
]);

/** Whether an event noun's supposed doer is the one who judges the event: "Brazil condemned the attack". */
function isJudgedBy(context: ClaimContext, trigger: Trigger, subjects: readonly LinkedMention[]): boolean {
  const { tree, word } = trigger;
  const { head } = tree.at(word);
  if (tree.at(word).upos !== 'NOUN' || head < 0 || !tree.is(word, 'obj', 'obl', 'nsubj:pass')) return false;
  if (!framesOfVerb(tree.at(head).lemma).some((frame) => JUDGING.has(frame.type))) return false;
  const judge = participantsAt(context, tree, subjectOfVerb(tree, head), 'subject', trigger.type);
  return subjects.every((subject) => judge.some((one) => one.entity === subject.entity));
}

/** "agreed that there will be work": an opinion that is shared, not what is agreed to be done. */
function isSharedOpinion(tree: Tree, clause: number): boolean {
  return tree.is(clause, 'ccomp') && tree.first(clause, 'nsubj', 'expl', 'cop') >= 0;
}

function isExchange(tree: Tree, word: number): boolean {
  return (
    ['exchange', 'trade', 'swap'].includes(tree.at(word).lemma) ||
    (tree.is(word, 'obj') && ['exchange', 'trade', 'swap'].includes(tree.at(tree.at(word).head).lemma))
  );
}

/** Subject and object of a standing fact told by a verb or seen by the model; both must be of a kind that can have it. */
export function structuralSides(
  context: ClaimContext,
  trigger: Trigger,
): { subject: LinkedMention; object: LinkedMention } | null {
  const { tree, word, type } = trigger;
  const told = trigger.rule === 'model' ? null : argumentsOf(context, trigger);
  const one = (head: number, role: Role): LinkedMention | null =>
    head < 0 ? null : participantAt(context, tree, head, role, type);
  const phrase = phraseWith(tree, word, trigger.frame?.prepositions ?? []);
  const subject = (told === null ? null : one(told.subject, 'subject')) ?? fromModel(context, trigger, 'SUBJECT')[0];
  const object =
    (told === null ? null : (one(told.object, 'object') ?? one(phrase, 'object'))) ??
    fromModel(context, trigger, 'OBJECT')[0];
  if (subject === undefined || object === undefined || subject.entity === object.entity) return null;
  const ofPerson = type === 'LEADS' || type === 'WORKS_FOR' || type === 'MEMBER_OF';
  if (ofPerson && subject.entity.kind !== 'PERSON' && !(type === 'MEMBER_OF' && subject.entity.kind === 'COUNTRY'))
    return null;
  if (type === 'PART_OF' && subject.entity.kind === 'PERSON') return null;
  if (object.entity.kind === 'PERSON' || object.entity.kind === 'POLICY') return null;
  if (type !== 'BASED_IN' && type !== 'LEADS' && object.entity.kind === 'PLACE') return null;
  return { subject, object };
}

/** Who plays which part, from the tree first and from the model where the tree gives nothing. */
export function findSides(context: ClaimContext, trigger: Trigger): Sides | null {
  const { tree, word, type } = trigger;
  const found = argumentsOf(context, trigger);
  const as = (head: number, role: Role): LinkedMention[] =>
    head < 0 ? [] : participantsAt(context, tree, head, role, type);
  let subjects = as(found.subject, 'subject');
  if (subjects.length === 0) subjects = actingPlaces(context, trigger, found.subject);
  if (subjects.length === 0) subjects = fromModel(context, trigger, 'SUBJECT');
  if (subjects.length === 0 || (found.subject < 0 && isJudgedBy(context, trigger, subjects))) return null;
  const unlinked = found.subject < 0 && tree.at(word).upos === 'NOUN';
  const prepositions = trigger.frame?.prepositions ?? [];
  const own = isEventOfPolicy(tree, word, type)
    ? context.mentionsAt(tree, word).filter((mention) => mention.entity.kind === 'POLICY')
    : [];
  let objects = own.length > 0 ? own.slice(0, 1) : as(found.object, 'object');
  // the noun is what is imposed or proposed itself; what its preposition brings is whom it falls on
  let targets = own.length > 0 ? as(found.object, 'target').filter((target) => target.entity !== own[0]?.entity) : [];
  if (prepositions.length > 0 && tree.at(word).upos === 'VERB') {
    const phrase = as(phraseWith(tree, word, prepositions), 'object');
    if (objects.length === 0) objects = phrase;
    else targets = phrase;
  }
  if (
    WITH_CLAUSE.has(type) &&
    found.clause >= 0 &&
    !(type === 'AGREED' && isSharedOpinion(tree, found.clause)) &&
    !objects.some((object) => object.entity.kind === 'POLICY')
  ) {
    const content = contentPolicy(context, trigger, found.clause, objects.length > 0);
    if (content !== null) {
      if (objects.length > 0) targets = objects;
      objects = [content];
    }
  }
  if (type === 'THREATENED' && found.clause >= 0) {
    // "threatened to attack Israel" threatens Israel
    const threatened = as(undergoerOf(tree, found.clause), 'object');
    if (threatened.length > 0) return { subjects, objects: threatened, targets: [] };
  }
  const indirect = as(tree.first(word, 'iobj'), 'target');
  if (indirect.length > 0) targets = indirect;
  if (type === 'AIDED') {
    // what is given is no participant: the one it is given to is the object
    const receivers = indirect.length > 0 ? indirect : as(phraseWith(tree, word, ['to', 'for']), 'object');
    if (receivers.length > 0) return { subjects, objects: receivers, targets: [] };
  }
  if (targets.length === 0) targets = as(phraseWith(tree, word, TARGET_PREPOSITIONS[type] ?? []), 'target');
  // Where the tree gives an object that is no entity, there is none; where it gives none, the model may know one.
  if (objects.length === 0 && found.object < 0) objects = fromModel(context, trigger, 'OBJECT');
  if (objects.length === 0 && targets.length > 0 && OBJECT_BY_PREPOSITION.has(type)) {
    objects = targets;
    targets = [];
  }
  // "North and South Korea exchanged fire": each at the other
  if (objects.length === 0 && subjects.length > 1 && isExchange(tree, word))
    return { subjects, objects: subjects, targets: [] };
  // "Rivera and Ito met": the first named is the subject, the other the object.
  if (objects.length === 0 && SYMMETRIC.has(type) && subjects.length > 1) {
    objects = subjects.slice(1);
    subjects = subjects.slice(0, 1);
  }
  // "designated X as terrorist organizations": what it is called is no participant
  if (type === 'DESIGNATED') targets = targets.filter((target) => target.entity.kind === 'POLICY');
  // "in support of operations" names no one who is supported
  if (type === 'SUPPORTED' && tree.at(word).upos === 'NOUN')
    objects = objects.filter((object) => object.candidate.policy?.weak !== true);
  if (objects.length === 0 && NEEDS_OBJECT.has(type)) return null;
  // An event noun that the tree links to nobody ("after the strikes") says too little when nobody is known to suffer it.
  if (objects.length === 0 && unlinked) return null;
  // Ending, enacting and imposing are something's; without it the model has seen another deed.
  if (objects.length === 0 && trigger.frame === null && OF_A_POLICY.has(type)) return null;
  // A deed that only the model sees, done to nothing that is known, is believed when it is very sure.
  if (objects.length === 0 && trigger.frame === null && trigger.confidence < SURE) return null;
  // "committed to working with X": the deed agreed to is told by its own claim.
  if (objects.length === 0 && found.clause >= 0 && (type === 'AGREED' || type === 'PROPOSED')) return null;
  return { subjects, objects, targets };
}

/**
 * The policy that a clause tells ("proposed sending troops"). A clause that is no policy told elsewhere gives way to the
 * one who is asked ("urged the governments to work together").
 */
function contentPolicy(
  context: ClaimContext,
  trigger: Trigger,
  clause: number,
  hasObject: boolean,
): LinkedMention | null {
  const policy = participantsAt(context, trigger.tree, clause, 'object', trigger.type).find(
    (mention) => mention.entity.kind === 'POLICY',
  );
  if (policy === undefined) return null;
  const onlyClauses = policy.entity.mentions.every((mention) => mention.rule === 'policy-clause');
  return onlyClauses && hasObject ? null : policy;
}

function argumentsOf(context: ClaimContext, trigger: Trigger): Arguments {
  const { tree, word, frame } = trigger;
  if (tree.at(word).upos === 'VERB' || tree.at(word).upos === 'ADJ') return argumentsOfVerb(tree, word);
  const isActor = (position: number): boolean =>
    context
      .mentionsAt(tree, position)
      .some((mention) => mention.entity.kind !== 'POLICY' && mention.entity.kind !== 'PLACE');
  return argumentsOfNoun(tree, word, frame?.prepositions ?? [], isActor);
}

/** "California sued", "Chicago banned": a place that does what only somebody can do stands for its government. */
function actingPlaces(context: ClaimContext, { tree, word, frame }: Trigger, subject: number): LinkedMention[] {
  if (frame === null || frame.weak || tree.at(word).upos !== 'VERB' || subject < 0) return [];
  if (tree.is(subject, 'nsubj:pass')) return [];
  return tree
    .conjuncts(subject)
    .flatMap((position) => context.mentionsAt(tree, position).filter(({ entity }) => entity.kind === 'PLACE'));
}

/** The arguments that the model gives: each word for itself, since it names every member of a coordination. */
function fromModel(context: ClaimContext, trigger: Trigger, role: 'SUBJECT' | 'OBJECT'): LinkedMention[] {
  const part = role === 'SUBJECT' ? 'subject' : 'object';
  const heads = trigger.event?.roles.filter((one) => one.role === role && one.score >= MODEL_ROLE) ?? [];
  const found: LinkedMention[] = [];
  for (const { word } of [...heads].sort((a, b) => b.score - a.score)) {
    const mention = participantAt(context, trigger.tree, word, part, trigger.type);
    if (mention !== null && !found.some((other) => other.entity === mention.entity)) found.push(mention);
  }
  return found;
}
