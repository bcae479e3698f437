import type { Claim } from '../domain/claim.js';
import type { Decision } from '../domain/decision.js';
import type { Entity } from '../domain/entity.js';
import type { Reading } from '../domain/reading.js';
import { judgedWrong } from './judged-wrong.js';

/** Everything decided that has to do with one article, and the times that go with it. */
export interface Decided {
  /** About this article alone; those of the resolver are stored together with it. */
  readonly local: readonly Decision[];
  /** What people decided about entities wherever they are told of. */
  readonly global: readonly Decision[];
  /** The article's times as worked out with the day that its DATED_BY gives, by claim. */
  readonly times: ReadonlyMap<string, Pick<Claim, 'occurredOn' | 'saidOn'>>;
}

/**
 * A reading with every entity under the id that was decided for it. What the resolver decided about the article comes
 * first; people's decisions build on it in the order they were made. Pure: the same decisions always give the same.
 * @param asRead under the article's own ids
 */
export function applyDecisions(asRead: Reading, { local, global, times }: Decided): Reading {
  const standsFor = entityIdsOf(asRead, local, global);
  const dated = local.some(({ kind, status }) => kind === 'DATED_BY' && status === 'APPLIED');
  const idOf = (id: string): string => standsFor.get(id)?.id ?? id;
  const part = <P extends { readonly entityId: string } | null>(participant: P): P =>
    participant === null || idOf(participant.entityId) === participant.entityId
      ? participant
      : { ...participant, entityId: idOf(participant.entityId) };
  const wrong = judgedWrong(asRead, local);
  const claims = asRead.claims.map((claim) => ({
    ...claim,
    ...(dated ? times.get(claim.id) : {}),
    subject: part(claim.subject),
    object: part(claim.object),
    target: part(claim.target),
    attributedTo: part(claim.attributedTo),
  }));
  return {
    ...asRead,
    entities: joined(asRead.entities.map((entity) => renamed(entity, standsFor.get(entity.id), idOf))),
    mentions: asRead.mentions.map(part),
    claims: claims.filter(({ id }) => !wrong.has(id)),
    resolution: {
      asRead,
      entityIds: new Map([...standsFor].map(([id, { id: entityId }]) => [id, entityId])),
      moved: new Set([...standsFor].filter(([, { isMoved }]) => isMoved).map(([id]) => id)),
      wrong: claims.flatMap((claim) => {
        const judgedBy = wrong.get(claim.id);
        return judgedBy === undefined ? [] : [{ claim, judgedBy }];
      }),
      decisions: local.filter(({ madeBy }) => madeBy === 'RESOLVER'),
    },
  };
}

/** Who somebody is, and the name that a decision gives him. */
interface Identity {
  readonly id: string;
  readonly name: string | null;
  readonly isMoved: boolean;
}

function entityIdsOf(
  { article, entities }: Reading,
  local: readonly Decision[],
  global: readonly Decision[],
): Map<string, Identity> {
  const inOrder = global
    .filter(({ status }) => status === 'APPLIED')
    .toSorted((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));
  return new Map(
    entities.map(({ id }) => {
      const own = local.find(
        ({ kind, status, fromId }) =>
          (kind === 'SAME_AS' || kind === 'DIFFERENT') && status === 'APPLIED' && fromId === id,
      );
      const start: Identity = { id: own?.entityId ?? id, name: own?.name ?? null, isMoved: own !== undefined };
      return [id, inOrder.reduce((who, decision) => after(decision, who, article.id), start)];
    }),
  );
}

function after(decision: Decision, who: Identity, articleId: string): Identity {
  const holds = decision.fromId === who.id && (decision.kind === 'MERGE' || decision.articleIds.includes(articleId));
  return holds ? { id: decision.entityId, name: decision.name ?? who.name, isMoved: true } : who;
}

/** The entity under its new id; the same object where nothing changes. The article's own name becomes an alias. */
function renamed(entity: Entity, who: Identity | undefined, idOf: (id: string) => string): Entity {
  const policy = policyOf(entity, idOf);
  const id = who?.id ?? entity.id;
  const name = who?.name ?? entity.name;
  if (id === entity.id && name === entity.name && policy === entity.policy) return entity;
  const aliases = [...new Set([entity.name, ...entity.aliases])].filter((form) => form !== name).sort();
  return { ...entity, id, name, aliases, policy };
}

function policyOf({ policy }: Entity, idOf: (id: string) => string): Entity['policy'] {
  if (policy === null) return null;
  const issuerId = policy.issuerId === null ? null : idOf(policy.issuerId);
  const targetId = policy.targetId === null ? null : idOf(policy.targetId);
  return issuerId === policy.issuerId && targetId === policy.targetId ? policy : { ...policy, issuerId, targetId };
}

/** Where an article tells of one entity under two ids of its own, they become one: the fuller name, all forms. */
function joined(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity[]>();
  for (const entity of entities) byId.set(entity.id, [...(byId.get(entity.id) ?? []), entity]);
  return [...byId.values()].flatMap((same) => {
    const [first, ...others] = same.toSorted(fullerFirst);
    return first === undefined ? [] : [others.reduce(joinTwo, first)];
  });
}

function fullerFirst(a: Entity, b: Entity): number {
  const words = (entity: Entity) => entity.name.split(' ').length;
  return words(b) - words(a) || b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

function joinTwo(one: Entity, other: Entity): Entity {
  const forms = [...one.aliases, other.name, ...other.aliases];
  const traits = [...new Set([...(one.traits ?? []), ...(other.traits ?? [])])].sort();
  return {
    ...one,
    aliases: [...new Set(forms)].filter((form) => form !== one.name).sort(),
    countryCode: one.countryCode ?? other.countryCode,
    policy: one.policy ?? other.policy,
    ...(traits.length > 0 && { traits }),
  };
}
