import type DataLoader from 'dataloader';
import type { EntityKind } from '../../domain/entity.js';
import type { Graph, SearchHit, SearchIndex } from '../../graph/port.js';
import type { Place } from '../../graph/reads/page-statement.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { parseId } from '../ids.js';
import { type Page, pageAsked, type PageRequest } from '../page.js';

/** How many of the best matches are looked at: more than anyone pages through. */
export const SEARCH_DEPTH = 1000;

/** A page of what matches `text`, best first. */
export async function searchPage<Row>(
  graph: Graph,
  rows: DataLoader<string, Row | null>,
  index: SearchIndex,
  { query, ...request }: PageRequest & { query: string },
  kinds: readonly EntityKind[] | null,
): Promise<Page<Row>> {
  const { way, size, after, before } = pageAsked(request);
  const list = `search:${index}`;
  const [from, to] = [after, before].map((cursor) => (cursor === null ? null : decodeCursor(list, cursor, [0, ''])));
  const hits = (await graph.search(index, query, SEARCH_DEPTH)).filter(
    ({ id }) => kinds === null || isOfKind(id, kinds),
  );
  const start = from ? hits.filter((hit) => compare(placeOf(hit), from) <= 0).length : 0;
  const end = to ? hits.filter((hit) => compare(placeOf(hit), to) < 0).length : hits.length;
  const [begin, stop] = way === 'forwards' ? [start, Math.min(end, start + size)] : [Math.max(start, end - size), end];
  const page = await Promise.all(hits.slice(begin, stop).map(async (hit) => ({ hit, node: await rows.load(hit.id) })));
  return {
    // A hit without a row went away between the two reads.
    edges: page.flatMap(({ hit, node }) => (node === null ? [] : [{ node, cursor: encodeCursor(list, placeOf(hit)) }])),
    hasNextPage: () => Promise.resolve(stop < hits.length),
    hasPreviousPage: () => Promise.resolve(begin > 0),
    count: () => Promise.resolve(hits.length),
  };
}

const placeOf = ({ score, id }: SearchHit): Place => [score, id];

/** Below 0 where `a` comes before `b`: best first, ties by id. */
function compare([scoreA = 0, idA = '']: Place, [scoreB = 0, idB = '']: Place): number {
  return Number(scoreB) - Number(scoreA) || (idA < idB ? -1 : idA > idB ? 1 : 0);
}

function isOfKind(id: string, kinds: readonly EntityKind[]): boolean {
  const parsed = parseId(id);
  return parsed?.of === 'Entity' && kinds.includes(parsed.kind);
}
