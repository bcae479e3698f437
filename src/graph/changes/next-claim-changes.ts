import type { Graph } from '../port.js';
import { BEFORE_ALL_CHANGES, changesFrom, removedLater, type ChangeRow } from '../reads/changes.js';
import type { ClaimRow } from '../reads/claim-row.js';

export const CHANGE_KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A place in the log: behind so many of the claims that one change is about. */
export interface ChangePlace {
  readonly changeId: string;
  readonly taken: number;
}

export const BEFORE_THE_FIRST_CHANGE: ChangePlace = { changeId: BEFORE_ALL_CHANGES, taken: 0 };

/** What became of one claim. */
export interface ClaimChangeEntry {
  readonly kind: ChangeKind;
  readonly claimId: string;
  readonly articleId: string;
  /** When it was written: ISO date and time. */
  readonly at: string;
  /** The claim as it is now; null where it was removed, now or later. */
  readonly claim: ClaimRow | null;
  /** Behind this one. */
  readonly place: ChangePlace;
}

export interface ClaimChanges {
  readonly changes: readonly ClaimChangeEntry[];
  /** There is more already. */
  readonly hasMore: boolean;
  /** Where to go on, also when nothing was found. */
  readonly place: ChangePlace;
}

/** So many times the log is read for one page: articles without claims, or read again without a change, fill no page. */
const ROUNDS = 8;

/**
 * The next changes of claims, in the order in which they were committed. Whoever goes on from `place` misses nothing and
 * gets nothing twice, also while others write: the numbers of the log have no gap, so where one is missing a commit is
 * not all visible yet, and what is behind it waits; and so does a claim that the log tells of and no index finds yet.
 * @param most how many at most
 * @param claimsOf claims by their ids; null for those that are not there
 */
export async function nextClaimChanges(
  graph: Graph,
  from: ChangePlace,
  most: number,
  claimsOf: (ids: readonly string[]) => Promise<readonly (ClaimRow | null)[]>,
): Promise<ClaimChanges> {
  const { entries, isAll, place } = await entriesBehind(graph, from, most);
  const page = entries.slice(0, most);
  const claims = await claimsOf(page.map(({ claimId }) => claimId));
  const told = page.map((entry, at) => ({ ...entry, claim: entry.kind === 'REMOVED' ? null : (claims[at] ?? null) }));
  const missing = told.filter(({ kind, claim }) => kind !== 'REMOVED' && claim === null);
  const gone = missing.length === 0 ? [] : await graph.read(removedLater, { asked: missing.map(questionOf) });
  const firstUnseen = told.findIndex((change) => missing.includes(change) && !gone.includes(change.claimId));
  if (firstUnseen >= 0) {
    const changes = told.slice(0, firstUnseen);
    return { changes, hasMore: false, place: changes.at(-1)?.place ?? from };
  }
  const isWhole = entries.length <= most;
  return { changes: told, hasMore: !isWhole || !isAll, place: isWhole ? place : (told.at(-1)?.place ?? from) };
}

type Entry = Omit<ClaimChangeEntry, 'claim'>;

/** More than `most` entries, or all there are as far as the log was read. */
async function entriesBehind(graph: Graph, from: ChangePlace, most: number) {
  const entries: Entry[] = [];
  let place = from;
  for (let round = 0; round < ROUNDS; round++) {
    const limit = most + 2; // the one that was read last, and one more than a page may be about
    const rows = await graph.read(changesFrom, { from: place.changeId, limit });
    const settled = withoutGap(rows, place.changeId);
    for (const row of settled) {
      const all = entriesOf(row);
      entries.push(...all.slice(row.id === place.changeId ? place.taken : 0));
      place = { changeId: row.id, taken: all.length };
    }
    if (entries.length > most) return { entries, isAll: false, place };
    if (settled.length < limit) return { entries, isAll: true, place };
  }
  return { entries, isAll: false, place };
}

/** Up to the first number that is missing: its commit is not visible yet. */
export function withoutGap(rows: readonly ChangeRow[], fromId: string): readonly ChangeRow[] {
  const first = Math.max(1, Number(fromId));
  const gap = rows.findIndex(({ id }, at) => Number(id) !== first + at);
  return gap < 0 ? rows : rows.slice(0, gap);
}

function entriesOf({ id: changeId, at, articleId, removed, added, changed }: ChangeRow): Entry[] {
  const lists: [ChangeKind, readonly string[]][] = [
    ['REMOVED', removed],
    ['ADDED', added],
    ['CHANGED', changed],
  ];
  return lists
    .flatMap(([kind, claimIds]) => claimIds.map((claimId) => ({ kind, claimId })))
    .map((entry, index) => ({ ...entry, articleId, at, place: { changeId, taken: index + 1 } }));
}

function questionOf({ claimId, articleId, place }: Entry) {
  return { claimId, articleId, changeId: place.changeId };
}
