import { z } from 'zod';
import { CLAIM_TYPES, type Claim, type ClaimType, type Participant } from '../../../domain/claim.js';
import type { Reading } from '../../../domain/reading.js';
import type { Graph, ReadStatement } from '../../port.js';
import { count, optionalText, text } from '../../reads/fields.js';
import { countById, participantIds } from '../entities.js';

/** What an article tells, as far as it is counted and compared: of a reading that comes, or of what the graph has. */
export interface Told {
  readonly articleId: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly entities: readonly ToldEntity[];
  readonly claims: readonly ToldClaim[];
}

export interface ToldEntity {
  readonly id: string;
  readonly mentionCount: number;
  readonly claimCount: number;
}

export interface ToldClaim {
  readonly id: string;
  readonly type: ClaimType;
  readonly occurredOn: string | null;
  /** Whom it counts for, each once. */
  readonly participantIds: readonly string[];
  /** All that is told of it: another print is another claim under the same id. */
  readonly print: string;
}

type OfArticles = Readonly<Record<'articleIds', readonly string[]>>;

const articleRow = z.object({ articleId: text, publisher: optionalText, publishedAt: optionalText });

export const articlesTold: ReadStatement<OfArticles, z.infer<typeof articleRow>> = {
  name: 'articlesTold',
  text: `UNWIND $articleIds AS articleId
    MATCH (article:Article {id: articleId})
    RETURN articleId, article.publisher AS publisher, article.publishedAt AS publishedAt`,
  row: (record) => articleRow.parse(record),
};

const entityRow = z.object({ articleId: text, id: text, mentionCount: count, claimCount: count });

export const entitiesToldOf: ReadStatement<OfArticles, z.infer<typeof entityRow>> = {
  name: 'entitiesToldOf',
  text: `UNWIND $articleIds AS articleId
    MATCH (:Article {id: articleId})-[about:ABOUT]->(entity:Entity)
    RETURN articleId, entity.id AS id, about.mentionCount AS mentionCount, about.claimCount AS claimCount`,
  row: (record) => entityRow.parse(record),
};

/** The properties of a claim that a reader of it sees, its sentence besides. */
const SEEN = [
  'type',
  'plover',
  'polarity',
  'modality',
  'occurredOn',
  'saidOn',
  'statedOn',
  'confidence',
  'rule',
  'role',
  'triggerStart',
  'triggerEnd',
  'subjectId',
  'subjectStart',
  'subjectEnd',
  'objectId',
  'objectStart',
  'objectEnd',
  'targetId',
  'targetStart',
  'targetEnd',
  'attributedToId',
  'attributedToStart',
  'attributedToEnd',
] as const;

const seen = z.record(z.string(), z.unknown());
const claimRow = z.object({
  articleId: text,
  id: text,
  type: z.enum(CLAIM_TYPES),
  occurredOn: optionalText,
  participants: z.array(optionalText),
  seen,
  sentence: text,
});

export const claimsTold: ReadStatement<OfArticles, z.infer<typeof claimRow>> = {
  name: 'claimsTold',
  text: `UNWIND $articleIds AS articleId
    MATCH (claim:Claim {articleId: articleId})-[:STATED_IN]->(sentence:Sentence)
    RETURN articleId, claim.id AS id, claim.type AS type, claim.occurredOn AS occurredOn,
      [claim.subjectId, claim.objectId, claim.targetId] AS participants,
      claim {${SEEN.map((property) => `.${property}`).join(', ')}} AS seen, sentence.text AS sentence`,
  row: (record) => claimRow.parse(record),
};

export const TOLD_STATEMENTS = [articlesTold, entitiesToldOf, claimsTold];

/** What the graph has of articles. */
export async function toldInGraph(graph: Graph, articleIds: readonly string[]): Promise<Told[]> {
  const articles = await graph.read(articlesTold, { articleIds });
  const entities = byArticle(await graph.read(entitiesToldOf, { articleIds }));
  const claims = byArticle(await graph.read(claimsTold, { articleIds }));
  return articles.map((article) => ({
    ...article,
    entities: entities.get(article.articleId) ?? [],
    claims: (claims.get(article.articleId) ?? []).map(({ id, type, occurredOn, participants, seen, sentence }) => ({
      id,
      type,
      occurredOn,
      participantIds: [...new Set(participants.filter((participant) => participant !== null))],
      print: printOf(seen, sentence),
    })),
  }));
}

function byArticle<Row extends { readonly articleId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.articleId);
    if (group) group.push(row);
    else groups.set(row.articleId, [row]);
  }
  return groups;
}

/** What a reading tells. */
export function toldBy({ article, entities, mentions, claims }: Reading): Told {
  const mentionCounts = countById(mentions.map(({ entityId }) => entityId));
  const claimCounts = countById(claims.flatMap(participantIds));
  const { id: articleId, publisher, publishedAt } = article;
  return {
    articleId,
    publisher,
    publishedAt,
    entities: entities.map(({ id }) => ({
      id,
      mentionCount: mentionCounts.get(id) ?? 0,
      claimCount: claimCounts.get(id) ?? 0,
    })),
    claims: claims.map((claim) => ({
      id: claim.id,
      type: claim.type,
      occurredOn: claim.occurredOn,
      participantIds: participantIds(claim),
      get print() {
        // Only an article that is there already is compared.
        return printOf(seenOf(claim, publishedAt), article.text.slice(claim.sentence.start, claim.sentence.end));
      },
    })),
  };
}

function printOf(values: Readonly<Record<string, unknown>>, sentence: string): string {
  return JSON.stringify([...SEEN.map((property) => values[property] ?? null), sentence]);
}

function seenOf(claim: Claim, statedOn: string | null): Record<(typeof SEEN)[number], unknown> {
  const { type, plover, polarity, modality, occurredOn, saidOn, confidence, rule, role, trigger } = claim;
  return {
    ...{ type, plover, polarity, modality, occurredOn, saidOn, statedOn, confidence, rule, role },
    ...{ triggerStart: trigger.start, triggerEnd: trigger.end },
    ...spanOf('subject', claim.subject),
    ...spanOf('object', claim.object),
    ...spanOf('target', claim.target),
    ...spanOf('attributedTo', claim.attributedTo),
  };
}

function spanOf<Role extends 'subject' | 'object' | 'target' | 'attributedTo'>(role: Role, by: Participant | null) {
  return {
    [`${role}Id`]: by?.entityId,
    [`${role}Start`]: by?.start,
    [`${role}End`]: by?.end,
  } as Record<`${Role}${'Id' | 'Start' | 'End'}`, unknown>; // the compiler widens computed keys to string
}
