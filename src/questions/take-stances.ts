import { DEED_TYPES, type ClaimType } from '../domain/claim.js';
import { sidesTaken, type Side } from '../domain/side.js';
import type { Graph } from '../graph/port.js';
import { linksOfEntities, otherClaimsAbout, relationshipsById, type Link } from '../graph/reads/index.js';
import type { ClaimRow } from '../graph/reads/claim-row.js';
import type { RelationshipRow } from '../graph/reads/relationship-row.js';

/** How many relationships that lead to a policy are looked at, those with the most claims. */
const LINKS_LOOKED_AT = 500;
/** How many of a policy's claims are looked through for what does not count. */
const CLAIMS_LOOKED_AT = 500;

/** Where someone stands on a policy. */
export interface ActorStance {
  readonly actorId: string;
  /** By the latest deed that takes a side. */
  readonly side: Side;
  /** What they did last; null where nothing is told as done. */
  readonly latest: ClaimType | null;
  /** Whether they were for it at one time and against it at another. */
  readonly bothSides: boolean;
  readonly claimCount: number;
  readonly firstStatedOn: string | null;
  readonly lastStatedOn: string | null;
  /** One for each thing they did, the latest first. */
  readonly relationships: readonly RelationshipRow[];
  /** What they are said not to have done, to plan, or may do: none of it counts. The newest first. */
  readonly otherClaims: readonly ClaimRow[];
}

export interface PolicyStances {
  /** Those with the most claims first. */
  readonly stances: readonly ActorStance[];
  readonly complete: boolean;
}

/** Who stands where on each of some policies. */
export async function takeStances(graph: Graph, ids: readonly string[]): Promise<Map<string, PolicyStances>> {
  const [found, others] = await Promise.all([
    graph.read(linksOfEntities, { ids, types: DEED_TYPES, direction: 'INCOMING', most: LINKS_LOOKED_AT }),
    graph.read(otherClaimsAbout, { ids, looked: CLAIMS_LOOKED_AT }),
  ]);
  const rows = await relationshipsOf(
    graph,
    found.flatMap(({ links }) => links),
  );
  const stances = found.map(({ id, cut }) => {
    const done = rows.filter(({ objectId }) => objectId === id);
    const said = others.filter(({ objectId }) => objectId === id).map(({ claim }) => claim);
    const actors = [...new Set([...done, ...said].map(({ subjectId }) => subjectId))];
    const table = actors.map((actor) => stanceOf(actor, done.filter(by(actor)), said.filter(by(actor))));
    return [id, { stances: table.sort(mostClaims), complete: !cut }] as const;
  });
  return new Map(stances);
}

const by = (actor: string) => (told: { readonly subjectId: string }) => told.subjectId === actor;

async function relationshipsOf(graph: Graph, links: readonly Link[]): Promise<RelationshipRow[]> {
  return links.length === 0 ? [] : graph.read(relationshipsById, { ids: links.map(({ id }) => id) });
}

function stanceOf(actorId: string, done: readonly RelationshipRow[], otherClaims: readonly ClaimRow[]): ActorStance {
  const relationships = done.toSorted(latestFirst);
  const sides = sidesTaken(relationships, 'POLICY');
  const dates = (property: 'firstStatedOn' | 'lastStatedOn') =>
    relationships.flatMap((edge) => edge[property] ?? []).sort();
  return {
    actorId,
    side: sides[0] ?? 'NEITHER',
    latest: relationships[0]?.type ?? null,
    bothSides: sides.length > 1,
    claimCount: relationships.reduce((sum, { claimCount }) => sum + claimCount, 0),
    firstStatedOn: dates('firstStatedOn')[0] ?? null,
    lastStatedOn: dates('lastStatedOn').at(-1) ?? null,
    relationships,
    otherClaims,
  };
}

function latestFirst(one: RelationshipRow, other: RelationshipRow): number {
  const [a, b] = [one.lastStatedOn ?? '', other.lastStatedOn ?? ''];
  return a === b ? (one.sortKey < other.sortKey ? -1 : 1) : a < b ? 1 : -1;
}

function mostClaims(one: ActorStance, other: ActorStance): number {
  return (
    other.claimCount - one.claimCount ||
    other.otherClaims.length - one.otherClaims.length ||
    (one.actorId < other.actorId ? -1 : 1)
  );
}
