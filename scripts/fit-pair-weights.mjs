#!/usr/bin/env node
/**
 * Fits the weights by which deeds are chosen for pairs of given mentions (src/lexicon/pair-weights.ts):
 *
 *   npm run build && node scripts/fit-pair-weights.mjs [--data ../shared] [--sentences training/data/sentences] [--model DIR]
 *
 * Data: PLOVER's records, and the tenth of our labelled sentences that the encoder was not trained on. A softmax over the
 * options of each pair, its logarithm of the wanted class raised by gradient ascent with an L2 penalty. Prints the macro-F1 of five folds
 * over the records (each scored by weights that have not seen it), then the table of weights from all data.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crc32 } from 'node:zlib';
import { createContext } from '../dist/claims/context.js';
import { findTimes } from '../dist/claims/dates/find-times.js';
import { deedsOf, optionsFor } from '../dist/claims/pairs/weigh-deeds.js';
import { findTriggers } from '../dist/claims/triggers.js';
import { readStages } from '../dist/extract.js';
import { createAnalyzer } from '../dist/language/analyzer.js';
import { PAIR_WEIGHTS } from '../dist/lexicon/pair-weights.js';
import { macroF1, readRecords, today } from '../bench/plover-records.mjs';

/** What a type is in PLOVER where the construction leaves no choice (training/events.py has the same). */
const CLASSES = {
  REQUESTED: 'REQUEST',
  REJECTED: 'REJECT',
  AGREED: 'AGREE',
  SUPPORTED: 'SUPPORT',
  ACCUSED: 'ACCUSE',
  CRITICIZED: 'ACCUSE',
  THREATENED: 'THREATEN',
  MET: 'CONSULT',
  COOPERATED: 'COOPERATE',
  AIDED: 'AID',
  CONCEDED: 'CONCEDE',
  SANCTIONED: 'SANCTION',
  DEPLOYED: 'MOBILIZE',
  PROTESTED: 'PROTEST',
  DESIGNATED: 'COERCE',
  DETAINED: 'COERCE',
  SEIZED: 'COERCE',
  RESTRICTED: 'COERCE',
  ATTACKED: 'ASSAULT',
  IMPOSED: 'COERCE',
};
const FRIENDLY = new Set(['COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'SUPPORT', 'CONSULT', 'AGREE']);
const HOSTILE = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE']);
const STEPS = 400;
const RATE = 0.5;
const PENALTY = 0.002;
const FOLDS = 5;
/** Pairs that nothing links are many and alike. */
const WEIGHT_OF_NONE = 0.3;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared' },
    sentences: { type: 'string', default: 'training/data/sentences' },
    model: { type: 'string' },
  },
});
const analyzer = await createAnalyzer(values.model ? { modelDir: values.model } : {});
const names = Object.keys(PAIR_WEIGHTS);

const records = [];
for (const [place, { text, sources, targets, wanted }] of readRecords(
  join(values.data, 'plover-gsr', 'PLOVER_GSR_CAMEO.txt'),
).entries()) {
  const reciprocal = targets.length === 0;
  const pairs = await pairsOf(text, [...sources, ...targets]);
  const isSource = ({ candidate }) => sources.some((span) => meets(span, candidate));
  const isTarget = (one) => one === null || (reciprocal ? sources : targets).some((span) => meets(span, one.candidate));
  const asked = pairs.filter(({ actor, other }) => isSource(actor) && isTarget(other));
  const back = reciprocal
    ? []
    : pairs.filter(({ actor, other }) => other !== null && isTarget(actor) && isSource(other));
  records.push({
    fold: place % FOLDS,
    wanted,
    asked,
    examples: [
      ...asked.map((pair) => ({ ...pair, wanted, weight: 1 / asked.length })),
      ...back.map((pair) => ({ ...pair, wanted: null, weight: WEIGHT_OF_NONE / back.length })),
    ],
  });
}

const own = [];
for (const line of readdirSync(values.sentences)
  .filter((name) => name.endsWith('.jsonl') && name !== 'parses.jsonl')
  .flatMap((name) => readFileSync(join(values.sentences, name), 'utf8').split('\n'))
  .filter((line) => line !== '')) {
  const { t: text, c: claims = [] } = JSON.parse(line);
  if (crc32(text) % 10 !== 0) continue;
  const links = claims.flatMap(([type, , subject, object, target, polarity, modality, , given]) =>
    [object, target].flatMap((side) => {
      const [actor, other] = [spanOf(text, subject), spanOf(text, side)];
      return actor && other ? [{ actor, other, wanted: classOf(type, polarity, modality, given) }] : [];
    }),
  );
  const spans = links.flatMap(({ actor, other }) => [actor, other]);
  const kept = spans.filter((span, i) => spans.findIndex((one) => meets(one, span)) === i);
  for (const pair of await pairsOf(text, kept)) {
    const link = links.find(
      ({ actor, other }) => meets(actor, pair.actor.candidate) && pair.other && meets(other, pair.other.candidate),
    );
    const wanted = link?.wanted ?? null;
    own.push({ ...pair, wanted, weight: wanted === null ? WEIGHT_OF_NONE : 1 });
  }
}
await analyzer.close();

