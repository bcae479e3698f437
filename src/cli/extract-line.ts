import type { Claim, Participant } from '../domain/claim.js';
import type { Entity } from '../domain/entity.js';
import type { Mention } from '../domain/mention.js';
import type { Reading } from '../domain/reading.js';
import type { Span } from '../domain/span.js';

/**
 * What was read out of one article as the JSON line that `extract` promises (docs/guide.md): exactly these fields, in
 * this order, so that the same reading is the same line.
 */
export function extractLine(id: string, reading: Reading): string {
  return JSON.stringify({
    id,
    text: reading.article.text,
    sentences: reading.sentences.map(span),
    mentions: reading.mentions.map(mention),
    entities: reading.entities.map(entity),
    claims: reading.claims.map(claim),
    attributions: reading.attributions.map(({ source, cue, content }) => ({
      source: span(source),
      cue: span(cue),
      content: span(content),
    })),
  });
}

/** The line for an article that could not be read; `id` where so much is known. */
export function errorLine(id: string | null, error: { code: string; message: string }): string {
  return JSON.stringify({ ...(id === null ? {} : { id }), error: { code: error.code, message: error.message } });
}

function span({ start, end }: Span) {
  return { start, end };
}

function mention({ start, end, text, kind, entityId, demonym }: Mention) {
  return { start, end, text, kind, entityId, ...(demonym ? { demonym } : {}) };
}

function entity({ id, kind, name, aliases, countryCode }: Entity) {
  return { id, kind, name, aliases, ...(countryCode === null ? {} : { countryCode }) };
}

function claim(claim: Claim) {
  return {
    type: claim.type,
    plover: claim.plover,
    subject: participant(claim.subject),
    object: participant(claim.object),
    target: participant(claim.target),
    trigger: span(claim.trigger),
    sentence: span(claim.sentence),
    polarity: claim.polarity,
    modality: claim.modality,
    attributedTo: participant(claim.attributedTo),
    occurredOn: claim.occurredOn,
    saidOn: claim.saidOn,
    confidence: claim.confidence,
    rule: claim.rule,
    ...(claim.role === null ? {} : { role: claim.role }),
  };
}

function participant(value: Participant | null) {
  return value && { entityId: value.entityId, start: value.start, end: value.end };
}
