import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.js';
import type { Graph } from '../../graph/port.js';
import { mostMentioned, talliedFromTo, talliesOf, type TallyRow } from '../../graph/reads/tallies.js';
import { ERROR_CODES, inputError } from '../errors.js';
import type { InputMaybe, TrendOrder } from '../generated/schema-types.js';
import { pageAsked } from '../page.js';
import { periodAfter, periodsBetween } from '../periods.js';

/** What stands behind `Trend`. */
export interface TrendFound {
  readonly entityId: string;
  readonly mentions: number;
  readonly mentionsBefore: number;
  readonly gain: number;
  readonly articles: number;
  readonly articlesBefore: number;
  readonly claims: number;
  readonly claimsBefore: number;
}

/** What stands behind `Trending`. */
export interface TrendingFound {
  readonly from: string;
  readonly to: string;
  readonly beforeFrom: string;
  readonly trends: readonly TrendFound[];
}

interface TrendingAsked {
  readonly from?: InputMaybe<string>;
  readonly to?: InputMaybe<string>;
  readonly kinds?: InputMaybe<readonly EntityKind[]>;
  readonly orderBy: TrendOrder;
  readonly first: number;
}

export interface TrendingLoaders {
  readonly trending: (asked: TrendingAsked) => Promise<TrendingFound>;
}

const USUAL_DAYS = 7;
const MOST_DAYS = 92;
/** So many of the days' leaders are looked at, and then so many days of those chosen. */
const LEADERS = 2000;
const DAYS_COUNTED = 20_000;

export function trendingLoaders(graph: Graph): TrendingLoaders {
  return {
    trending: async ({ orderBy, ...asked }) => {
      const first = pageAsked({ first: asked.first }).size;
      const kinds = [...new Set(asked.kinds ?? ENTITY_KINDS)];
      const window = await windowOf(graph, asked);
      const { from, to, beforeFrom, days, daysBefore } = window;
      const leaders = await graph.read(mostMentioned, {
        days: orderBy === 'LOSS' ? daysBefore : days,
        kinds: kinds.map((kind) => kind.toLowerCase()),
        most: within(5, LEADERS / (days.length * Math.max(1, kinds.length)), 100),
        limit: within(100, DAYS_COUNTED / (2 * days.length), 300),
      });
      const both = leaders.map(({ entityId: id }) => ({ id, from: beforeFrom, before: `${to}~` }));
      const rows = both.length === 0 ? [] : await graph.read(talliesOf, { asked: both });
      const trends = inOrder(trendsOf(rows, from), orderBy).slice(0, first);
      return { from, to, beforeFrom, trends };
    },
  };
}

async function windowOf(graph: Graph, asked: Pick<TrendingAsked, 'from' | 'to'>) {
  const [ends] = typeof asked.to === 'string' ? [] : await graph.read(talliedFromTo, { id: '*', stated: true });
  const to = asked.to ?? ends?.last ?? new Date().toISOString().slice(0, 10);
  const from = asked.from ?? periodAfter(to, 1 - USUAL_DAYS, 'DAY');
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (length < 1) throw inputError(ERROR_CODES.BAD_DATE, `"from" (${from}) lies behind "to" (${to}).`);
  if (length > MOST_DAYS) {
    throw inputError(
      ERROR_CODES.BAD_DATE,
      `From ${from} to ${to} are ${length} days; ${MOST_DAYS} are allowed. Ask for a shorter time.`,
    );
  }
  const beforeFrom = periodAfter(from, -length, 'DAY');
  const days = periodsBetween(from, to, 'DAY');
  return { from, to, beforeFrom, days, daysBefore: periodsBetween(beforeFrom, periodAfter(from, -1, 'DAY'), 'DAY') };
}

function trendsOf(rows: readonly TallyRow[], from: string): TrendFound[] {
  const days = rows.filter(({ articleCount }) => articleCount > 0);
  const ids = [...new Set(days.map(({ entityId }) => entityId))];
  return ids.map((entityId) => {
    const own = days.filter((row) => row.entityId === entityId);
    const [now, before] = [own.filter(({ period }) => period >= from), own.filter(({ period }) => period < from)];
    const [mentions, mentionsBefore] = [sum(now, 'mentionCount'), sum(before, 'mentionCount')];
    return {
      entityId,
      mentions,
      mentionsBefore,
      gain: mentions - mentionsBefore,
      articles: sum(now, 'articleCount'),
      articlesBefore: sum(before, 'articleCount'),
      claims: sum(now, 'claimCount'),
      claimsBefore: sum(before, 'claimCount'),
    };
  });
}

const RANK: Readonly<Record<TrendOrder, (trend: TrendFound) => number>> = {
  MENTIONS: ({ mentions }) => mentions,
  GAIN: ({ gain }) => gain,
  LOSS: ({ gain }) => -gain,
};

/** Those who rank above nothing, ties by id. */
function inOrder(trends: readonly TrendFound[], orderBy: TrendOrder): TrendFound[] {
  const rank = RANK[orderBy];
  return trends
    .filter((trend) => rank(trend) > 0)
    .sort((a, b) => rank(b) - rank(a) || (a.entityId < b.entityId ? -1 : 1));
}

function sum(rows: readonly TallyRow[], key: 'mentionCount' | 'articleCount' | 'claimCount'): number {
  return rows.reduce((all, row) => all + row[key], 0);
}

function within(least: number, number: number, most: number): number {
  return Math.max(least, Math.min(most, Math.floor(number)));
}
