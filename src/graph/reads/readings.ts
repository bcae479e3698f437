import { z } from 'zod';
import { BLOCK_KINDS, type Article } from '../../domain/article.js';
import type { Claim, Participant } from '../../domain/claim.js';
import { ENTITY_KINDS, INSTRUMENTS, type Entity } from '../../domain/entity.js';
import type { Mention } from '../../domain/mention.js';
import type { Reading } from '../../domain/reading.js';
import type { Graph, ReadStatement } from '../port.js';
import { attributionsOfArticles } from './attributions.js';
import { claimRow } from './claim-row.js';
import { offset, optional, optionalText, text, texts } from './fields.js';

type ByIds = Readonly<Record<'ids', readonly string[]>>;

const offsets = z.array(offset);
const articleRecord = z.object({
  id: text,
  text,
  title: optionalText,
  publisher: optionalText,
  author: optionalText,
  url: optionalText,
  publishedAt: optionalText,
  contentHash: text,
  origin: text,
  blockKinds: z.array(z.enum(BLOCK_KINDS)),
  blockStarts: offsets,
  blockEnds: offsets,
  readerVersion: text,
});

/** Whole articles, together with the version of the reader that read them. */
export const wholeArticles: ReadStatement<ByIds, { article: Article; readerVersion: string }> = {
  name: 'wholeArticles',
  text: `UNWIND $ids AS id
    MATCH (article:Article {id: id})
    RETURN article {.id, .text, .title, .publisher, .author, .url, .publishedAt, .contentHash, .origin, .blockKinds,
      .blockStarts, .blockEnds, .readerVersion} AS article`,
  row: (record) => {
    const { blockKinds, blockStarts, blockEnds, readerVersion, ...article } = z
      .object({ article: articleRecord })
      .parse(record).article;
    const blocks = blockKinds.map((kind, at) => ({ kind, start: blockStarts[at] ?? 0, end: blockEnds[at] ?? 0 }));
    return { article: { ...article, blocks }, readerVersion };
  },
};

const sentenceRecord = z.object({ articleId: text, start: offset, end: offset });

export const sentencesOfArticles: ReadStatement<ByIds, z.infer<typeof sentenceRecord>> = {
  name: 'sentencesOfArticles',
  text: `UNWIND $ids AS id
    MATCH (:Article {id: id})<-[:PART_OF]-(sentence:Sentence)
    RETURN id AS articleId, sentence.start AS start, sentence.end AS end ORDER BY articleId, sentence.position`,
  row: (record) => sentenceRecord.parse(record),
};

const mentionRecord = z.object({
  articleId: text,
  start: offset,
  end: offset,
  text,
  kind: z.enum(ENTITY_KINDS),
  entityId: text,
  readAs: optionalText,
  demonym: z.boolean(),
  rule: text,
});

/** All mentions of articles, with the articles' own ids of what they stand for. */
export const mentionsAsRead: ReadStatement<ByIds, z.infer<typeof mentionRecord>> = {
  name: 'mentionsAsRead',
  text: `UNWIND $ids AS id
    MATCH (:Article {id: id})<-[:PART_OF]-(:Sentence)-[mention:MENTIONS]->(entity:Entity)
    RETURN id AS articleId, mention.start AS start, mention.end AS end, mention.text AS text, entity.kind AS kind,
      entity.id AS entityId, mention.readAs AS readAs, mention.demonym AS demonym, mention.rule AS rule`,
  row: (record) => mentionRecord.parse(record),
};

const claimRecord = claimRow.omit({ sortKey: true, sentence: true }).extend({
  subjectReadAs: optionalText,
  objectReadAs: optionalText,
  targetReadAs: optionalText,
  attributedToReadAs: optionalText,
  timesAsRead: optional(z.tuple([text, text])),
});

/** All claims of articles, likewise. */
export const claimsAsRead: ReadStatement<ByIds, z.infer<typeof claimRecord>> = {
  name: 'claimsAsRead',
  text: `UNWIND $ids AS id
    MATCH (claim:Claim {articleId: id})-[:STATED_IN]->(sentence:Sentence)
    RETURN claim {.*, sentenceStart: sentence.start, sentenceEnd: sentence.end} AS claim`,
  row: (record) => z.object({ claim: claimRecord }).parse(record).claim,
};

/** Those among them that were judged wrong. */
export const wrongClaimsAsRead: typeof claimsAsRead = {
  ...claimsAsRead,
  name: 'wrongClaimsAsRead',
  text: claimsAsRead.text.replace(':Claim', ':WrongClaim'),
};

const policyRecord = z.object({
  instrument: optional(z.enum(INSTRUMENTS)),
  issuerId: optionalText,
  targetId: optionalText,
  content: texts,
});
const entityRecord = z.object({
  id: text,
  kind: z.enum(ENTITY_KINDS),
  name: text,
  aliases: z.array(text),
  countryCode: optionalText,
  collective: z.boolean(),
  policy: policyRecord.nullable(),
  traits: z.array(text).optional(),
});
const aboutRecord = z.object({
  articleId: text,
  id: text,
  kind: z.enum(ENTITY_KINDS),
  about: policyRecord.extend({
    names: z.array(text),
    countryCode: optionalText,
    collective: z.boolean(),
    traits: texts,
    readAs: texts,
  }),
});

