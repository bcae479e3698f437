import type { ClaimType } from '../../../domain/claim.js';
import type { Told } from './told.js';

/** The owner of what the whole graph tells. */
export const WHOLE_GRAPH = '*';
/** The period of what has no date. */
export const UNDATED = '0000-00-00';

/** What is added to the tally of one entity in one period; less than nothing takes away. */
export interface TallyShare {
  readonly [key: string]: string | number;
  /** The entity and the period with a bar between. */
  readonly id: string;
  readonly entityId: string;
  /** A day; what is told to have happened may also have only a month or a year. */
  readonly period: string;
  readonly articleCount: number;
  readonly mentionCount: number;
  readonly claimCount: number;
  readonly occurredCount: number;
}

/** What is added to one number. */
export interface Share {
  readonly [key: string]: string | number;
  readonly id: string;
  readonly added: number;
}

/** What articles add to what is counted, and what earlier versions of them take away from it. */
export interface Shares {
  readonly tallies: readonly TallyShare[];
  /** By type of claim or relationship. */
  readonly counts: readonly Share[];
  readonly publishers: readonly Share[];
}

/**
 * Each tally, type and publisher once, without those that come out even: what was told before and is told still.
 * In the order of their ids: two loads at once wait for each other instead of locking each other out.
 */
export function sharesOf(before: readonly Told[], after: readonly Told[]): Shares {
  const tallies = new Map<string, Sums>();
  const claimTypes = new Map<string, number>();
  const publishers = new Map<string, number>();
  for (const [sign, all] of [
    [-1, before],
    [1, after],
  ] as const) {
    for (const told of all) {
      addTo(tallies, told, sign);
      for (const { type } of told.claims) add(claimTypes, claimsOfType(type), sign);
      if (told.publisher !== null) add(publishers, told.publisher, sign);
    }
  }
  return {
    tallies: [...tallies]
      .map(([id, sums]) => ({ id, ...sums }))
      .filter(isAnything)
      .sort(byId),
    counts: sharesIn(claimTypes),
    publishers: sharesIn(publishers),
  };
}

/** The id of the counter of all claims of a type. */
export function claimsOfType(type: ClaimType): string {
  return `claims|${type}`;
}

interface Sums {
  readonly entityId: string;
  readonly period: string;
  articleCount: number;
  mentionCount: number;
  claimCount: number;
  occurredCount: number;
}

function addTo(tallies: Map<string, Sums>, { publishedAt, entities, claims }: Told, sign: number): void {
  const day = publishedAt ?? UNDATED;
  const whole = sumsOf(tallies, WHOLE_GRAPH, day);
  whole.articleCount += sign;
  whole.claimCount += sign * claims.length;
  for (const { id, mentionCount, claimCount } of entities) {
    const sums = sumsOf(tallies, id, day);
    sums.articleCount += sign;
    sums.mentionCount += sign * mentionCount;
    sums.claimCount += sign * claimCount;
    whole.mentionCount += sign * mentionCount;
  }
  for (const { occurredOn, participantIds } of claims) {
    for (const id of [WHOLE_GRAPH, ...participantIds]) sumsOf(tallies, id, occurredOn ?? UNDATED).occurredCount += sign;
  }
}

function sumsOf(tallies: Map<string, Sums>, entityId: string, period: string): Sums {
  const id = `${entityId}|${period}`;
  const known = tallies.get(id);
  if (known) return known;
  const sums = { entityId, period, articleCount: 0, mentionCount: 0, claimCount: 0, occurredCount: 0 };
  tallies.set(id, sums);
  return sums;
}

function isAnything({ articleCount, mentionCount, claimCount, occurredCount }: Sums): boolean {
  return articleCount !== 0 || mentionCount !== 0 || claimCount !== 0 || occurredCount !== 0;
}

function add(numbers: Map<string, number>, key: string, number: number): void {
  numbers.set(key, (numbers.get(key) ?? 0) + number);
}

function sharesIn(numbers: ReadonlyMap<string, number>): Share[] {
  return [...numbers]
    .filter(([, added]) => added !== 0)
    .map(([id, added]) => ({ id, added }))
    .sort(byId);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
