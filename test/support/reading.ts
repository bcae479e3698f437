import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeArticle } from '../../src/articles/make-article.js';
import { NO_FIELDS, type ArticleFields } from '../../src/articles/fields.js';
import { STRUCTURAL_TYPES, type Claim, type ClaimType } from '../../src/domain/claim.js';
import type { Entity } from '../../src/domain/entity.js';
import type { GivenMention } from '../../src/domain/mention.js';
import type { Reading } from '../../src/domain/reading.js';
import type { Span } from '../../src/domain/span.js';
import { extract, readStages, type Stages } from '../../src/extract.js';
import { createAnalyzer } from '../../src/language/analyzer.js';
import { bundledModelDirectory } from '../../src/language/model-files.js';
import type { Analyzer } from '../../src/language/types.js';

/** What may be told of an article beside its text; its day is 5 May 2025, a Monday, unless told. */
export type About = Partial<Pick<ArticleFields, 'publishedAt' | 'title' | 'publisher'>>;

/** The whole pipeline with the real model, and compact views of what it reads out of a few sentences of news. */
export interface News {
  readonly read: (text: string, about?: About, given?: readonly GivenMention[]) => Promise<Reading>;
  readonly stages: (text: string, about?: About) => Promise<Stages>;
  /** `REJECTED (Claudia Sheinbaum | the offer | –) AFFIRMED ASSERTED by Donald Trump`, for each deed. */
  readonly claimsOf: (text: string, about?: About) => Promise<string[]>;
  /** The same without polarity, modality and source. */
  readonly deedsOf: (text: string, about?: About) => Promise<string[]>;
  /** `LEADS (Claudia Sheinbaum | Mexico) as President`, for each standing fact. */
  readonly factsOf: (text: string, about?: About) => Promise<string[]>;
  /** `COUNTRY Mexico`, sorted. */
  readonly entitiesOf: (text: string, about?: About) => Promise<string[]>;
  /** `Mexican = country:MEX`, in the order of the text. */
  readonly mentionsOf: (text: string, about?: About) => Promise<string[]>;
  /** `Sheinbaum | said | she rejected the offer`. */
  readonly attributionsOf: (text: string, about?: About) => Promise<string[]>;
}

const model = process.env.DATELINE_MODEL ?? bundledModelDirectory();
const hasModel = existsSync(join(model, 'model.onnx'));

/** Tests that read news with the real model, which is loaded once for all of them; skipped, with a word, where it is missing. */
export function describeReading(name: string, body: (news: News) => void): void {
  if (!hasModel) console.warn(`No model in ${model}: "${name}" is skipped. See models/README.md.`);
  (hasModel ? describe : describe.skip)(name, () => {
    let analyzer: Analyzer | undefined;
    beforeAll(async () => {
      analyzer = await createAnalyzer({ modelDir: model });
    });
    afterAll(() => analyzer?.close());
    body(newsWith(() => analyzer));
  });
}

/** @param analyzer is asked for at the first reading, when it has been loaded */
export function newsWith(analyzer: () => Analyzer | undefined): News {
  const loaded = (): Analyzer => {
    const found = analyzer();
    if (found === undefined) throw new Error('read inside a test: the model is not loaded before');
    return found;
  };
  const read: News['read'] = (text, about, given) => extract(loaded(), articleOf(text, about), given);
  return {
    read,
    stages: (text, about) => readStages(loaded(), articleOf(text, about)),
    claimsOf: async (text, about) => deeds(await read(text, about), (reading, claim) => claimLine(reading, claim)),
    deedsOf: async (text, about) => deeds(await read(text, about), (reading, claim) => deedLine(reading, claim)),
    factsOf: async (text, about) => facts(await read(text, about)),
    entitiesOf: async (text, about) =>
      (await read(text, about)).entities.map(({ kind, name }) => `${kind} ${name}`).sort(),
    mentionsOf: async (text, about) =>
      (await read(text, about)).mentions.map((mention) => `${mention.text} = ${mention.entityId}`),
    attributionsOf: async (text, about) =>
      (await read(text, about)).attributions.map(({ source, cue, content }) =>
        [source, cue, content].map((span) => text.slice(span.start, span.end)).join(' | '),
      ),
  };
}

export function articleOf(text: string, about: About = {}) {
  return makeArticle({
    id: 'article:test',
    text,
    fields: { ...NO_FIELDS, publishedAt: '2025-05-05', ...about },
    origin: 'test',
  });
}

function deeds(reading: Reading, line: (reading: Reading, claim: Claim) => string): string[] {
  return reading.claims.filter(({ type }) => !isStructural(type)).map((claim) => line(reading, claim));
}

function facts(reading: Reading): string[] {
  return reading.claims
    .filter(({ type }) => isStructural(type))
    .map(({ type, subject, object, role }) => {
      const sides = `${nameIn(reading, subject)} | ${nameIn(reading, object)}`;
      return `${type} (${sides})${role === null ? '' : ` as ${role}`}`;
    });
}

function deedLine(reading: Reading, { type, subject, object, target }: Claim): string {
  return `${type} (${[subject, object, target].map((part) => nameIn(reading, part)).join(' | ')})`;
}

function claimLine(reading: Reading, claim: Claim): string {
  const by = claim.attributedTo === null ? '' : ` by ${nameIn(reading, claim.attributedTo)}`;
  return `${deedLine(reading, claim)} ${claim.polarity} ${claim.modality}${by}`;
}

function nameIn(reading: Reading, part: { readonly entityId: string } | null): string {
  if (part === null) return '–';
  return entityOf(reading, part.entityId)?.name ?? `unknown ${part.entityId}`;
}

function entityOf(reading: Reading, id: string): Entity | undefined {
  return reading.entities.find((entity) => entity.id === id);
}

function isStructural(type: ClaimType): boolean {
  return (STRUCTURAL_TYPES as readonly ClaimType[]).includes(type); // wider than the list's own type, to ask it
}

/** The words of a span of the reading's article. */
export function wordsOf(reading: Reading, span: Span): string {
  return reading.article.text.slice(span.start, span.end);
}