/** What articles tell of each of their entities. */
export const entitiesAsRead: ReadStatement<ByIds, z.infer<typeof aboutRecord>> = {
  name: 'entitiesAsRead',
  text: `UNWIND $ids AS id
    MATCH (:Article {id: id})-[about:ABOUT]->(entity:Entity)
    RETURN id AS articleId, entity.id AS id, entity.kind AS kind, about {.names, .countryCode, .collective, .instrument,
      .issuerId, .targetId, .content, .traits, .readAs} AS about`,
  row: (record) => aboutRecord.parse(record),
};

/** What the reader gave of an article, had back from the graph. */
export interface StoredReading {
  /** Under the article's own ids, and with its own times. */
  readonly asRead: Reading;
  /** The times that were worked out with another article's day, by claim. */
  readonly times: ReadonlyMap<string, Pick<Claim, 'occurredOn' | 'saidOn'>>;
  /** The decisions that its claims are wrong, by claim. */
  readonly wrong: ReadonlyMap<string, string>;
  /** Which entity each of the article's own ids stands for now. */
  readonly entityIds: ReadonlyMap<string, string>;
  readonly readerVersion: string;
}

/** Readings as the reader gave them, without reading anything again; articles that are not there are left out. */
export async function readingsOf(graph: Graph, ids: readonly string[]): Promise<StoredReading[]> {
  if (ids.length === 0) return [];
  const [articles, sentences, mentions, claims, wrong, entities, attributions] = await Promise.all([
    graph.read(wholeArticles, { ids }),
    graph.read(sentencesOfArticles, { ids }),
    graph.read(mentionsAsRead, { ids }),
    graph.read(claimsAsRead, { ids }),
    graph.read(wrongClaimsAsRead, { ids }),
    graph.read(entitiesAsRead, { ids }),
    graph.read(attributionsOfArticles, { ids }),
  ]);
  const of = <Row extends { articleId: string }>(rows: readonly Row[], id: string) =>
    rows.filter(({ articleId }) => articleId === id);
  return articles.map(({ article, readerVersion }) => {
    const told = of(entities, article.id).map((row) => ({ id: row.id, own: ownEntities(row) }));
    const rows = [...of(claims, article.id), ...of(wrong, article.id)];
    return {
      asRead: {
        article,
        sentences: of(sentences, article.id).map(({ start, end }) => ({ start, end })),
        entities: told.flatMap(({ own }) => own).sort((a, b) => (a.id < b.id ? -1 : 1)),
        mentions: of(mentions, article.id).map(ownMention).sort(inOrder),
        claims: rows.map(ownClaim).sort((a, b) => a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1)),
        attributions: of(attributions, article.id).flatMap((row) => row.attributions),
      },
      times: new Map(
        rows.flatMap(({ id, timesAsRead, occurredOn, saidOn }) =>
          timesAsRead === null ? [] : [[id, { occurredOn, saidOn }]],
        ),
      ),
      wrong: new Map(rows.flatMap(({ id, judgedBy }) => (judgedBy === null ? [] : [[id, judgedBy]]))),
      entityIds: new Map(told.flatMap(({ id, own }) => own.map((entity) => [entity.id, id]))),
      readerVersion,
    };
  });
}

function ownEntities({ id, kind, about }: z.infer<typeof aboutRecord>): Entity[] {
  if (about.readAs.length > 0) return about.readAs.map((told) => withoutAbsent(entityRecord.parse(JSON.parse(told))));
  const { names, countryCode, collective, instrument, issuerId, targetId, content, traits } = about;
  const [name = id, ...aliases] = names;
  const policy = kind === 'POLICY' ? { instrument, issuerId, targetId, content } : null;
  return [{ id, kind, name, aliases, countryCode, collective, policy, ...(traits.length > 0 && { traits }) }];
}

function withoutAbsent({ traits, ...entity }: z.infer<typeof entityRecord>): Entity {
  return traits === undefined ? entity : { ...entity, traits };
}

function ownMention({
  entityId,
  readAs,
  start,
  end,
  text,
  kind,
  demonym,
  rule,
}: z.infer<typeof mentionRecord>): Mention {
  return { start, end, text, kind, entityId: readAs ?? entityId, demonym, rule };
}

function inOrder(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end || (a.entityId < b.entityId ? -1 : 1);
}

function ownClaim(row: z.infer<typeof claimRecord>): Claim {
  const [occurredOn, saidOn] = row.timesAsRead ?? [row.occurredOn ?? '', row.saidOn ?? ''];
  return {
    id: row.id,
    type: row.type,
    plover: row.plover,
    subject: { entityId: row.subjectReadAs ?? row.subjectId, start: row.subjectStart, end: row.subjectEnd },
    object: participant(row.objectReadAs ?? row.objectId, row.objectStart, row.objectEnd),
    target: participant(row.targetReadAs ?? row.targetId, row.targetStart, row.targetEnd),
    trigger: { start: row.triggerStart, end: row.triggerEnd },
    sentence: { start: row.sentenceStart, end: row.sentenceEnd },
    polarity: row.polarity,
    modality: row.modality,
    attributedTo: participant(row.attributedToReadAs ?? row.attributedToId, row.attributedToStart, row.attributedToEnd),
    occurredOn: occurredOn === '' ? null : occurredOn,
    saidOn: saidOn === '' ? null : saidOn,
    role: row.role,
    confidence: row.confidence,
    rule: row.rule,
  };
}

function participant(entityId: string | null, start: number | null, end: number | null): Participant | null {
  return entityId === null || start === null || end === null ? null : { entityId, start, end };
}
