/**
 * Whether memory stays steady over many articles, and whether the same article always reads the same:
 *
 *   npm run build && node --expose-gc bench/reading-memory.mjs [--articles 10000] [PATH…]        (default: seeds)
 *
 * The articles are put together from the sentences of those in PATH, by a seeded draw, so that no two are alike. Every
 * hundredth is read again at the end, in another order, and compared.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readInputs } from '../dist/articles/input.js';
import { tokenize } from '../dist/language/tokenize.js';
import { createReader } from '../dist/reader.js';

const SENTENCES = 12;
const { values, positionals } = parseArgs({
  options: { articles: { type: 'string', default: '10000' } },
  allowPositionals: true,
});
const count = Number(values.articles);
const sentences = [];
for await (const input of readInputs(positionals.length > 0 ? positionals : ['seeds'])) {
  if (!input.ok) continue;
  const { text, blocks } = input.article;
  for (const block of blocks.filter(({ kind }) => kind === 'body'))
    for (const { start, end } of tokenize(text, block)) sentences.push(text.slice(start, end));
}

const reader = await createReader();
const digests = new Map();
const tenths = [];
for (let place = 0; place < count; place++) {
  const digest = await digestOf(place);
  if (place % 100 === 0) digests.set(place, digest);
  if ((place + 1) % Math.ceil(count / 10) === 0) {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    tenths.push(rss);
    console.log(`${place + 1} articles: ${mib(rss)} MiB resident, ${mib(heapUsed)} MiB of it JavaScript's`);
  }
}
let differing = 0;
for (const [place, digest] of [...digests].reverse()) if ((await digestOf(place)) !== digest) differing++;
await reader.close();
console.log(`last tenth against the first: ${((tenths.at(-1) ?? 0) / (tenths[0] ?? 1)).toFixed(2)} of its memory`);
console.log(`${digests.size} articles read again in another order: ${differing} differ`);
process.exitCode = differing === 0 ? 0 : 1;

function mib(bytes) {
  return Math.round(bytes / 2 ** 20);
}

async function digestOf(place) {
  const { entities, mentions, claims, attributions } = await reader.read(article(place));
  return createHash('sha256').update(JSON.stringify({ entities, mentions, claims, attributions })).digest('hex');
}

function article(place) {
  const draw = generator(place + 1);
  const text = Array.from({ length: SENTENCES }, () => sentences[Math.floor(draw() * sentences.length)]).join(' ');
  return {
    id: `article:memory-${place}`,
    text,
    title: null,
    publisher: null,
    author: null,
    url: null,
    publishedAt: '2025-05-05',
    contentHash: String(place),
    origin: `memory-${place}`,
    blocks: [{ kind: 'body', start: 0, end: text.length }],
  };
}

/** Numbers from 0 to 1 that look random and are the same on every run (mulberry32). */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
