import type { ClaimType } from '../../domain/claim.js';
import type { Graph } from '../../graph/port.js';
import { claimDates, claimDatesOfEntity, type ClaimDates } from '../../graph/reads/claim-dates.js';
import type { EntityRow } from '../../graph/reads/entity-row.js';
import { LARGEST_COUNT } from '../../graph/reads/page-statement.js';
import { talliedFromTo, talliesOf } from '../../graph/reads/tallies.js';
import { ERROR_CODES, inputError } from '../errors.js';
import type { InputMaybe, TimelineDate, TimelineInterval } from '../generated/schema-types.js';
import { firstPeriod, lastPeriod, LENGTH_OF, periodAfter, periodsBetween } from '../periods.js';

/** What stands behind `TimelineBucket`. */
export interface Bucket {
  readonly period: string;
  claims: number;
  articles: number | null;
  mentions: number | null;
}

/** What stands behind `Timeline`. */
export interface TimelineFound {
  readonly interval: TimelineInterval;
  readonly by: TimelineDate;
  readonly buckets: readonly Bucket[];
  readonly claims: number;
  readonly lessExact: number;
  readonly undated: number | null;
  readonly isComplete: boolean;
}

interface TimelineAsked {
  readonly entity?: InputMaybe<string>;
  readonly with?: InputMaybe<string>;
  readonly types?: InputMaybe<readonly ClaimType[]>;
  readonly interval: TimelineInterval;
  readonly by: TimelineDate;
  readonly from?: InputMaybe<string>;
  readonly to?: InputMaybe<string>;
}

export interface TimelineLoaders {
  readonly timeline: (asked: TimelineAsked) => Promise<TimelineFound | null>;
}

const MOST_BUCKETS = 1000;
const MOST_YEARS = 60;
/** The owner of the tallies of the whole graph, and the period of what has no date. */
const WHOLE_GRAPH = '*';
const UNDATED = '0000-00-00';

/** How much is dated so: on a day, in a month or a year, or not at all. */
interface Dated {
  readonly period: string;
  readonly claims: number;
  readonly articles: number | null;
  readonly mentions: number | null;
}

interface Counted {
  readonly dated: readonly Dated[];
  readonly undated: number | null;
  readonly isComplete: boolean;
}

/** @param entity what an id stands for @throws BAD_ID there */
export function timelineLoaders(graph: Graph, entity: (id: string) => Promise<EntityRow | null>): TimelineLoaders {
  return {
    timeline: async (asked) => {
      const given = [asked.entity, asked.with].filter((id) => typeof id === 'string');
      const found = await Promise.all(given.map(entity));
      const entities = found.filter((row) => row !== null).sort((a, b) => a.claimCount - b.claimCount);
      if (entities.length < given.length) return null;
      const [fewer, other] = entities; // the claims of the less busy one are gone through
      const range = await rangeOf(graph, fewer?.id ?? WHOLE_GRAPH, asked);
      const counted =
        other === undefined && (asked.types ?? null) === null
          ? await tallied(graph, fewer?.id ?? WHOLE_GRAPH, asked.by, range)
          : await countedOneByOne(graph, fewer?.id ?? null, other?.id ?? null, asked, range);
      return inBuckets(asked, range, counted);
    },
  };
}

/** From the first to the last bucket, and the first date that counts; null where there is none. */
type Range = { readonly first: string; readonly last: string; readonly from: string } | null;

