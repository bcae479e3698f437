/**
 * How often a claim gets the PLOVER class that a human coder gave, with the actors' spans given:
 *
 *   npm run build && node bench/plover-gsr.mjs [../shared/plover-gsr/PLOVER_GSR_CAMEO.txt] [--verbose]
 *
 * Each record is one sentence with its source and target marked. Asked is the claim that goes from a source to a target;
 * where several do, the one the reader is surest of. Older class names are read as today's, CONCEDE and RETREAT as one.
 */
import { readFileSync } from 'node:fs';
import { createReader } from '../dist/reader.js';

const RENAMED = {
  FIGHT: 'ASSAULT',
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  RETREAT: 'CONCEDE',
};
const today = (name) => RENAMED[name] ?? name;

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const file = args.find((arg) => !arg.startsWith('--')) ?? '../shared/plover-gsr/PLOVER_GSR_CAMEO.txt';
const records = JSON.parse(readFileSync(file, 'utf8')).filter(({ event }) => event !== 'DOCUMENT');
const reader = await createReader();
const counts = new Map();
let right = 0;

for (const [place, record] of records.entries()) {
  const { text, spans } = withoutMarks(record.textInfo?.markup || record.text);
  const wanted = today(record.event);
  const given = today(await classOf(`gsr-${place}`, text, spans));
  if (given === wanted) right += 1;
  else if (verbose) console.log(`${wanted} was read as ${given}: ${record.text}`);
  countFor(wanted).wanted += 1;
  countFor(given).given += 1;
  if (given === wanted) countFor(wanted).right += 1;
}
await reader.close();

let sum = 0;
const classes = [...counts].filter(([, count]) => count.wanted > 0).sort(([a], [b]) => (a < b ? -1 : 1));
for (const [name, count] of classes) {
  const f1 = (2 * count.right) / (count.given + count.wanted);
  sum += f1;
  console.log(
    `${name.padEnd(10)} F1 ${f1.toFixed(3)}  (${count.right} right, ${count.given} given, ${count.wanted} wanted)`,
  );
}
console.log(
  `${records.length} records: macro-F1 ${(sum / classes.length).toFixed(3)}, accuracy ${(right / records.length).toFixed(3)}`,
);

function countFor(name) {
  if (!counts.has(name)) counts.set(name, { right: 0, given: 0, wanted: 0 });
  return counts.get(name);
}

/** The sentence without its marks, and where sources and targets stand in it. */
function withoutMarks(markup) {
  const spans = [];
  const open = [];
  let text = '';
  for (let at = 0; at < markup.length; at++) {
    const mark = /^\((SRC\/TAR|TAR\/SRC|SRC|TAR|EVT|LOC): ?/.exec(markup.slice(at));
    if (mark) {
      open.push({ kind: mark[1], start: text.length });
      at += mark[0].length - 1;
    } else if (markup[at] === ')' && open.length > 0) {
      spans.push({ ...open.pop(), end: text.length });
    } else {
      text += markup[at];
    }
  }
  return { text, spans };
}

async function classOf(id, text, spans) {
  const sources = spans.filter(({ kind }) => kind.includes('SRC'));
  const targets = spans.filter(({ kind }) => kind.includes('TAR'));
  const mentions = [...sources, ...targets].map(({ start, end }) => ({ start, end }));
  const article = {
    id: `article:${id}`,
    text,
    title: null,
    publisher: null,
    author: null,
    url: null,
    publishedAt: null,
    contentHash: id,
    origin: id,
    blocks: [{ kind: 'body', start: 0, end: text.length }],
  };
  const { claims } = await reader.read(article, mentions);
  const stands = (part, places) => places.some(({ start, end }) => part && part.start < end && start < part.end);
  const worth = ({ subject, object, target, confidence }) =>
    (stands(subject, sources) ? 2 : 0) + (stands(object, targets) || stands(target, targets) ? 2 : 0) + confidence / 2;
  const best = claims.filter(({ plover }) => plover !== null).sort((a, b) => worth(b) - worth(a))[0];
  return best?.plover ?? 'NONE';
}
