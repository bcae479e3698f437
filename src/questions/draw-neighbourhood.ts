import type { ClaimType } from '../domain/claim.js';
import type { EntityKind } from '../domain/entity.js';
import type { Graph } from '../graph/port.js';
import { linksOfEntities, type Link } from '../graph/reads/index.js';
import { kindOf } from './kind-of.js';
import { byClaims, claimsOf, strongestFirst, Web } from './web.js';

/** How many of each entity's links are looked at; of a hub those with the most claims. */
const LINKS_FOLLOWED = 200;
/** Where only some types count, more are looked at, since most of them are of others. */
const LINKS_SIFTED = 500;
/** So many links for each entity may be drawn. */
const LINKS_EACH = 3;

export interface NeighbourhoodQuestion {
  readonly id: string;
  readonly depth: number;
  readonly first: number;
  readonly types: readonly ClaimType[] | null;
  readonly kinds: readonly EntityKind[] | null;
}

export interface DrawnNode {
  readonly id: string;
  readonly distance: number;
}

export interface DrawnNeighbourhood {
  /** In the order of importance: the entity itself first. */
  readonly nodes: readonly DrawnNode[];
  /** What links these to each other, most claims first. */
  readonly links: readonly Link[];
  /** Whether that is all there is within the depth. */
  readonly complete: boolean;
}

/** A node that may be drawn. */
interface Place {
  readonly distance: number;
  /** Whom it is drawn for: the one nearer to the centre that it hangs on. */
  readonly parent: string | null;
  readonly importance: number;
}

/**
 * The most important entities around one, with the links among them. What counts is how many claims link an entity to those
 * one hop nearer, no more than for the most important of these itself, and half as much with every hop: so the picture hangs together.
 */
export async function drawNeighbourhood(graph: Graph, question: NeighbourhoodQuestion): Promise<DrawnNeighbourhood> {
  const { id, depth, first, types, kinds } = question;
  const web = new Web();
  const places = new Map<string, Place>([[id, { distance: 0, parent: null, importance: Infinity }]]);
  const followed = new Set<string>();
  let complete = true;
  const follow = async (ids: readonly string[]) => {
    const most = types === null ? LINKS_FOLLOWED : LINKS_SIFTED;
    const found = await graph.read(linksOfEntities, { ids, types, direction: 'BOTH', most });
    for (const each of ids) followed.add(each);
    complete &&= !found.some(({ cut }) => cut);
    web.add(found.flatMap(({ links }) => links));
  };
  let frontier = [id];
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    await follow(frontier);
    const reached = placesAround(web, frontier, places, kinds);
    for (const [each, place] of reached) places.set(each, place);
    frontier = mostImportant(reached).slice(0, first);
    complete &&= frontier.length === reached.size;
  }
  const drawn = mostImportant(places).slice(0, first);
  complete &&= drawn.length === places.size;
  const open = drawn.filter((each) => !followed.has(each));
  if (open.length > 0) await follow(open);
  const { links, all } = linksAmong(web, drawn, places);
  return {
    nodes: drawn.map((each) => ({ id: each, distance: places.get(each)?.distance ?? 0 })),
    links,
    complete: complete && all,
  };
}

/** Those next to the frontier that have no place yet. */
function placesAround(
  web: Web,
  frontier: readonly string[],
  places: ReadonlyMap<string, Place>,
  kinds: readonly EntityKind[] | null,
): Map<string, Place> {
  const reached = new Map<string, Place>();
  for (const parent of frontier) {
    const { distance, importance: most } = places.get(parent) ?? { distance: 0, importance: Infinity };
    for (const id of web.neighbours(parent)) {
      if (places.has(id) || (kinds !== null && !kinds.includes(kindOf(id)))) continue;
      const claims = frontier.reduce((sum, each) => sum + claimsOf(web.between(each, id)), 0);
      const importance = Math.min(most, claims) / (distance === 0 ? 1 : 2);
      if (importance > (reached.get(id)?.importance ?? 0))
        reached.set(id, { distance: distance + 1, parent, importance });
    }
  }
  return reached;
}

function mostImportant(places: ReadonlyMap<string, Place>): string[] {
  return strongestFirst(new Map([...places].map(([id, { importance }]) => [id, importance])));
}

/** What links each to the one it hangs on, and as many of the others as may be drawn. */
function linksAmong(
  web: Web,
  drawn: readonly string[],
  places: ReadonlyMap<string, Place>,
): { links: Link[]; all: boolean } {
  const most = LINKS_EACH * drawn.length;
  const holding = drawn.flatMap((id) => {
    const parent = places.get(id)?.parent ?? null;
    return parent === null ? [] : web.between(id, parent).slice(0, 1);
  });
  const held = new Set(holding.map(({ id }) => id));
  const others = web.among(drawn).filter(({ id }) => !held.has(id));
  const links = [...holding, ...others.sort(byClaims).slice(0, most - holding.length)].sort(byClaims);
  return { links, all: links.length === holding.length + others.length };
}
