/**
 * Whether memory stays steady over many articles, and whether the same article always reads the same:
 *
 *   npm run build && node --expose-gc bench/reading-memory.mjs [--articles 10000] [--sentences 4] [PATH…]
 *
 * The articles are put together by a seeded draw, so that no two are alike, from the sentences of those in PATH; without
 * a PATH from those that the encoder was trained on, which name some thousands of people, bodies and places (about 100
 * words an article with four of them). Every hundredth is read again at the end, in another order, and compared.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readInputs } from '../dist/articles/input.js';
import { tokenize } from '../dist/language/tokenize.js';
import { createReader } from '../dist/reader.js';

const LABELLED = 'training/data/sentences';
const { values, positionals } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, sentences: { type: 'string', default: '4' } },
  allowPositionals: true,
});
const count = Number(values.articles);
const perArticle = Number(values.sentences);
const sentences = positionals.length > 0 ? await sentencesOf(positionals) : labelledSentences();

const reader = await createReader();
const digests = new Map();
const tenths = [];
let words = 0;
for (let place = 0; place < count; place++) {
  const digest = await digestOf(place);
  words += article(place).text.split(/\s+/).length;
  if (place % 100 === 0) digests.set(place, digest);
  if ((place + 1) % Math.ceil(count / 10) === 0) {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    tenths.push(rss);
    console.log(
      `${place + 1} articles, ${words} words: ${mib(rss)} MiB resident, ${mib(heapUsed)} MiB of it JavaScript's`,
    );
  }
}
let differing = 0;
for (const [place, digest] of [...digests].reverse()) if ((await digestOf(place)) !== digest) differing++;
await reader.close();
console.log(`last tenth against the first: ${((tenths.at(-1) ?? 0) / (tenths[0] ?? 1)).toFixed(2)} of its memory`);
console.log(`${digests.size} articles read again in another order: ${differing} differ`);
process.exitCode = differing === 0 ? 0 : 1;

async function sentencesOf(paths) {
  const found = [];
  for await (const input of readInputs(paths)) {
    if (!input.ok) continue;
    const { text, blocks } = input.article;
    for (const block of blocks.filter(({ kind }) => kind === 'body'))
      for (const { start, end } of tokenize(text, block)) found.push(text.slice(start, end));
  }
  return found;
}

function labelledSentences() {
  const files = readdirSync(LABELLED).filter((file) => file.endsWith('.jsonl') && file !== 'parses.jsonl');
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(LABELLED, file), 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line).t);
  });
}

function mib(bytes) {
  return Math.round(bytes / 2 ** 20);
}

async function digestOf(place) {
  const { entities, mentions, claims, attributions } = await reader.read(article(place));
  return createHash('sha256').update(JSON.stringify({ entities, mentions, claims, attributions })).digest('hex');
}

function article(place) {
  const draw = generator(place + 1);
  const text = Array.from({ length: perArticle }, () => sentences[Math.floor(draw() * sentences.length)]).join(' ');
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
