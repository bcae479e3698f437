/**
 * How often a claim gets the PLOVER class that a human coder gave, with the actors' spans given:
 *
 *   npm run build && node bench/plover-gsr.mjs [../shared/plover-gsr/PLOVER_GSR_CAMEO.txt] [--verbose]
 *
 * Each record is one sentence with its source and target marked. Asked is the claim that goes from a source to a target;
 * where several do, the one the reader is surest of. Older class names are read as today's, CONCEDE and RETREAT as one.
 */
import { createReader } from '../dist/reader.js';
import { macroF1, readRecords, today } from './plover-records.mjs';

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const file = args.find((arg) => !arg.startsWith('--')) ?? '../shared/plover-gsr/PLOVER_GSR_CAMEO.txt';
const reader = await createReader();
const answers = [];
for (const [place, record] of readRecords(file).entries()) {
  const given = today(await classOf(`gsr-${place}`, record));
  if (verbose && given !== record.wanted) console.log(`${record.wanted} was read as ${given}: ${record.text}`);
  answers.push([record.wanted, given]);
}
await reader.close();
const { report, score, accuracy } = macroF1(answers);
console.log(report);
console.log(`${answers.length} records: macro-F1 ${score.toFixed(3)}, accuracy ${accuracy.toFixed(3)}`);

async function classOf(id, { text, sources, targets }) {
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
