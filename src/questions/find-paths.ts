import type { ClaimType } from '../domain/claim.js';
import type { Graph } from '../graph/port.js';
import { linksOfEntities, type Link } from '../graph/reads/index.js';
import { linksBetween } from './links-between.js';
import { shortestPaths } from './shortest-paths.js';
import { strongestFirst, Web } from './web.js';

/** How many of an entity's links are followed; of a hub those with the most claims. */
const LINKS_FOLLOWED = 200;
/** Where only some types count, more are looked at, since most of them are of others. */
const LINKS_SIFTED = 500;
/** How many entities are gone on from at each step. */
const ENTITIES_FOLLOWED = 60;

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly types: readonly ClaimType[] | null;
  readonly maxLength: number;
  readonly first: number;
}

export interface Hop {
  readonly from: string;
  readonly to: string;
  /** All links of the two, in both directions, most claims first. */
  readonly links: readonly Link[];
}

/** Its hops, in order; none from an entity to itself. */
export type FoundPath = readonly Hop[];

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  /** Whether all was looked at that could lead from the one to the other. */
  readonly complete: boolean;
}

/** One end of the search: what was reached from it so far. */
interface Side {
  readonly reached: Set<string>;
  frontier: readonly string[];
  steps: number;
}

/**
 * The shortest ways from one entity to another, each way's hops in either direction. Searched from both ends, a step at a
 * time, always from the end where fewer are to be gone on from: after n steps in all, every way of n hops is known. Each
 * step is one read with a bound, however large the graph.
 */
export async function findPaths(graph: Graph, question: PathQuestion): Promise<FoundPaths> {
  const { from, to, types, maxLength } = question;
  const first = from === to ? 1 : question.first;
  const web = new Web();
  web.add(await linksBetween(graph, from, to, types));
  const sides: readonly Side[] = [from, to].map((id) => ({ reached: new Set([id]), frontier: [id], steps: 0 }));
  let complete = true;
  // Of one hop all ways are known from the start, and of as many as there were steps from then on.
  for (let steps = 0; ; steps++) {
    const side = smaller(sides);
    const length = side === null ? maxLength : Math.min(Math.max(1, steps), maxLength);
    const found = shortestPaths(web, { from, to, length, first });
    if (found.paths.length >= first || steps >= maxLength || side === null) {
      return { paths: found.paths.map((stops) => hopsOf(web, stops)), complete: complete && found.complete };
    }
    complete = (await step(graph, web, side, types)) && complete;
  }
}

/** Null where nothing new was reached from one of the ends: then everything that hangs together with it is known. */
function smaller(sides: readonly Side[]): Side | null {
  const [fewest] = sides.toSorted((a, b) => a.frontier.length - b.frontier.length || a.steps - b.steps);
  return fewest === undefined || fewest.frontier.length === 0 ? null : fewest;
}

/** Goes on from all that was reached last. Gives whether that was followed in full. */
async function step(graph: Graph, web: Web, side: Side, types: readonly ClaimType[] | null): Promise<boolean> {
  const ids = side.frontier.slice(0, ENTITIES_FOLLOWED);
  const most = types === null ? LINKS_FOLLOWED : LINKS_SIFTED;
  const found = await graph.read(linksOfEntities, { ids, types, direction: 'BOTH', most });
  const links = found.flatMap((row) => row.links);
  web.add(links);
  const next = new Map<string, number>();
  for (const { subjectId, objectId, claimCount } of links) {
    for (const id of [subjectId, objectId]) {
      if (!side.reached.has(id)) next.set(id, (next.get(id) ?? 0) + claimCount);
    }
  }
  const whole = side.frontier.length <= ENTITIES_FOLLOWED && !found.some(({ cut }) => cut);
  side.steps++;
  side.frontier = strongestFirst(next);
  for (const id of side.frontier) side.reached.add(id);
  return whole;
}

function hopsOf(web: Web, stops: readonly string[]): Hop[] {
  return stops.slice(1).map((to, at) => {
    const from = stops[at] ?? to;
    return { from, to, links: web.between(from, to) };
  });
}
