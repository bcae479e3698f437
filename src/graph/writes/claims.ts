import type { Claim, Participant } from '../../domain/claim.js';
import type { Reading } from '../../domain/reading.js';
import { edgeId } from '../model.js';
import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';
import { claimAsRead } from './as-read.js';
import { challengeOf } from './challenge.js';
import { sentenceId } from './sentences.js';
import { sortKey } from './sort-key.js';
import { storyIdOf } from './story.js';
import { bindRows } from './write-statement.js';

export interface ClaimRow extends CypherParameters {
  readonly id: string;
  readonly sentenceId: string;
  readonly subjectId: string;
  readonly objectId: string | null;
}

/** Claims with what each has to have: its subject and the sentence it is stated in. */
export const addClaims: WriteStatement<{ rows: readonly ClaimRow[] }> = {
  name: 'addClaims',
  text: `UNWIND $rows AS row
    MATCH (sentence:Sentence {id: row.sentenceId})
    MATCH (subject:Entity {id: row.subjectId})
    CREATE (claim:Claim)
    SET claim = row
    CREATE (claim)-[:STATED_IN]->(sentence)
    CREATE (claim)-[:SUBJECT]->(subject)`,
};

/** Claims with what most have: an object as well. */
export const addClaimsWithObject: WriteStatement<{ rows: readonly ClaimRow[] }> = {
  name: 'addClaimsWithObject',
  text: `UNWIND $rows AS row
    MATCH (sentence:Sentence {id: row.sentenceId})
    MATCH (subject:Entity {id: row.subjectId})
    MATCH (object:Entity {id: row.objectId})
    CREATE (claim:Claim)
    SET claim = row
    CREATE (claim)-[:STATED_IN]->(sentence)
    CREATE (claim)-[:SUBJECT]->(subject)
    CREATE (claim)-[:OBJECT]->(object)`,
};

interface RoleRow extends CypherParameters {
  readonly claimId: string;
  readonly entityId: string;
}

const addRole = (type: 'TARGET' | 'ATTRIBUTED_TO'): WriteStatement<{ rows: readonly RoleRow[] }> => ({
  name: `add_${type}`,
  text: `UNWIND $rows AS row
    MATCH (claim:Claim {id: row.claimId})
    MATCH (entity:Entity {id: row.entityId})
    CREATE (claim)-[:${type}]->(entity)`,
});

export const addTargets = addRole('TARGET');
export const addAttributions = addRole('ATTRIBUTED_TO');

export function claimWrites(readings: readonly Reading[], storyIds: ReadonlyMap<string, string>): BoundWrite[] {
  const claims = readings.flatMap((reading) => reading.claims);
  const rows = readings.flatMap((reading) => claimRows(reading, storyIds.get(reading.article.id)));
  return [
    ...bindRows(
      addClaims,
      rows.filter(({ objectId }) => objectId === null),
    ),
    ...bindRows(
      addClaimsWithObject,
      rows.filter(({ objectId }) => objectId !== null),
    ),
    ...bindRows(
      addTargets,
      roleRows(claims, (claim) => claim.target),
    ),
    ...bindRows(
      addAttributions,
      roleRows(claims, (claim) => claim.attributedTo),
    ),
  ];
}

function claimRows(reading: Reading, storyId = storyIdOf(reading.article.id)): ClaimRow[] {
  return reading.claims.map((claim) => ({
    ...claimProperties(reading, claim),
    storyId,
    edgeId: edgeIdOf(claim),
    ...challengeOf(claim, reading.article.publishedAt),
  }));
}

/** What a claim says and where, as it is stored. */
export function claimProperties(reading: Reading, claim: Claim): ClaimRow {
  const { article } = reading;
  const { publishedAt } = article;
  return {
    id: claim.id,
    type: claim.type,
    plover: claim.plover,
    polarity: claim.polarity,
    modality: claim.modality,
    occurredOn: claim.occurredOn,
    saidOn: claim.saidOn,
    statedOn: publishedAt,
    confidence: claim.confidence,
    rule: claim.rule,
    role: claim.role,
    triggerStart: claim.trigger.start,
    triggerEnd: claim.trigger.end,
    subjectId: claim.subject.entityId,
    subjectStart: claim.subject.start,
    subjectEnd: claim.subject.end,
    objectId: claim.object?.entityId ?? null,
    objectStart: claim.object?.start ?? null,
    objectEnd: claim.object?.end ?? null,
    targetId: claim.target?.entityId ?? null,
    targetStart: claim.target?.start ?? null,
    targetEnd: claim.target?.end ?? null,
    attributedToId: claim.attributedTo?.entityId ?? null,
    attributedToStart: claim.attributedTo?.start ?? null,
    attributedToEnd: claim.attributedTo?.end ?? null,
    articleId: article.id,
    sentenceId: sentenceId(article.id, claim.sentence),
    sortKey: sortKey(publishedAt, claim.id),
    deedKey: claim.occurredOn === null ? null : sortKey(claim.occurredOn, claim.id),
    ...claimAsRead(reading, claim),
  };
}

/** The direct edge that a claim counts towards: only what is told as done, to somebody or something. */
export function edgeIdOf({ subject, type, object, polarity, modality }: Claim): string | null {
  if (object === null || polarity !== 'AFFIRMED' || modality !== 'ASSERTED') return null;
  return edgeId(subject.entityId, type, object.entityId);
}

function roleRows(claims: readonly Claim[], role: (claim: Claim) => Participant | null): RoleRow[] {
  return claims.flatMap((claim) => {
    const participant = role(claim);
    return participant ? [{ claimId: claim.id, entityId: participant.entityId }] : [];
  });
}
