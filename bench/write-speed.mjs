/**
 * How fast claims are written, extraction left out, against one hand-made UNWIND/MERGE statement: on Neo4j by the bare
 * driver on the same server, on the embedded engine by the engine itself on a graph of its own. Both sides take turns.
 *
 *   npm run build && node bench/write-speed.mjs [--engine neo4j|embedded] [--articles 500] [--rounds 6]
 *
 * The hand-made one writes a claim with its subject, object and article and nothing else: no sentences, no mentions, no
 * names, no counts, no direct edges, and it has no index but those of its ids.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { loadArticles } from '../dist/load/load-articles.js';
import { benchGraph, readyMade } from './engines.mjs';
import { readings } from './synthetic/readings.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'neo4j' },
    articles: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '6' },
  },
});
const perRound = Number(values.articles);
const rounds = Number(values.rounds);

const BARE = `UNWIND $rows AS row
  MERGE (subject:BareEntity {id: row.subjectId})
  MERGE (object:BareEntity {id: row.objectId})
  MERGE (article:BareArticle {id: row.articleId})
  MERGE (claim:BareClaim {id: row.id})
  SET claim.type = row.type, claim.statedOn = row.statedOn, claim.text = row.text
  MERGE (claim)-[:SUBJECT]->(subject)
  MERGE (claim)-[:OBJECT]->(object)
  MERGE (claim)-[:STATED_IN]->(article)`;
const BARE_ROWS = 1000;
const KEYS = ['BareEntity', 'BareArticle', 'BareClaim'];

const { graph, config, close } = await benchGraph(values.engine);
const bare = values.engine === 'neo4j' ? await bareDriver(config.uri) : await bareEngine();
const source = readings(perRound * (rounds + 1), 7);
const rates = { ours: [], bare: [] };
for (let round = 0; round <= rounds; round++) {
  const batch = Array.from({ length: perRound }, () => source.next().value);
  const sides = { ours: () => ours(batch), bare: () => bareLoad(batch) };
  for (const side of round % 2 ? ['ours', 'bare'] : ['bare', 'ours']) {
    const from = performance.now();
    const claims = await sides[side]();
    if (round > 0) rates[side].push((claims * 1000) / (performance.now() - from)); // the first round is to warm up
  }
}
await bare.close();
await close();

const [ourRate, bareRate] = [median(rates.ours), median(rates.bare)];
const share = median(rates.ours.map((rate, at) => rate / rates.bare[at]));
console.log(`${values.engine}: ${rounds} rounds of ${perRound} articles, medians`);
console.log(`Dateline   ${Math.round(ourRate)} claims/s  (${rates.ours.map(Math.round).join(' ')})`);
console.log(`hand-made  ${Math.round(bareRate)} claims/s  (${rates.bare.map(Math.round).join(' ')})`);
console.log(`ratio      ${share.toFixed(2)}`);

async function ours(batch) {
  const { loaded, claims } = await loadArticles({ ...readyMade(batch), graph });
  if (loaded !== batch.length) throw new Error(`${batch.length - loaded} were not loaded`);
  return claims;
}

async function bareLoad(batch) {
  const rows = batch.flatMap(({ article, claims }) =>
    claims.map(({ id, type, subject, object, sentence }) => ({
      id,
      type,
      statedOn: article.publishedAt,
      text: article.text.slice(sentence.start, sentence.end),
      articleId: article.id,
      subjectId: subject.entityId,
      objectId: object.entityId,
    })),
  );
  for (let at = 0; at < rows.length; at += BARE_ROWS) await bare.run(BARE, { rows: rows.slice(at, at + BARE_ROWS) });
  return rows.length;
}

async function bareDriver(uri) {
  const driver = neo4j.driver(uri);
  for (const label of KEYS) {
    await driver.executeQuery(`CREATE CONSTRAINT bare_${label} FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  }
  return { run: (text, parameters) => driver.executeQuery(text, parameters), close: () => driver.close() };
}

async function bareEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bare-'));
  const database = grafeo.GrafeoDB.create(join(folder, 'bare.grafeo'));
  for (const label of KEYS) await database.executeCypher(`CREATE INDEX bare_${label} FOR (n:${label}) ON (n.id)`);
  return {
    run: (text, parameters) => database.executeCypher(text, parameters),
    close: async () => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
