/**
 * How a load fares as the graph grows: articles and claims a second, memory, and the rate of the last tenth against that of
 * the first.
 *
 *   npm run build && node bench/load-scale.mjs --articles 100000 --engine embedded|neo4j [--minutes 20] [--resolve] [--read]
 *
 * By itself it measures writing (ready readings). With --resolve it is also found out who is who; with --read the articles
 * are read by worker threads, as `dateline load` does. It stops after --minutes, at whatever it has come to.
 */
import { parseArgs } from 'node:util';
import { makeArticle } from '../dist/articles/make-article.js';
import { loadArticles } from '../dist/load/load-articles.js';
import { defaultWorkers, openReaderPool } from '../dist/load/reader-pool.js';
import { GraphResolver } from '../dist/resolve/resolver.js';
import { benchGraph, readyMade } from './engines.mjs';
import { readings } from './synthetic/readings.mjs';
import { stories } from './synthetic/stories.mjs';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    engine: { type: 'string', default: 'embedded' },
    minutes: { type: 'string', default: '20' },
    resolve: { type: 'boolean', default: false },
    read: { type: 'boolean', default: false },
  },
});
const count = Number(values.articles);
const until = performance.now() + Number(values.minutes) * 60_000;

const { graph, close } = await benchGraph(values.engine);
const source = values.read
  ? { articles: texts(), reader: await openReaderPool(defaultWorkers()) }
  : readyMade(readings(count));
const resolver = values.resolve || values.read ? new GraphResolver(graph, source.reader) : null;
const done = [];
const started = performance.now();
const summary = await loadArticles({
  ...source,
  articles: whileThereIsTime(source.articles),
  graph,
  readAhead: values.read ? 2 * defaultWorkers() : 2,
  ...(resolver === null ? {} : { resolve: (reading) => resolver.resolve(reading) }),
  onProgress: ({ claims }) => {
    done.push({ at: performance.now(), claims });
    if (done.length % 1000 === 0) console.error(`${done.length} articles, ${megabytes()} MiB`);
  },
});
const seconds = (performance.now() - started) / 1000;
const memory = megabytes();
await source.reader.close?.();
await close();

const { loaded, claims, failed } = summary;
console.log(
  `${values.engine}${values.read ? ', read' : ''}${resolver ? ', resolved' : ''}: ${loaded} articles, ${failed.length} failed`,
);
console.log(`${(loaded / seconds).toFixed(1)} articles/s, ${Math.round(claims / seconds)} claims/s, ${memory} MiB`);
const [first, last] = [claimRate(0, 0.1), claimRate(0.9, 1)];
console.log(
  `last tenth ${Math.round(last)} claims/s, first tenth ${Math.round(first)} claims/s, ratio ${(last / first).toFixed(2)}`,
);

/** Claims a second between two shares of the way. Articles of one batch are done at one moment: whole batches count. */
function claimRate(from, to) {
  const at = (share) => Math.min(done.length - 1, Math.round(share * done.length));
  const begin = from === 0 ? started : done[at(from)].at;
  const part = done.filter((one) => one.at > begin && one.at <= done[at(to)].at);
  return (part.reduce((sum, one) => sum + one.claims, 0) * 1000) / (done[at(to)].at - begin);
}

async function* whileThereIsTime(articles) {
  for await (const article of articles) {
    if (performance.now() > until) return;
    yield article;
  }
}

async function* texts() {
  for (const { id, text, sentences, ...fields } of stories(count)) {
    const article = makeArticle({ id, text, fields: { author: null, url: null, ...fields }, origin: id });
    yield { ok: true, article, givenId: null, mentions: null };
  }
}

function megabytes() {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}
