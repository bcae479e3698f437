import type { Tree } from '../language/tree.js';
import type { NameKind } from '../language/types.js';
import type { Document } from './document.js';
import type { FoundName } from './found-name.js';

/** Adds what the model missed of names it found elsewhere in the article: the same capitalised words again. */
export function addRepeated(
  document: Document,
  found: Map<Tree, FoundName[]>,
  isMeant: (tree: Tree, name: FoundName) => boolean,
): Map<Tree, FoundName[]> {
  const known = new Map<string, NameKind>();
  for (const [tree, names] of found) {
    for (const name of names) {
      const words = tree.tokens.slice(name.from, name.to).map((token) => token.text);
      if (words.length === 1 && (words[0]?.length ?? 0) < 3) continue;
      known.set(words.join(' '), name.kind);
      const last = words.at(-1);
      if (name.kind === 'PER' && words.length > 1 && last !== undefined && last.length > 2 && /^\p{Lu}/u.test(last)) {
        if (!known.has(last)) known.set(last, 'PER');
      }
    }
  }
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length));
  for (const tree of document.trees) {
    const names = found.get(tree) ?? [];
    const taken = new Set(names.flatMap((name) => range(name.from, name.to)));
    const added: FoundName[] = [];
    for (let from = 0; from < tree.tokens.length; from++) {
      if (taken.has(from) || !/^\p{Lu}/u.test(tree.at(from).text)) continue;
      for (let to = Math.min(tree.tokens.length, from + longest); to > from; to--) {
        if (range(from, to).some((position) => taken.has(position))) continue;
        const words = tree.tokens.slice(from, to).map((token) => token.text);
        const kind = known.get(words.join(' '));
        if (kind === undefined) continue;
        // A capital at the beginning of a sentence may belong to any word; then the tag must say name.
        if (tree.at(from).upos !== 'PROPN') continue;
        const name: FoundName = { tree, from, to, kind, rule: 'name-seen-elsewhere' };
        if (isMeant(tree, name)) added.push(name);
        from = to - 1;
        break;
      }
    }
    if (added.length > 0)
      found.set(
        tree,
        [...names, ...added].sort((a, b) => a.from - b.from),
      );
  }
  return found;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
