/** The loader that is killed, with ready readings in the place of extraction, so that most moments fall on writing. */
import { openGraph } from '../../dist/graph/open.js';
import { BATCH_LIMITS } from '../../dist/load/batch-writer.js';
import { loadArticles } from '../../dist/load/load-articles.js';
import { GraphResolver } from '../../dist/resolve/resolver.js';
import { readConfig } from '../../dist/config.js';
import { readyMade } from '../engines.mjs';
import { readings } from '../synthetic/readings.mjs';

const [articles, seed] = process.argv.slice(2).map(Number);
const graph = await openGraph(readConfig().graph);
const made = readyMade(readings(articles, seed));
const resolver = new GraphResolver(graph, made.reader);
const limits = { ...BATCH_LIMITS, rows: 1000 }; // several transactions a second
const summary = await loadArticles({ ...made, graph, limits, resolve: (reading) => resolver.resolve(reading) });
await graph.close();
if (summary.failed.length > 0) throw new Error(`${summary.failed[0].origin}: ${summary.failed[0].message}`);