const answers = records.map(() => 'NONE');
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit([...own, ...records.filter((one) => one.fold !== fold).flatMap(({ examples }) => examples)]);
  for (const [place, record] of records.entries()) if (record.fold === fold) answers[place] = answer(record, weights);
}
const { report, score } = macroF1(records.map(({ wanted }, i) => [wanted, answers[i]]));
console.log(report);
console.log(
  `${records.length} records in ${FOLDS} folds, ${own.length} pairs of our own: macro-F1 ${score.toFixed(3)}`,
);
const final = fit([...own, ...records.flatMap(({ examples }) => examples)]);
console.log(names.map((name, i) => `  ${name}: ${final[i].toFixed(2)},`).join('\n'));

async function pairsOf(text, spans) {
  const article = {
    id: 'article:pair',
    text,
    title: null,
    publisher: null,
    author: null,
    url: null,
    publishedAt: null,
    contentHash: '',
    origin: 'pair',
    blocks: [{ kind: 'body', start: 0, end: text.length }],
  };
  const { document, linked, attributions } = await readStages(
    analyzer,
    article,
    spans.map(({ start, end }) => ({ start, end })),
  );
  const context = createContext(document, linked, attributions, true);
  const times = new Map(document.trees.map((tree) => [tree, findTimes(text, tree, null)]));
  const pairs = [];
  for (const tree of document.trees) {
    const deeds = deedsOf(context, tree, findTriggers(context, tree));
    const mentions = linked.registry.all().filter(({ candidate }) => candidate.tree === tree);
    for (const actor of mentions)
      for (const other of mentions)
        if (actor.entity !== other.entity)
          pairs.push({ actor, other, options: optionsFor(context, tree, deeds, actor, other, times).map(row) });
    if (new Set(mentions.map(({ entity }) => entity)).size === 1)
      pairs.push({
        actor: mentions[0],
        other: null,
        options: optionsFor(context, tree, deeds, mentions[0], null, times).map(row),
      });
  }
  return pairs;
}

function row({ features, plover }) {
  return { values: names.map((name) => features[name] ?? 0), plover: plover === null ? null : today(plover) };
}

function probabilities(options, weights) {
  const scores = options.map(({ values: row }) => Math.exp(row.reduce((sum, value, i) => sum + value * weights[i], 0)));
  const total = scores.reduce((sum, score) => sum + score, 0);
  return scores.map((score) => score / total);
}

function fit(examples) {
  const usable = examples.filter(({ options, wanted }) => options.some(({ plover }) => plover === wanted));
  const weights = names.map((name) => PAIR_WEIGHTS[name]);
  const speed = names.map(() => 0);
  const mass = usable.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -PENALTY * weight);
    for (const { options, wanted, weight } of usable) {
      const p = probabilities(options, weights);
      const right = options.reduce((sum, { plover }, i) => sum + (plover === wanted ? p[i] : 0), 0);
      options.forEach(({ values: row, plover }, i) => {
        const share = ((plover === wanted ? p[i] / right : 0) - p[i]) * (weight / mass);
        row.forEach((value, k) => (gradient[k] += share * value));
      });
    }
    weights.forEach((_, k) => {
      speed[k] = 0.9 * speed[k] + gradient[k];
      weights[k] += RATE * speed[k];
    });
  }
  return weights;
}

/** The class that the pairs asked for give together; a deed is taken for given, so nothing is no answer. */
function answer({ asked }, weights) {
  const sums = new Map();
  for (const { options } of asked) {
    const p = probabilities(options, weights);
    const ofClass = new Map();
    options.forEach(({ plover }, i) => plover !== null && ofClass.set(plover, (ofClass.get(plover) ?? 0) + p[i]));
    for (const [plover, sum] of ofClass) sums.set(plover, Math.max(sums.get(plover) ?? 0, sum));
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'NONE';
}

function meets(a, b) {
  return a.start < b.end && b.start < a.end;
}

/** "the rebels@2": the second time. */
function spanOf(text, told) {
  if (!told) return null;
  const [, words, count = '1'] = /^(.*?)(?:@(\d+))?$/s.exec(told);
  let start = -1;
  for (let n = 0; n < Number(count); n++) start = text.indexOf(words, start + 1);
  return start < 0 ? null : { start, end: start + words.length };
}

function classOf(type, polarity, modality, given) {
  const done = given ?? CLASSES[type] ?? null;
  if (done === null || done === 'NONE') return null;
  if (FRIENDLY.has(done)) return polarity === 'N' ? 'REJECT' : modality === 'I' ? 'AGREE' : today(done);
  return modality === 'I' && HOSTILE.has(done) ? 'THREATEN' : today(done);
}
