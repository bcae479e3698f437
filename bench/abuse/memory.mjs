/** How much more may be held at the end of the second half than at its start: what caches still gain and garbage not yet collectable. */
const GROWTH = 0.1;

/** What was held after garbage had been collected, over the run, and whether it kept growing. */
export function memoryReport(memory) {
  const known = memory.filter((usage) => usage !== null);
  if (known.length === 0) return { lines: [], failures: [] };
  const held = known.map(({ heapUsed, external }) => megabytes(heapUsed + external));
  const half = held.slice(held.length >> 1);
  const growth = (slope(half) * (half.length - 1)) / mean(half);
  const lines = [
    `held MB over the run:     ${held.join(' ')}`,
    `resident MB over the run: ${known.map(({ rss }) => megabytes(rss)).join(' ')}`,
    `held over the second half: ${percent(growth)} (a line through it), ${percent(GROWTH)} allowed`,
  ];
  return { lines, failures: growth > GROWTH ? [`what is held grew by ${percent(growth)} in the second half`] : [] };
}

/** Of the line that fits best, for each step. */
function slope(values) {
  const middle = (values.length - 1) / 2;
  const average = mean(values);
  const spread = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return values.reduce((sum, value, i) => sum + (i - middle) * (value - average), 0) / spread;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);
const percent = (part) => `${(part * 100).toFixed(1)} %`;
