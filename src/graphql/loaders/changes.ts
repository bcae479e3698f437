import type { Graph } from '../../graph/port.js';
import {
  BEFORE_THE_FIRST_CHANGE,
  nextClaimChanges,
  type ChangePlace,
  type ClaimChangeEntry,
} from '../../graph/changes/next-claim-changes.js';
import { BEFORE_ALL_CHANGES, changesSoFar, firstChangeSince } from '../../graph/reads/changes.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { ERROR_CODES, inputError } from '../errors.js';
import type { InputMaybe } from '../generated/schema-types.js';
import { pageAsked, type Page } from '../page.js';

/** What stands behind a page of changes. */
export interface ClaimChangePage extends Pick<Page<ClaimChangeEntry>, 'edges' | 'hasNextPage' | 'hasPreviousPage'> {
  readonly resumeFrom: string;
  readonly newest: () => Promise<string>;
}

interface ChangesAsked {
  readonly since?: InputMaybe<string>;
  readonly after?: InputMaybe<string>;
  readonly first?: InputMaybe<number>;
}

export interface ChangeLoaders {
  readonly changes: (asked: ChangesAsked) => Promise<ClaimChangePage>;
}

const LIST = 'changes';
/** A taken-number behind all claims that one article could have. */
const ALL_OF_IT = 1_000_000_000;

export function changeLoaders(
  graph: Graph,
  claimsOf: (ids: readonly string[]) => Promise<readonly (ClaimRow | null)[]>,
): ChangeLoaders {
  const newest = async () => {
    const [number = 0] = await graph.read(changesSoFar, {});
    return cursorOf({ changeId: idOf(number), taken: ALL_OF_IT });
  };
  return {
    changes: async ({ since, after, first }) => {
      const from = typeof after === 'string' ? await placeBehind(graph, after) : await placeSince(graph, since ?? null);
      const { changes, hasMore, place } = await nextClaimChanges(
        graph,
        from,
        pageAsked({ first: first ?? null }).size,
        claimsOf,
      );
      return {
        edges: changes.map((node) => ({ node, cursor: cursorOf(node.place) })),
        hasNextPage: () => Promise.resolve(hasMore),
        hasPreviousPage: () => Promise.resolve(typeof after === 'string'),
        resumeFrom: cursorOf(place),
        newest,
      };
    },
  };
}

function cursorOf({ changeId, taken }: ChangePlace): string {
  return encodeCursor(LIST, [changeId, taken]);
}

function idOf(number: number): string {
  return String(number).padStart(BEFORE_ALL_CHANGES.length, '0');
}

/** @throws BAD_CURSOR for what is no cursor of this list, or one of a graph that had more changes than this one */
async function placeBehind(graph: Graph, cursor: string): Promise<ChangePlace> {
  const [changeId, taken] = decodeCursor(LIST, cursor, [BEFORE_ALL_CHANGES, 0]);
  const [number = 0] = await graph.read(changesSoFar, {});
  const isOurs = /^\d{12}$/.test(String(changeId)) && Number(changeId) <= number && Number(taken) >= 0;
  if (isOurs) return { changeId: String(changeId), taken: Number(taken) };
  throw inputError(
    ERROR_CODES.BAD_CURSOR,
    'The cursor stands behind all changes of this graph: it comes from another graph, or from before a backup was put ' +
      'back. Begin anew without "after", or with "since".',
  );
}

async function placeSince(graph: Graph, since: string | null): Promise<ChangePlace> {
  if (since === null) return BEFORE_THE_FIRST_CHANGE;
  const [id] = await graph.read(firstChangeSince, { at: new Date(since).toISOString() });
  if (id !== undefined) return { changeId: id, taken: 0 };
  const [number = 0] = await graph.read(changesSoFar, {});
  return { changeId: idOf(number), taken: ALL_OF_IT };
}
