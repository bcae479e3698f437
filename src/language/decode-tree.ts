/** Makes a second root dearer than any sum of arc scores could make good. */
const ROOT_PENALTY = 1e6;

/**
 * The best heads by the arcs' scores: -1 for the root, else the index of the head. Each word's best head, where that is
 * a tree with one root, as it nearly always is; else the best such tree (Chu and Liu 1965, Edmonds 1967).
 *
 * @param score of word `head` as head of word `word`; `head` -1 is the root
 */
export function decodeTree(length: number, score: (word: number, head: number) => number): Int32Array {
  const heads = new Int32Array(length);
  for (let word = 0; word < length; word++) {
    let best = -1;
    let most = score(word, -1);
    for (let head = 0; head < length; head++) {
      const value = score(word, head);
      if (value > most && head !== word) [most, best] = [value, head];
    }
    heads[word] = best;
  }
  return isTree(heads) ? heads : bestTree(length, score);
}

/** Whether there is exactly one root and every word leads to it. */
export function isTree(heads: Int32Array): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  // 0 not seen, otherwise the word from which the walk came by.
  const seen = new Int32Array(heads.length);
  for (let from = 0; from < heads.length; from++) {
    for (let at = from; at >= 0 && seen[at] !== -1; at = heads[at] ?? -1) {
      if (seen[at] === from + 1) return false;
      seen[at] = from + 1;
    }
    for (let at = from; at >= 0 && seen[at] !== -1; at = heads[at] ?? -1) seen[at] = -1;
  }
  return true;
}

/** Chu-Liu-Edmonds over nodes 0 (the root) to `length`; a high price on arcs from the root leaves just one of them. */
function bestTree(length: number, score: (word: number, head: number) => number): Int32Array {
  const size = length + 1;
  const weights = new Float64Array(size * size).fill(-Infinity);
  for (let word = 0; word < length; word++) {
    for (let head = -1; head < length; head++) {
      if (head === word) continue;
      weights[(word + 1) * size + head + 1] = score(word, head) - (head < 0 ? ROOT_PENALTY : 0);
    }
  }
  const heads = arborescence(size, weights);
  return Int32Array.from({ length }, (_, word) => (heads[word + 1] ?? 0) - 1);
}

/** The heads of the heaviest tree that hangs from node 0; `weights[d * size + h]` is that of `h` as head of `d`. */
function arborescence(size: number, weights: Float64Array): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 1; head < size; head++) {
      if (head !== node && at(weights, node * size + head) > at(weights, node * size + best)) best = head;
    }
    heads[node] = best;
  }
  const cycle = findCycle(heads);
  return cycle === undefined ? heads : contract(size, weights, heads, cycle);
}

/** Puts the cycle into one node, solves what is left, and opens the cycle where the solution enters it. */
function contract(size: number, weights: Float64Array, heads: Int32Array, cycle: ReadonlySet<number>): Int32Array {
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !cycle.has(node));
  const merged = outside.length;
  const smaller = new Float64Array((merged + 1) * (merged + 1)).fill(-Infinity);
  const entry = new Int32Array(merged);
  const exit = new Int32Array(merged);
  outside.forEach((a, i) => {
    outside.forEach((b, j) => (smaller[i * (merged + 1) + j] = at(weights, a * size + b)));
    let bestIn = -Infinity;
    let bestOut = -Infinity;
    for (const node of cycle) {
      const into = at(weights, node * size + a) - at(weights, node * size + at(heads, node));
      if (into > bestIn) [bestIn, entry[i]] = [into, node];
      const out = at(weights, a * size + node);
      if (out > bestOut) [bestOut, exit[i]] = [out, node];
    }
    smaller[merged * (merged + 1) + i] = bestIn;
    if (a !== 0) smaller[i * (merged + 1) + merged] = bestOut;
  });
  const solved = arborescence(merged + 1, smaller);
  const result = Int32Array.from(heads);
  outside.forEach((node, i) => {
    if (node === 0) return;
    const head = at(solved, i);
    result[node] = head === merged ? at(exit, i) : at(outside, head);
  });
  const from = at(solved, merged);
  result[at(entry, from)] = at(outside, from);
  return result;
}

function findCycle(heads: Int32Array): ReadonlySet<number> | undefined {
  const seen = new Int32Array(heads.length).fill(-1);
  for (let from = 1; from < heads.length; from++) {
    let node = from;
    while (node > 0 && at(seen, node) < 0) {
      seen[node] = from;
      node = at(heads, node);
    }
    if (node <= 0 || at(seen, node) !== from) continue;
    const cycle = new Set<number>();
    for (; !cycle.has(node); node = at(heads, node)) cycle.add(node);
    return cycle;
  }
  return undefined;
}

function at(values: ArrayLike<number>, i: number): number {
  return values[i] ?? -1;
}
