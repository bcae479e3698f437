import { CLAIM_TYPES, type ClaimType } from '../../domain/claim.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.js';
import { KIND_LABELS } from '../../graph/model.js';
import type { Graph } from '../../graph/port.js';
import {
  busiestPublishers,
  FIRST_DAY,
  graphNumbers,
  LAST_DAY,
  LAST_WRITTEN,
  type PublisherRow,
} from '../../graph/reads/statistics.js';
import { pageAsked } from '../page.js';

interface TypeCount {
  readonly type: ClaimType;
  readonly count: number;
}

/** What stands behind `Statistics`. */
export interface GraphStatistics {
  readonly articles: number;
  readonly claims: number;
  readonly claimsByType: readonly TypeCount[];
  readonly entities: number;
  readonly entitiesByKind: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly relationships: number;
  readonly relationshipsByType: readonly TypeCount[];
  readonly publishers: number;
  readonly firstPublishedOn: string | null;
  readonly lastPublishedOn: string | null;
  readonly lastChangedAt: string | null;
}

export interface StatisticsLoaders {
  readonly statistics: () => Promise<GraphStatistics>;
  readonly topPublishers: (first: number) => Promise<PublisherRow[]>;
}

export function statisticsLoaders(graph: Graph): StatisticsLoaders {
  return {
    statistics: async () => {
      const rows = new Map((await graph.read(graphNumbers, {})).map((row) => [row.name, row]));
      const number = (name: string) => rows.get(name)?.number ?? 0;
      const day = (name: string) => rows.get(name)?.day ?? null;
      const entitiesByKind = ENTITY_KINDS.map((kind) => ({ kind, count: number(KIND_LABELS[kind]) }));
      const byType = (what: string) =>
        CLAIM_TYPES.map((type) => ({ type, count: number(`${what}|${type}`) }))
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count);
      const relationshipsByType = byType('relationships');
      return {
        articles: number('Article'),
        claims: number('Claim'),
        claimsByType: byType('claims'),
        entities: sum(entitiesByKind),
        entitiesByKind,
        relationships: sum(relationshipsByType),
        relationshipsByType,
        publishers: number('Publisher'),
        firstPublishedOn: day(FIRST_DAY),
        lastPublishedOn: day(LAST_DAY),
        lastChangedAt: day(LAST_WRITTEN),
      };
    },
    topPublishers: (first) => graph.read(busiestPublishers, { limit: pageAsked({ first }).size }),
  };
}

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((all, { count }) => all + count, 0);
}
