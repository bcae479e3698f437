import type { ArticleRow } from '../graph/reads/article-row.js';
import type { ClaimRow } from '../graph/reads/claim-row.js';
import type { DecisionRow } from '../graph/reads/decision-row.js';
import type { EntityRow } from '../graph/reads/entity-row.js';
import type { MentionRow } from '../graph/reads/mention-row.js';
import type { RelationshipRow } from '../graph/reads/relationship-row.js';
import { ERROR_CODES, inputError } from './errors.js';

export const LARGEST_PAGE = 100;
/** Of a page that is asked for without saying how large. */
export const USUAL_PAGE = 20;

/** The arguments that every connection takes: `first` or `last`, and the places between which the page lies. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** What stands behind every connection type, and behind its `pageInfo`. */
export interface Page<Node> {
  readonly edges: readonly Edge<Node>[];
  /** Each of the three only reads when it is called. */
  readonly hasNextPage: () => Promise<boolean>;
  readonly hasPreviousPage: () => Promise<boolean>;
  readonly count: () => Promise<number>;
}

/** What stands behind every `pageInfo`: a page, whatever is in it. */
export type PageEnds = Omit<Page<unknown>, 'count'>;

export type EntityPage = Page<EntityRow>;
export type ClaimPage = Page<ClaimRow>;
export type RelationshipPage = Page<RelationshipRow>;
export type ArticlePage = Page<ArticleRow>;
export type MentionPage = Page<MentionRow>;
export type DecisionPage = Page<DecisionRow>;

/** Which end of what lies between the cursors is asked for, and how much of it. */
export interface PageAsked {
  readonly way: 'forwards' | 'backwards';
  readonly size: number;
  /** Cursors; null where the list is not bounded. */
  readonly after: string | null;
  readonly before: string | null;
}

/** @throws BAD_PAGE_SIZE for a size out of bounds, or two */
export function pageAsked({ first, after, last, before }: PageRequest): PageAsked {
  const between = { after: after ?? null, before: before ?? null };
  if (!isGiven(last)) return { way: 'forwards', size: sizeOf('first', first ?? USUAL_PAGE), ...between };
  if (!isGiven(first)) return { way: 'backwards', size: sizeOf('last', last), ...between };
  throw inputError(
    ERROR_CODES.BAD_PAGE_SIZE,
    '"first" and "last" are both given. Give "first" for a page from the start, or "last" for one from the end.',
  );
}

function sizeOf(name: 'first' | 'last', size: number): number {
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw inputError(
    ERROR_CODES.BAD_PAGE_SIZE,
    `"${name}" is ${size}, but must be from 1 to ${LARGEST_PAGE}. Page through longer lists with "${name === 'first' ? 'after' : 'before'}".`,
  );
}

function isGiven(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

/** The page as it stands in the list turned round. */
export function turnedRound({ way, size, after, before }: PageAsked): PageAsked {
  return { way: way === 'forwards' ? 'backwards' : 'forwards', size, after: before, before: after };
}

/** A page of the list turned round. */
export function turnRound<Node>({ edges, hasNextPage, hasPreviousPage, count }: Page<Node>): Page<Node> {
  return { edges: edges.toReversed(), hasNextPage: hasPreviousPage, hasPreviousPage: hasNextPage, count };
}

/** Any other number that an argument bounds. @throws BAD_NUMBER */
export function checkWithin(argument: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw inputError(ERROR_CODES.BAD_NUMBER, `"${argument}" is ${value}, but must be from 1 to ${most}.`);
}
