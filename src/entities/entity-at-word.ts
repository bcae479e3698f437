import type { Tree } from '../language/tree.js';
import type { Candidate } from '../mentions/candidate.js';
import type { EntityDraft, Registry } from './registry.js';

/**
 * The entity whose mention holds the word as its head, or at all: no policy where there is another.
 * @returns null where no linked mention holds it
 */
export function entityAtWord(
  registry: Registry,
  candidates: readonly Candidate[],
  tree: Tree,
  word: number,
): EntityDraft | null {
  const linked = candidates
    .filter((candidate) => candidate.tree === tree && candidate.from <= word && word < candidate.to)
    .map((candidate) => registry.of(candidate))
    .filter((mention) => mention !== undefined);
  const best =
    linked.find(({ candidate, entity }) => candidate.head === word && entity.kind !== 'POLICY') ??
    linked.find(({ candidate }) => candidate.head === word) ??
    linked[0];
  return best?.entity ?? null;
}
