import { DEED_TYPES, type ClaimType } from '../domain/claim.js';
import type { EntityKind } from '../domain/entity.js';
import { MUTUAL_TYPES, sidesTaken } from '../domain/side.js';
import { edgeId } from '../graph/model.js';
import type { Graph } from '../graph/port.js';
import { linksById, linksOfEntities, type Link } from '../graph/reads/index.js';
import { kindOf } from './kind-of.js';
import { linksBetween } from './links-between.js';
import { byClaims, claimsOf } from './web.js';

/** How many of each side's relationships are compared. */
const LINKS_COMPARED = 1000;
/** Of one side with fewer, so many others are looked up with a side that has more. */
const OTHERS_LOOKED_UP = 100;

export const AGREEMENTS = ['AGREE', 'DIFFER', 'MIXED', 'UNCLEAR'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export interface ComparisonQuestion {
  readonly a: string;
  readonly b: string;
  readonly types: readonly ClaimType[] | null;
  readonly kinds: readonly EntityKind[] | null;
}

/** What both did something to, with what each did. */
export interface Shared {
  readonly id: string;
  readonly a: readonly Link[];
  readonly b: readonly Link[];
  readonly agreement: Agreement;
}

export interface Comparison {
  readonly a: string;
  readonly b: string;
  /** Policies first, then what both have the most claims about. */
  readonly shared: readonly Shared[];
  /** What the two did to each other, most claims first. */
  readonly between: readonly Link[];
  readonly complete: boolean;
}

type Deeds = Map<string, Link[]>;

export async function compareEntities(graph: Graph, question: ComparisonQuestion): Promise<Comparison> {
  const { a, b, kinds } = question;
  const types = question.types ?? DEED_TYPES;
  const [found, between] = await Promise.all([
    graph.read(linksOfEntities, { ids: [...new Set([a, b])], types, direction: 'BOTH', most: LINKS_COMPARED }),
    linksBetween(graph, a, b, types),
  ]);
  const sides = [a, b].map((id) => {
    const row = found.find((side) => side.id === id);
    return { id, deeds: deedsOf(id, row?.links ?? []), cut: row?.cut ?? false };
  });
  const complete = await lookUpTheRest(graph, sides, types);
  const [deedsOfA, deedsOfB] = sides.map(({ deeds }) => deeds);
  const shared = [...(deedsOfA ?? [])].flatMap(([id, links]) => {
    const others = deedsOfB?.get(id);
    if (others === undefined || id === a || id === b || (kinds !== null && !kinds.includes(kindOf(id)))) return [];
    return [{ id, a: links, b: others, agreement: agreementOn(id, links, others) }];
  });
  return { a, b, shared: shared.sort(mostTelling), between: between.sort(byClaims), complete };
}

interface OneSide {
  readonly id: string;
  readonly deeds: Deeds;
  readonly cut: boolean;
}

/** What someone did, by whom or what it was done to; what holds both ways was done by both. */
function deedsOf(id: string, links: readonly Link[]): Deeds {
  const deeds: Deeds = new Map();
  for (const link of links) {
    const other = link.subjectId === id ? link.objectId : MUTUAL_TYPES.includes(link.type) ? link.subjectId : null;
    if (other !== null) deeds.set(other, [...(deeds.get(other) ?? []), link]);
  }
  return deeds;
}

/** What a busy side did to those of the other is looked up, where these are few. Gives whether now all is known. */
async function lookUpTheRest(graph: Graph, sides: readonly OneSide[], types: readonly ClaimType[]): Promise<boolean> {
  const [busy, ...more] = sides.filter(({ cut }) => cut);
  const few = sides.find(({ cut }) => !cut);
  if (busy === undefined) return true;
  if (more.length > 0 || few === undefined) return false;
  const unknown = [...few.deeds.keys()].filter((id) => !busy.deeds.has(id));
  const ids = unknown
    .slice(0, OTHERS_LOOKED_UP)
    .flatMap((id) =>
      types.flatMap((type) => [
        edgeId(busy.id, type, id),
        ...(MUTUAL_TYPES.includes(type) ? [edgeId(id, type, busy.id)] : []),
      ]),
    );
  for (const [id, links] of deedsOf(busy.id, await graph.read(linksById, { ids }))) busy.deeds.set(id, links);
  return unknown.length <= OTHERS_LOOKED_UP;
}

function agreementOn(id: string, deedsOfA: readonly Link[], deedsOfB: readonly Link[]): Agreement {
  const [a, b] = [sidesTaken(deedsOfA, kindOf(id)), sidesTaken(deedsOfB, kindOf(id))];
  if (a.length > 1 || b.length > 1) return 'MIXED';
  if (a.length === 0 || b.length === 0) return 'UNCLEAR';
  return a[0] === b[0] ? 'AGREE' : 'DIFFER';
}

function mostTelling(one: Shared, other: Shared): number {
  const policy = ({ id }: Shared) => (kindOf(id) === 'POLICY' ? 0 : 1);
  const least = ({ a, b }: Shared) => Math.min(claimsOf(a), claimsOf(b));
  const all = ({ a, b }: Shared) => claimsOf(a) + claimsOf(b);
  return (
    policy(one) - policy(other) || least(other) - least(one) || all(other) - all(one) || (one.id < other.id ? -1 : 1)
  );
}
