import { createHash } from 'node:crypto';
import { digest } from '../../dist/domain/id.js';
import { stories } from './stories.mjs';

/** Ready readings of the invented stories, as the reader would give them: for measuring writes alone. */
export function* readings(count, seed = 1) {
  for (const story of stories(count, seed)) yield readingOf(story);
}

function readingOf({ id, title, publisher, publishedAt, text, sentences }) {
  const mentions = sentences.flatMap(({ spans }) =>
    spans.filter((span) => span.entity).map((span) => mention(span, text)),
  );
  const entities = new Map(
    sentences.flatMap(({ spans }) => spans.filter((span) => span.entity).map(({ entity }) => [entity.id, entity])),
  );
  return {
    article: {
      id,
      text,
      title,
      publisher,
      author: null,
      url: null,
      publishedAt,
      contentHash: createHash('sha256').update(`${title}|${publisher}|${publishedAt}|${text}`).digest('hex'),
      origin: `${id}.txt`,
      blocks: [{ start: 0, end: text.length, kind: 'body' }],
    },
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    entities: [...entities.values()],
    mentions,
    claims: sentences.flatMap((sentence) => claimsOf(sentence, id)),
    attributions: [],
  };
}

function mention({ start, end, entity }, text) {
  const { id: entityId, kind } = entity;
  return { start, end, text: text.slice(start, end), kind, entityId, demonym: false, rule: 'synthetic' };
}

function claimsOf({ start, end, spans }, articleId) {
  const inRole = (role) => spans.find((span) => span.role === role);
  const subject = inRole('subject');
  if (!subject) return [];
  const trigger = inRole('trigger');
  const object = inRole('object');
  const participant = (span) => ({ entityId: span.entity.id, start: span.start, end: span.end });
  const parts = [articleId, `${trigger.start}-${trigger.end}`, subject.type, subject.entity.id, object.entity.id];
  return [
    {
      id: `claim:${digest(parts, 16)}`,
      type: subject.type,
      plover: null,
      subject: participant(subject),
      object: participant(object),
      target: null,
      trigger: { start: trigger.start, end: trigger.end },
      sentence: { start, end },
      polarity: 'AFFIRMED',
      modality: 'ASSERTED',
      attributedTo: null,
      occurredOn: null,
      saidOn: null,
      role: null,
      confidence: 0.9,
      rule: 'synthetic',
    },
  ];
}
