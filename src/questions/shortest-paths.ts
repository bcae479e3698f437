import { claimsOf, type Web } from './web.js';

/** So many steps are tried for the ways of one length; there may be very many ways between two busy entities. */
const STEPS_TRIED = 50_000;

export interface Wanted {
  readonly from: string;
  readonly to: string;
  /** In hops. */
  readonly length: number;
  readonly first: number;
}

export interface ShortestPaths {
  /** Each from the one end to the other, no entity twice. */
  readonly paths: readonly (readonly string[])[];
  /** Whether no way was left out of the comparison. */
  readonly complete: boolean;
}

/**
 * The `first` shortest ways up to a length. Of two that are as long, the one whose weakest hop has more claims comes first,
 * then the one with more claims in all.
 */
export function shortestPaths(web: Web, { from, to, length, first }: Wanted): ShortestPaths {
  if (from === to) return { paths: [[from]], complete: true };
  const distances = distancesTo(web, to, length);
  const paths: (readonly string[])[] = [];
  let complete = true;
  for (let hops = 1; hops <= length && paths.length < first; hops++) {
    const { ways, all } = waysOf(web, from, { to, hops, distances });
    complete &&= all;
    paths.push(...ranked(web, ways));
  }
  return { paths: paths.slice(0, first), complete };
}

/** How many hops it is to `to`, from everywhere within `length` of it. */
function distancesTo(web: Web, to: string, length: number): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]]);
  let frontier = [to];
  for (let distance = 1; distance <= length; distance++) {
    frontier = [...new Set(frontier.flatMap((id) => web.neighbours(id)))].filter((id) => !distances.has(id));
    for (const id of frontier) distances.set(id, distance);
  }
  return distances;
}

interface Rest {
  readonly to: string;
  readonly hops: number;
  readonly distances: ReadonlyMap<string, number>;
}

/**
 * The ways of exactly so many hops, along strong links first. None goes round where two of its stops are linked directly: that is
 * the shorter way once more. Only its two ends may be, since between these every way is asked for.
 */
function waysOf(web: Web, from: string, { to, hops, distances }: Rest): { ways: string[][]; all: boolean } {
  const ways: string[][] = [];
  let tried = 0;
  const goOn = (path: readonly string[], last: string, left: number): void => {
    if (last === to && left === 0) ways.push([...path]);
    if (last === to || ++tried > STEPS_TRIED) return;
    for (const next of web.neighbours(last)) {
      if ((distances.get(next) ?? Infinity) >= left || path.includes(next)) continue;
      const earlier = next === to ? path.slice(1, -1) : path.slice(0, -1);
      if (!earlier.some((stop) => web.between(stop, next).length > 0)) goOn([...path, next], next, left - 1);
    }
  };
  goOn([from], from, hops);
  return { ways, all: tried <= STEPS_TRIED };
}

function ranked(web: Web, ways: readonly (readonly string[])[]): (readonly string[])[] {
  const weighed = ways.map((stops) => {
    const claims = stops.slice(1).map((stop, at) => claimsOf(web.between(stops[at] ?? stop, stop)));
    const all = claims.reduce((sum, count) => sum + count, 0);
    return { stops, weakest: Math.min(...claims), all, key: stops.join() };
  });
  weighed.sort((a, b) => b.weakest - a.weakest || b.all - a.all || (a.key < b.key ? -1 : 1));
  return weighed.map(({ stops }) => stops);
}
