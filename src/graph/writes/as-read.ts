import type { Claim, Participant } from '../../domain/claim.js';
import type { Entity } from '../../domain/entity.js';
import type { Mention } from '../../domain/mention.js';
import type { Reading } from '../../domain/reading.js';

/*
 * What the reader gave is kept beside what the resolution made of it, so that it can be had back without the reader
 * (see reads/readings.ts). Where the resolution changed nothing, nothing is kept.
 */

/** The id under which the article tells of what a mention stands for; null where that is the entity's own. */
export function mentionAsRead({ resolution, mentions }: Reading, mention: Mention): string | null {
  const read = resolution?.asRead.mentions[mentions.indexOf(mention)];
  return read === undefined || read.entityId === mention.entityId ? null : read.entityId;
}

/** The article's own ids of a claim's participants, and its times as far as another article's day helped to work them out. */
export function claimAsRead({ resolution }: Reading, claim: Claim) {
  const read = resolution?.asRead.claims.find(({ id }) => id === claim.id) ?? claim;
  const isRedated = read.occurredOn !== claim.occurredOn || read.saidOn !== claim.saidOn;
  return {
    subjectReadAs: ownId(read.subject, claim.subject),
    objectReadAs: ownId(read.object, claim.object),
    targetReadAs: ownId(read.target, claim.target),
    attributedToReadAs: ownId(read.attributedTo, claim.attributedTo),
    timesAsRead: isRedated ? [read.occurredOn ?? '', read.saidOn ?? ''] : null,
  };
}

function ownId(read: Participant | null, resolved: Participant | null): string | null {
  return read === null || read.entityId === resolved?.entityId ? null : read.entityId;
}

/** The article's own entities that became this one, as JSON; null where it is as the reader gave it, and no decision led to it. */
export function entitiesAsRead({ resolution }: Reading, entity: Entity): string[] | null {
  if (resolution === undefined) return null;
  const own = resolution.asRead.entities.filter(({ id }) => (resolution.entityIds.get(id) ?? id) === entity.id);
  const isSame = own.length === 1 && own[0] === entity && !resolution.moved.has(entity.id);
  return isSame ? null : own.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(toJson);
}

/** The keys always in one order: the same entity is the same text. */
function toJson({ id, kind, name, aliases, countryCode, collective, policy, traits }: Entity): string {
  const own = policy && {
    instrument: policy.instrument,
    issuerId: policy.issuerId,
    targetId: policy.targetId,
    content: policy.content,
  };
  return JSON.stringify({ id, kind, name, aliases, countryCode, collective, policy: own, traits });
}
