import { areCopies, type Fingerprint } from './fingerprint.js';

/** Things that belong together, directly or through others (union–find). */
export class Groups {
  readonly #parents = new Map<string, string>();

  /** Makes it known, in a group of its own at first. */
  add(id: string): void {
    if (!this.#parents.has(id)) this.#parents.set(id, id);
  }

  join(a: string, b: string): void {
    this.add(a);
    this.add(b);
    this.#parents.set(this.#root(a), this.#root(b));
  }

  areTogether(a: string, b: string): boolean {
    return this.#root(a) === this.#root(b);
  }

  /** Every group with all its members. */
  all(): string[][] {
    const groups = new Map<string, string[]>();
    for (const id of this.#parents.keys()) {
      const root = this.#root(id);
      const group = groups.get(root);
      if (group) group.push(id);
      else groups.set(root, [id]);
    }
    return [...groups.values()];
  }

  #root(id: string): string {
    let root = id;
    for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root)) {
      root = next;
    }
    if (root !== id) this.#parents.set(id, root); // the way is shorter the next time
    return root;
  }
}

/** Joins those of the articles that are copies of each other: pairs with a key in common are compared, no others. */
export function joinCopies(fingerprints: readonly Fingerprint[], groups: Groups): void {
  const byKey = new Map<string, Fingerprint[]>();
  for (const fingerprint of fingerprints) {
    groups.add(fingerprint.articleId);
    const compared = new Set<Fingerprint>();
    for (const key of [fingerprint.bodyHash, ...fingerprint.keys]) {
      const others = byKey.get(key) ?? [];
      for (const other of others) {
        if (compared.has(other)) continue;
        compared.add(other);
        if (groups.areTogether(fingerprint.articleId, other.articleId) || !areCopies(fingerprint, other)) continue;
        groups.join(fingerprint.articleId, other.articleId);
      }
      others.push(fingerprint);
      byKey.set(key, others);
    }
  }
}
