/**
 * Grafeo's values as the port gives them: numbers for integers of any size, ISO texts for dates and times, and for a
 * query that answers whole nodes the labels without the engine's own numbers.
 */
export function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !OWN_NUMBERS.has(key));
  return Object.fromEntries(
    entries.map(([key, item]) => [key, key === '_labels' && Array.isArray(item) ? item.toSorted() : plain(item)]),
  );
}

const OWN_NUMBERS = new Set(['_id', '_source', '_target']);
