import { CLAIM_TYPES } from '../domain/claim.js';
import type { ClaimType } from '../domain/claim.js';
import type { Article } from '../domain/article.js';
import { ENTITY_KINDS } from '../domain/entity.js';
import type { EntityKind } from '../domain/entity.js';
import type { Reading } from '../domain/reading.js';
import { readInputs } from '../articles/input.js';
import type { Reader } from '../extract.js';
import { placed } from './attribution-gold.js';
import { ANYTHING, readGold } from './gold.js';
import type { Gold, GoldClaim } from './gold.js';
import { matchAttributions, scoreAttributions } from './match-attributions.js';
import type { AttributionMatch, AttributionScores } from './match-attributions.js';
import { matchClaims } from './match-claims.js';
import type { ClaimDetails, ClaimMatch } from './match-claims.js';
import { matchEntities } from './match-entities.js';
import type { EntityMatch } from './match-entities.js';
import { Accuracy, Score } from './score.js';

/**
 * All of its claims are MEMBER_OF and the like, so that it alone would move the figures for everything: claims are given
 * with it and without it (shared/gold/README.md, rule 9).
 */
export const LOPSIDED = 'wikinews-hong-kong-election';

/** How one article was read, against its gold. */
export interface ArticleEvaluation {
  readonly gold: Gold;
  readonly reading: Reading;
  readonly entities: EntityMatch;
  readonly claims: ClaimMatch;
  /** Null where the gold does not judge who says what. */
  readonly attributions: AttributionMatch | null;
}

export type DetailScores = Readonly<Record<keyof ClaimDetails | 'datedOnly', Accuracy>>;

/** Counts over all articles together (micro). */
export interface Totals {
  readonly entities: Score;
  readonly entitiesByKind: ReadonlyMap<EntityKind, Score>;
  readonly claims: Score;
  readonly claimsByType: ReadonlyMap<ClaimType, Score>;
  /** On claims that were found; `datedOnly` is the date where the gold has one. */
  readonly details: DetailScores;
  /** The mean over the articles of each one's claim F1. */
  readonly claimF1PerArticle: number;
}

export interface Evaluation {
  readonly articles: readonly ArticleEvaluation[];
  /** Entities and claims; null where no article's gold judges them. */
  readonly all: Totals | null;
  /** Without the lopsided article, where it is among them. */
  readonly withoutLopsided: Totals | null;
  /** Who says what; null where no article's gold judges it. */
  readonly attributions: AttributionScores | null;
}

/**
 * Reads the articles of a gold folder and scores what was read.
 * @throws when the folder is no gold folder, or an article of it cannot be read
 */
export async function evaluate(directory: string, reader: Pick<Reader, 'read'>): Promise<Evaluation> {
  const articles: ArticleEvaluation[] = [];
  for (const gold of readGold(directory)) {
    articles.push(scoreArticle(gold, await reader.read(await articleOf(gold))));
  }
  const judged = articles.filter(({ gold }) => gold.factsJudged);
  const others = judged.filter(({ gold }) => gold.name !== LOPSIDED);
  const said = articles.flatMap(({ attributions }) => attributions ?? []);
  return {
    articles,
    all: judged.length > 0 ? total(judged) : null,
    withoutLopsided: others.length < judged.length ? total(others) : null,
    attributions: said.length > 0 ? scoreAttributions(said) : null,
  };
}

export function scoreArticle(gold: Gold, reading: Reading): ArticleEvaluation {
  const entities = matchEntities(gold, reading);
  const claims = matchClaims(gold, reading, entities);
  return { gold, reading, entities, claims, attributions: attributionsOf(gold, reading) };
}

function attributionsOf({ textPath, attributions }: Gold, { article, ...read }: Reading): AttributionMatch | null {
  if (attributions === undefined) return null;
  try {
    const wanted = attributions.map((one) => placed(article.text, one));
    return matchAttributions(article.text, wanted, read.attributions);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the gold attributions of ${textPath} do not fit it: ${why}`, { cause });
  }
}

/** The article a gold file annotates; what day it is from is told by the gold file where the article does not say. */
async function articleOf(gold: Gold): Promise<Article> {
  for await (const input of readInputs([gold.textPath])) {
    if (!input.ok) throw new Error(`${input.origin} ${input.message}`);
    return { ...input.article, publishedAt: input.article.publishedAt ?? gold.publishedAt ?? null };
  }
  throw new Error(`${gold.textPath}: the article that ${gold.name}.json annotates is missing`);
}

export function total(articles: readonly ArticleEvaluation[]): Totals {
  const sum = (scores: readonly Score[]): Score => scores.reduce((a, b) => a.plus(b), Score.empty);
  const claimScores = articles.map(({ claims }) => claimScore(claims));
  return {
    entities: sum(articles.map(({ entities }) => entityScore(entities))),
    entitiesByKind: new Map(
      ENTITY_KINDS.map((kind) => [kind, sum(articles.map(({ entities }) => entityScore(entities, kind)))]),
    ),
    claims: sum(claimScores),
    claimsByType: new Map(
      CLAIM_TYPES.map((type) => [type, sum(articles.map(({ claims }) => claimScore(claims, type)))]),
    ),
    details: detailScores(articles),
    claimF1PerArticle: claimScores.reduce((mean, { f1 }) => mean + f1 / articles.length, 0),
  };
}

/** Optional entities are right when they are found. */
function entityScore(match: EntityMatch, kind?: EntityKind): Score {
  const count = (entities: Iterable<{ readonly kind: EntityKind }>): number =>
    Array.from(entities).filter((entity) => kind === undefined || entity.kind === kind).length;
  const met = count(match.found.keys());
  const right = met + count(match.optional.keys());
  const found = right + count(match.wrong.map(({ entity }) => entity));
  return new Score(right, found, met + count(match.missed), met);
}

/** Optional claims do not count at all. A gold claim of several acceptable types counts under the first. */
function claimScore(match: ClaimMatch, type?: ClaimType): Score {
  const isOf = (gold: GoldClaim): boolean => type === undefined || mainType(gold) === type;
  const right = match.found.filter(({ gold }) => isOf(gold)).length;
  const wrong = match.wrong.filter((claim) => type === undefined || claim.type === type).length;
  return new Score(right, right + wrong, right + match.missed.filter(isOf).length);
}

function mainType(gold: GoldClaim): ClaimType | undefined {
  return gold.type.find((type) => type !== ANYTHING);
}

function detailScores(articles: readonly ArticleEvaluation[]): DetailScores {
  const found = articles.flatMap(({ claims }) => claims.found);
  const share = (of: readonly (boolean | null)[]): Accuracy =>
    new Accuracy(of.filter((right) => right === true).length, of.filter((right) => right !== null).length);
  const dated = found.filter(({ gold }) => gold.occurredOn?.some((date) => date !== null) === true);
  return {
    target: share(found.map(({ details }) => details.target)),
    polarity: share(found.map(({ details }) => details.polarity)),
    modality: share(found.map(({ details }) => details.modality)),
    attribution: share(found.map(({ details }) => details.attribution)),
    date: share(found.map(({ details }) => details.date)),
    datedOnly: share(dated.map(({ details }) => details.date)),
  };
}
