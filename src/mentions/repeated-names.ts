import type { Tree } from '../language/tree.js';
import type { NameKind } from '../language/types.js';
import type { Document } from './document.js';
import type { FoundName } from './found-name.js';

/**
 * Adds what the model missed of names it found elsewhere in the article: the same capitalised words again, unless it
 * missed them as often as it found them, which makes them no name ("natal Venus") or a part of another.
 */
export function addRepeated(
  document: Document,
  found: Map<Tree, FoundName[]>,
  isMeant: (tree: Tree, name: FoundName) => boolean,
): Map<Tree, FoundName[]> {
  const known = new Map<string, NameKind>();
  const seen = new Map<string, number>();
  for (const [tree, names] of found) {
    for (const name of names) {
      const words = tree.tokens.slice(name.from, name.to).map((token) => token.text);
      if (words.length === 1 && (words[0]?.length ?? 0) < 3) continue;
      const key = words.join(' ');
      known.set(key, name.kind);
      seen.set(key, (seen.get(key) ?? 0) + 1);
      const last = words.at(-1);
      if (name.kind === 'PER' && words.length > 1 && last !== undefined && last.length > 2 && /^\p{Lu}/u.test(last)) {
        if (!known.has(last)) known.set(last, 'PER');
        seen.set(last, (seen.get(last) ?? 0) + 1);
      }
    }
  }
  const missed: FoundName[] = [];
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length));
  for (const tree of document.trees) {
    const names = found.get(tree) ?? [];
    const taken = new Set(names.flatMap((name) => range(name.from, name.to)));
    for (let from = 0; from < tree.tokens.length; from++) {
      if (taken.has(from) || !/^\p{Lu}/u.test(tree.at(from).text)) continue;
      for (let to = Math.min(tree.tokens.length, from + longest); to > from; to--) {
        if (range(from, to).some((position) => taken.has(position))) continue;
        const words = tree.tokens.slice(from, to).map((token) => token.text);
        const kind = known.get(words.join(' '));
        if (kind === undefined) continue;
        // A capital at the beginning of a sentence may belong to any word; then the tag must say name.
        if (tree.at(from).upos !== 'PROPN' || isPartOfLonger(tree, from, to, kind)) continue;
        const name: FoundName = { tree, from, to, kind, rule: 'name-seen-elsewhere' };
        if (isMeant(tree, name)) missed.push(name);
        from = to - 1;
        break;
      }
    }
  }
  const timesMissed = new Map<string, number>();
  for (const name of missed) timesMissed.set(keyOf(name), (timesMissed.get(keyOf(name)) ?? 0) + 1);
  for (const name of missed) {
    if ((timesMissed.get(keyOf(name)) ?? 0) >= (seen.get(keyOf(name)) ?? 0)) continue;
    const names = [...(found.get(name.tree) ?? []), name];
    found.set(
      name.tree,
      names.sort((a, b) => a.from - b.from),
    );
  }
  return found;
}

/**
 * Whether the words around show that the name is a part of another one that the model let pass: "the Zandvoort Grand
 * Prix", "Hurricane Rita", "the Battle of Vilcapugio", "Caloi 10". What stands before a noun may be a body's name still.
 */
function isPartOfLonger(tree: Tree, from: number, to: number, kind: NameKind): boolean {
  const isCapital = (position: number): boolean =>
    /^\p{Lu}/u.test(tree.at(position).text) && ['PROPN', 'ADJ', 'NOUN'].includes(tree.at(position).upos);
  const next = tree.at(to);
  if (kind !== 'ORG' && isCapital(to)) return true;
  if (/^\d{1,3}$/.test(next.text) || (next.text === '-' && next.start === tree.at(to - 1).end)) return true;
  const of = tree.at(from - 1).text === 'of' ? from - 2 : tree.at(from - 1).text === 'the' ? -1 : from - 1;
  return of > 0 && isCapital(of);
}

function keyOf({ tree, from, to }: FoundName): string {
  return tree.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
