/**
 * How fast claims are written, extraction left out, against hand-made UNWIND/MERGE statements: on Neo4j by the bare
 * driver on the same server, on the embedded engine by the engine itself on a graph of its own. All sides take turns.
 *
 *   npm run build && node bench/write-speed.mjs [--engine neo4j|embedded] [--articles 500] [--rounds 6]
 *
 * `bare` writes a claim with its subject, object and article and nothing else: no sentences, no mentions, no names, no
 * counts, no direct edges, and it has no index but those of its ids. `whole` writes what a claim consists of in Dateline's
 * graph: the article, the sentence, its mentions, the claim with all its properties, and what leads from it, under the same
 * indexes; still no other sentences, no names, no counts, no direct edges and no looking for copies. Its rate against
 * Dateline's tells what all that costs.
 *
 * Beside the rates it prints the processor time a claim takes, the server's included: that holds on a busy machine too.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { loadArticles } from '../dist/load/load-articles.js';
import { SCHEMA as EMBEDDED_SCHEMA } from '../dist/graph/embedded/embedded.js';
import { SCHEMA } from '../dist/graph/neo4j/schema.js';
import { articleWrites } from '../dist/graph/writes/article.js';
import { claimWrites } from '../dist/graph/writes/claims.js';
import { sentenceWrites } from '../dist/graph/writes/sentences.js';
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
const WHOLE = `UNWIND $rows AS row
  MERGE (article:WholeArticle {id: row.article.id}) ON CREATE SET article = row.article
  MERGE (sentence:WholeSentence {id: row.sentence.id}) ON CREATE SET sentence = row.sentence
  MERGE (sentence)-[:PART_OF]->(article)
  MERGE (subject:WholeEntity {id: row.claim.subjectId})
  MERGE (object:WholeEntity {id: row.claim.objectId})
  MERGE (claim:WholeClaim {id: row.claim.id}) ON CREATE SET claim = row.claim
  MERGE (claim)-[:SUBJECT]->(subject)
  MERGE (claim)-[:OBJECT]->(object)
  MERGE (claim)-[:STATED_IN]->(sentence)
  WITH row.mentions AS mentions, sentence AS told
  UNWIND mentions AS mention
  MERGE (entity:WholeEntity {id: mention.entityId})
  CREATE (told)-[said:MENTIONS]->(entity)
  SET said = mention.mention`;
const KEYS = ['BareEntity', 'BareArticle', 'BareClaim'];
const NO_STORIES = { ids: new Map(), fingerprints: [], moved: [], edges: [] };
const ROWS = 1000;
/** The embedded engine takes no such statement as `whole` is. */
const SIDES = values.engine === 'neo4j' ? ['ours', 'bare', 'whole'] : ['ours', 'bare'];

const { graph, config, close, processorMs } = await benchGraph(values.engine);
const bare = values.engine === 'neo4j' ? await bareDriver(config.uri) : await bareEngine();
const source = readings(perRound * (rounds + 1), 7);
const measured = Object.fromEntries(SIDES.map((side) => [side, []]));
for (let round = 0; round <= rounds; round++) {
  const batch = Array.from({ length: perRound }, () => source.next().value);
  const sides = {
    ours: () => ours(batch),
    bare: () => handMade(BARE, bareRows(batch)),
    whole: () => handMade(WHOLE, wholeRows(batch)),
  };
  for (const side of SIDES.map((_, at) => SIDES[(at + round) % SIDES.length])) {
    const [from, worked] = [performance.now(), processorMs()];
    const claims = await sides[side]();
    if (round === 0) continue; // to warm up
    measured[side].push({
      rate: (claims * 1000) / (performance.now() - from),
      work: (processorMs() - worked) / claims,
    });
  }
}
await bare.close();
await close();

console.log(`${values.engine}: ${rounds} rounds of ${perRound} articles, medians`);
for (const side of SIDES) {
  const rates = measured[side].map(({ rate }) => rate);
  const work = median(measured[side].map((one) => one.work));
  console.log(
    `${side.padEnd(6)} ${Math.round(median(rates))} claims/s, ${work.toFixed(3)} ms of processor a claim  (${rates.map(Math.round).join(' ')})`,
  );
}
for (const side of SIDES.slice(1)) {
  const share = (key, turned) =>
    median(
      measured.ours.map((one, at) =>
        turned ? measured[side][at][key] / one[key] : one[key] / measured[side][at][key],
      ),
    );
  console.log(`ours against ${side}: ${share('rate').toFixed(2)}; by processor time ${share('work', true).toFixed(2)}`);
}

async function ours(batch) {
  const { loaded, claims } = await loadArticles({ ...readyMade(batch), graph });
  if (loaded !== batch.length) throw new Error(`${batch.length - loaded} were not loaded`);
  return claims;
}

async function handMade(text, rows) {
  for (let at = 0; at < rows.length; at += ROWS) await bare.run(text, { rows: rows.slice(at, at + ROWS) });
  return rows.length;
}

function bareRows(batch) {
  return batch.flatMap(({ article, claims }) =>
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
}

/** The very properties that Dateline writes. A sentence's mentions stand with the first of its claims. */
function wholeRows(batch) {
  const rowsOf = (writes, name) => writes.find((write) => write.name === name)?.parameters.rows ?? [];
  const articles = rowsOf(articleWrites(batch, '', NO_STORIES), 'putArticles');
  const written = sentenceWrites(batch);
  const article = new Map(articles.map((row) => [row.id, row]));
  const sentence = new Map(rowsOf(written, 'addSentences').map((row) => [row.id, row]));
  const mentions = bySentence(rowsOf(written, 'addMentions'));
  return rowsOf(claimWrites(batch, new Map()), 'addClaimsWithObject').map((claim) => {
    const own = mentions.get(claim.sentenceId) ?? [];
    mentions.delete(claim.sentenceId);
    return { article: article.get(claim.articleId), sentence: sentence.get(claim.sentenceId), claim, mentions: own };
  });
}

function bySentence(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.sentenceId, [...(groups.get(row.sentenceId) ?? []), row]);
  return groups;
}

async function bareDriver(uri) {
  const driver = neo4j.driver(uri);
  for (const label of KEYS) {
    await driver.executeQuery(`CREATE CONSTRAINT bare_${label} FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  }
  for (const statement of forWhole(SCHEMA)) await driver.executeQuery(statement);
  return { run: (text, parameters) => driver.executeQuery(text, parameters), close: () => driver.close() };
}

async function bareEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bare-'));
  const database = grafeo.GrafeoDB.create(join(folder, 'bare.grafeo'));
  for (const label of KEYS) await database.executeCypher(`CREATE INDEX bare_${label} FOR (n:${label}) ON (n.id)`);
  for (const statement of forWhole(EMBEDDED_SCHEMA)) await database.executeCypher(statement);
  return {
    run: (text, parameters) => database.executeCypher(text, parameters),
    close: async () => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Dateline's own constraints and indexes, for the labels that `whole` writes. */
function forWhole(schema) {
  return schema
    .filter((statement) => /\(n:(Article|Sentence|Entity|Claim)\)/.test(statement))
    .map((statement) =>
      statement.replace(/(CONSTRAINT|INDEX) (\w+)/, '$1 whole_$2').replace(/\(n:(\w+)\)/, '(n:Whole$1)'),
    );
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
