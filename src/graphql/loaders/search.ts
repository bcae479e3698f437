import type DataLoader from 'dataloader';
import type { EntityKind } from '../../domain/entity.js';
import type { Graph, SearchHit, SearchIndex } from '../../graph/port.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { parseId } from '../ids.js';
import { checkFirst, type Page, type PageRequest } from '../page.js';

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
  const first = checkFirst(request.first);
  const list = `search:${index}`;
  const after = request.after ?? null;
  const place = after === null ? null : decodeCursor(list, after, [0, '']);
  const hits = await graph.search(index, query, SEARCH_DEPTH);
  const ofKinds = hits.filter(({ id }) => kinds === null || isOfKind(id, kinds));
  const rest = ofKinds.filter((hit) => place === null || isBehind(hit, place));
  const page = await Promise.all(rest.slice(0, first).map(async (hit) => ({ hit, node: await rows.load(hit.id) })));
  return {
    // A hit without a row went away between the two reads.
    edges: page.flatMap(({ hit, node }) =>
      node === null ? [] : [{ node, cursor: encodeCursor(list, [hit.score, hit.id]) }],
    ),
    hasNextPage: rest.length > first,
    hasPreviousPage: after !== null,
    count: () => Promise.resolve(ofKinds.length),
  };
}

function isOfKind(id: string, kinds: readonly EntityKind[]): boolean {
  const parsed = parseId(id);
  return parsed?.of === 'Entity' && kinds.includes(parsed.kind);
}

function isBehind(hit: SearchHit, [score = 0, id = '']: readonly (string | number)[]): boolean {
  return hit.score < Number(score) || (hit.score === Number(score) && hit.id > String(id));
}
