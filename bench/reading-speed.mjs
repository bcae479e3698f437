/**
 * Words a second of the whole reading, on one core, and what of the time the network takes:
 *
 *   npm run build && node bench/reading-speed.mjs [PATH…]        (default: seeds)
 *
 * Machines are noisy: read the figure of a quiet one, and compare shares rather than seconds.
 */
import { readInputs } from '../dist/articles/input.js';
import { extract } from '../dist/extract.js';
import { createAnalyzer } from '../dist/language/analyzer.js';
import { tokenize } from '../dist/language/tokenize.js';

const ROUNDS = 3;
const paths = process.argv.slice(2);
const started = performance.now();
const network = await createAnalyzer({ threads: 1 });
const startUp = performance.now() - started;

let inNetwork = 0;
const analyzer = {
  analyze: async (sentences) => {
    const before = performance.now();
    const analyzed = await network.analyze(sentences);
    inNetwork += performance.now() - before;
    return analyzed;
  },
};

const articles = [];
for await (const input of readInputs(paths.length > 0 ? paths : ['seeds'])) if (input.ok) articles.push(input.article);
let words = 0;
for (const { text, blocks } of articles) {
  for (const block of blocks.filter(({ kind }) => kind === 'body')) {
    for (const sentence of tokenize(text, block)) words += sentence.words.length;
  }
}
for (const article of articles) await extract(analyzer, article); // warm
inNetwork = 0;
const from = performance.now();
for (let round = 0; round < ROUNDS; round++) for (const article of articles) await extract(analyzer, article);
const spent = performance.now() - from;
await network.close();

const rate = Math.round((words * ROUNDS * 1000) / spent);
console.log(`${articles.length} articles, ${words} words: ${rate} words/s on one core`);
console.log(
  `the network and its decoding take ${Math.round((100 * inNetwork) / spent)} % of it; start-up ${Math.round(startUp)} ms`,
);
console.log(`memory ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB`);
