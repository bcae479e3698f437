import type { Article } from '../../src/domain/article.js';
import type { Attribution, Claim, Participant } from '../../src/domain/claim.js';
import type { Entity } from '../../src/domain/entity.js';
import { digest } from '../../src/domain/id.js';
import type { Mention } from '../../src/domain/mention.js';
import type { Reading } from '../../src/domain/reading.js';
import type { Span } from '../../src/domain/span.js';
import { anArticle } from './article-builder.js';

/**
 * A claim as a test tells it: whole entities instead of ids, and the sentence's words instead of offsets.
 * `aReading` puts the sentence into an article and works the offsets out.
 */
export interface ToldClaim extends Omit<
  Claim,
  'id' | 'subject' | 'object' | 'target' | 'attributedTo' | 'trigger' | 'sentence'
> {
  readonly subject: Entity;
  readonly object: Entity | null;
  readonly target: Entity | null;
  readonly attributedTo: Entity | null;
  /** The sentence it is read from. */
  readonly quote: string;
  /** The words of `quote` that carry the type; the whole quote when the words are not in it. */
  readonly trigger: string;
}

/** Affirmed, asserted, told by the article itself, with no object, unless the test says otherwise. */
export function aClaim(parts: Partial<ToldClaim> & Pick<ToldClaim, 'subject' | 'type'>): ToldClaim {
  const others = [parts.object, parts.target].flatMap((entity) => (entity ? [entity.name] : []));
  return {
    plover: null,
    object: null,
    target: null,
    attributedTo: null,
    quote: `${[parts.subject.name, parts.type.toLowerCase(), ...others].join(' ')}.`,
    trigger: parts.type.toLowerCase(),
    polarity: 'AFFIRMED',
    modality: 'ASSERTED',
    occurredOn: null,
    saidOn: null,
    role: null,
    confidence: 0.9,
    rule: 'test',
    ...parts,
  };
}

export interface ReadingParts {
  /** With a `text`, it must hold every quote; without one, the text is the quotes, one after the other. */
  readonly article?: Partial<Article>;
  readonly claims?: readonly ToldClaim[];
  /** Besides those that take part in the claims. */
  readonly entities?: readonly Entity[];
  /** Besides those of the participants. */
  readonly mentions?: readonly Mention[];
  readonly attributions?: readonly Attribution[];
}

/** A whole reading: the article, a sentence per quote, and a mention for each participant. */
export function aReading(parts: ReadingParts = {}): Reading {
  const told = parts.claims ?? [];
  const quotes = [...new Set(told.map((claim) => claim.quote))];
  const written = quotes.length === 0 ? anArticle(parts.article).text : quotes.join(' ');
  const article = anArticle({ text: written, ...parts.article });
  const claims = told.map((claim) => placed(claim, article));
  const mentions = told.flatMap((claim, at) => mentionsOf(claim, claims[at], article.text));
  const entities = [...told.flatMap(participantsOf), ...(parts.entities ?? [])];
  return {
    article,
    sentences: quotes.length === 0 ? [{ start: 0, end: article.text.length }] : distinct(claims.map((c) => c.sentence)),
    entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
    mentions: distinct([...mentions, ...(parts.mentions ?? [])]),
    claims,
    attributions: parts.attributions ?? [],
  };
}

function participantsOf(claim: ToldClaim): Entity[] {
  return [claim.subject, claim.object, claim.target, claim.attributedTo].filter((entity) => entity !== null);
}

function placed(told: ToldClaim, article: Article): Claim {
  const { subject, object, target, attributedTo, trigger, quote, ...rest } = told;
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`The article's text does not hold the quote "${quote}".`);
  const sentence = { start, end: start + quote.length };
  const triggerSpan = within(sentence, article.text, [trigger]);
  const as = (entity: Entity): Participant => ({
    entityId: entity.id,
    ...within(sentence, article.text, [entity.name, ...entity.aliases]),
  });
  const ids = [subject, object, target].map((entity) => entity?.id ?? '');
  return {
    id: `claim:${digest([article.id, `${triggerSpan.start}-${triggerSpan.end}`, told.type, ...ids], 16)}`,
    ...rest,
    subject: as(subject),
    object: object && as(object),
    target: target && as(target),
    attributedTo: attributedTo && as(attributedTo),
    trigger: triggerSpan,
    sentence,
  };
}

/** Where the first of the words that occurs in the sentence stands; the whole sentence when none does. */
function within(sentence: Span, text: string, words: readonly string[]): Span {
  const quote = text.slice(sentence.start, sentence.end);
  for (const word of words) {
    const at = quote.indexOf(word);
    if (at >= 0) return { start: sentence.start + at, end: sentence.start + at + word.length };
  }
  return { start: sentence.start, end: sentence.end };
}

function mentionsOf(told: ToldClaim, claim: Claim | undefined, text: string): Mention[] {
  if (!claim) return [];
  const kinds = new Map(participantsOf(told).map((entity) => [entity.id, entity.kind]));
  return [claim.subject, claim.object, claim.target, claim.attributedTo].flatMap((participant) => {
    const kind = participant && kinds.get(participant.entityId);
    if (!participant || !kind) return [];
    const { start, end, entityId } = participant;
    return [{ start, end, entityId, kind, text: text.slice(start, end), demonym: false, rule: 'test' }];
  });
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