async function rangeOf(graph: Graph, id: string, { interval, by, from, to }: TimelineAsked): Promise<Range> {
  const isOpen = typeof from !== 'string' || typeof to !== 'string';
  const [ends] = isOpen ? await graph.read(talliedFromTo, { id, stated: by === 'STATED' }) : [];
  const end = to ?? ends?.last;
  const start = from ?? ends?.first;
  if (end === undefined || start === undefined) return null;
  const last = lastPeriod(end, interval);
  const earliest =
    [
      periodAfter(last, 1 - MOST_BUCKETS, interval),
      firstPeriod(periodAfter(last.slice(0, 4), -MOST_YEARS, 'YEAR'), interval),
    ].sort()[1] ?? last;
  const first = firstPeriod(start, interval);
  if (typeof from !== 'string') return first > last ? null : rangeFrom(first < earliest ? earliest : first, last);
  if (first > last && typeof to !== 'string') return null;
  if (first > last) throw inputError(ERROR_CODES.BAD_DATE, `"from" (${start}) lies behind "to" (${end}).`);
  if (first >= earliest) return rangeFrom(first, last, from);
  throw inputError(
    ERROR_CODES.BAD_DATE,
    `From ${start} to ${end} is too long for buckets of a ${interval.toLowerCase()}: there may be ${MOST_BUCKETS} buckets, and ` +
      `${MOST_YEARS} years, at most. Ask for a longer "interval" or a shorter time.`,
  );
}

/** A month that buckets of days begin with counts too, as the date of what is told no more exactly. */
function rangeFrom(first: string, last: string, from = first): Range {
  return { first, last, from: from < first ? from : first };
}

async function tallied(graph: Graph, id: string, by: TimelineDate, range: Range): Promise<Counted> {
  const undated = { id, from: UNDATED, before: `${UNDATED}~` };
  const dated = range === null ? [] : [{ id, from: range.from, before: `${range.last}~` }];
  const rows = await graph.read(talliesOf, { asked: [undated, ...dated] });
  const all = rows.map(({ period, articleCount, mentionCount, claimCount, occurredCount }) =>
    by === 'STATED'
      ? { period, claims: claimCount, articles: articleCount, mentions: mentionCount }
      : { period, claims: occurredCount, articles: null, mentions: null },
  );
  return {
    dated: all.filter(({ period }) => period !== UNDATED),
    undated: all.find(({ period }) => period === UNDATED)?.claims ?? 0,
    isComplete: true,
  };
}

async function countedOneByOne(
  graph: Graph,
  id: string | null,
  other: string | null,
  { by, types }: TimelineAsked,
  range: Range,
): Promise<Counted> {
  if (range === null) return { dated: [], undated: null, isComplete: true };
  const bounds = by === 'STATED' ? { from: range.from, before: `${range.last}~` } : { from: '', before: '~' };
  const asked = { ...bounds, types: types ?? null, other, most: LARGEST_COUNT };
  const rows = await (id === null ? graph.read(claimDates, asked) : graph.read(claimDatesOfEntity, { ...asked, id }));
  const dateOf = ({ statedOn, occurredOn }: ClaimDates) => (by === 'STATED' ? statedOn : occurredOn) ?? UNDATED;
  const dated = rows
    .filter((row) => row.isCounted && dateOf(row) >= range.from && dateOf(row) < `${range.last}~`)
    .map((row) => ({ period: dateOf(row), claims: row.number, articles: null, mentions: null }));
  return { dated, undated: null, isComplete: rows.reduce((sum, { number }) => sum + number, 0) < LARGEST_COUNT };
}

function inBuckets({ interval, by }: TimelineAsked, range: Range, { dated, ...counted }: Counted): TimelineFound {
  const nothing = by === 'STATED' && counted.undated !== null ? 0 : null; // only the tallies know of articles
  const periods = range === null ? [] : periodsBetween(range.first, range.last, interval);
  const buckets = new Map<string, Bucket>(
    periods.map((period) => [period, { period, claims: 0, articles: nothing, mentions: nothing }]),
  );
  let lessExact = 0;
  for (const { period, claims, articles, mentions } of dated) {
    const bucket = buckets.get(period.slice(0, LENGTH_OF[interval]));
    if (bucket === undefined) {
      lessExact += claims;
      continue;
    }
    bucket.claims += claims;
    if (bucket.articles !== null) bucket.articles += articles ?? 0;
    if (bucket.mentions !== null) bucket.mentions += mentions ?? 0;
  }
  const all = [...buckets.values()];
  return {
    interval,
    by,
    buckets: all,
    claims: all.reduce((sum, { claims }) => sum + claims, 0),
    lessExact,
    ...counted,
  };
}
