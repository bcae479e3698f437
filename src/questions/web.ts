import type { Link } from '../graph/reads/links.js';

/** What is known of who hangs together with whom: both ways, with all links between the two, most claims first. */
export class Web {
  readonly #links = new Map<string, Map<string, Link[]>>();
  readonly #ids = new Set<string>();
  readonly #sorted = new Map<string, readonly string[]>();

  /** Adding a link twice, or one from an entity to itself, changes nothing. */
  add(links: readonly Link[]): void {
    for (const link of links) {
      if (this.#ids.has(link.id) || link.subjectId === link.objectId) continue;
      this.#ids.add(link.id);
      const between = this.between(link.subjectId, link.objectId);
      const both = [...between, link].sort(byClaims);
      this.#set(link.subjectId, link.objectId, both);
      this.#set(link.objectId, link.subjectId, both);
    }
  }

  between(id: string, other: string): readonly Link[] {
    return this.#links.get(id)?.get(other) ?? [];
  }

  /** Those next to an entity, the strongest first. */
  neighbours(id: string): readonly string[] {
    const known = this.#sorted.get(id);
    if (known !== undefined) return known;
    const strengths = new Map([...(this.#links.get(id) ?? [])].map(([other, links]) => [other, claimsOf(links)]));
    const sorted = strongestFirst(strengths);
    this.#sorted.set(id, sorted);
    return sorted;
  }

  /** All links that have both ends among these. */
  among(ids: readonly string[]): Link[] {
    const wanted = new Set(ids);
    return ids.flatMap((id) =>
      [...(this.#links.get(id) ?? [])].flatMap(([other, links]) => (id < other && wanted.has(other) ? links : [])),
    );
  }

  #set(id: string, other: string, links: Link[]): void {
    const others = this.#links.get(id) ?? new Map<string, Link[]>();
    others.set(other, links);
    this.#links.set(id, others);
    this.#sorted.delete(id);
  }
}

/** Those with the most claims first; ties by id, so that an order is the same every time. */
export function strongestFirst(claims: ReadonlyMap<string, number>): string[] {
  return [...claims].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([id]) => id);
}

/** How many claims links hold together: how strongly two hang together. */
export function claimsOf(links: readonly Link[]): number {
  return links.reduce((sum, { claimCount }) => sum + claimCount, 0);
}

export function byClaims(a: Link, b: Link): number {
  return b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1);
}
