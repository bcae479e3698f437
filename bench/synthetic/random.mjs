/** Numbers that look random and are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { next, below, chance: (share) => next() < share, pick: (list) => list[below(list.length)] };
}

/**
 * Ranks from 0 to `size` - 1, the first ones most often, as names are in the news (Zipf's law; drawn by inverting the
 * continuous distribution).
 */
export function zipf(random, size, exponent = 1.05) {
  const power = 1 - exponent;
  const top = (size + 1) ** power - 1;
  return () => Math.min(size - 1, Math.floor((1 + random.next() * top) ** (1 / power)) - 1);
}
