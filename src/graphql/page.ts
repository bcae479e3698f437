import type { ArticleRow } from '../graph/reads/article-row.js';
import type { ClaimRow } from '../graph/reads/claim-row.js';
import type { DecisionRow } from '../graph/reads/decision-row.js';
import type { EntityRow } from '../graph/reads/entity-row.js';
import type { MentionRow } from '../graph/reads/mention-row.js';
import type { RelationshipRow } from '../graph/reads/relationship-row.js';
import { ERROR_CODES, inputError } from './errors.js';

export const LARGEST_PAGE = 100;

/** The arguments that every connection takes. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** What stands behind every connection type. */
export interface Page<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Only counts when it is called. */
  readonly count: () => Promise<number>;
}

export type EntityPage = Page<EntityRow>;
export type ClaimPage = Page<ClaimRow>;
export type RelationshipPage = Page<RelationshipRow>;
export type ArticlePage = Page<ArticleRow>;
export type MentionPage = Page<MentionRow>;
export type DecisionPage = Page<DecisionRow>;

/** @throws BAD_PAGE_SIZE */
export function checkFirst(first: number): number {
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  throw inputError(
    ERROR_CODES.BAD_PAGE_SIZE,
    `"first" is ${first}, but must be from 1 to ${LARGEST_PAGE}. Page through longer lists with "after".`,
  );
}
