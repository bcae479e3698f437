import type { Claim, Participant } from '../../domain/claim.js';
import type { Reading } from '../../domain/reading.js';
import type { Span } from '../../domain/span.js';
import { GraphError } from '../errors.js';
import { sentenceOf } from './sentences.js';

/**
 * Looks whether a reading keeps the rules of the domain, because the graph does not: Neo4j Community knows no required
 * properties, and a row that matches nothing just writes nothing.
 * @throws GraphError BROKEN_READING, naming the article, the place and the rule
 */
export function checkReading({ article, sentences, entities, mentions, claims }: Reading): void {
  const entityIds = new Set(entities.map((entity) => entity.id));
  const sentenceKeys = new Set(sentences.map(keyOf));
  const claimIds = new Set(claims.map((claim) => claim.id));
  const require = (holds: boolean, rule: string): void => {
    if (!holds) throw new GraphError('BROKEN_READING', `The reading of ${article.id} is broken: ${rule}.`);
  };
  const inText = ({ start, end }: Span) => 0 <= start && start < end && end <= article.text.length;

  require(article.id !== '', 'the article has no id');
  require(sentenceKeys.size === sentences.length, 'two sentences have the same place');
  require(entityIds.size === entities.length, 'two entities have one id');
  require(claimIds.size === claims.length, 'two claims have one id');
  for (const { id, name } of entities) require(id !== '' && name !== '', `entity "${id}" has no id or no name`);
  for (const span of sentences) require(inText(span), `sentence ${keyOf(span)} is outside of the text`);
  for (const mention of mentions) {
    const told = `mention "${mention.text}" at ${keyOf(mention)}`;
    require(article.text.slice(mention.start, mention.end) === mention.text, `${told} has other words than the text`);
    require(entityIds.has(mention.entityId), `${told} is of ${mention.entityId}, which is not among the entities`);
    require(sentenceOf(sentences, mention) !== undefined, `${told} is in no sentence`);
  }
  for (const claim of claims) {
    const told = `claim ${claim.type} at ${keyOf(claim.trigger)}`;
    require(sentenceKeys.has(
      keyOf(claim.sentence),
    ), `${told} is stated in ${keyOf(claim.sentence)}, which is no sentence`);
    require(inText(claim.trigger), `${told} is outside of the text`);
    require(claim.confidence >= 0 && claim.confidence <= 1, `${told} has the confidence ${claim.confidence}`);
    for (const participant of participantsOf(claim)) {
      require(entityIds.has(
        participant.entityId,
      ), `${told} has ${participant.entityId}, which is not among the entities`);
      require(inText(participant), `${told} has a participant outside of the text`);
    }
  }
}

function participantsOf({ subject, object, target, attributedTo }: Claim): Participant[] {
  return [subject, object, target, attributedTo].filter((participant) => participant !== null);
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
