/**
 * How well copies of one story are told from articles that only look like it: pairs of articles that end up in one story
 * against those that should. The set is made from our own texts, see test/gold/wire-copies/README.md.
 *
 *   npm run build && node bench/wire-copies.mjs [--verbose]
 *
 * Ends with 1 when precision is below 0.98 or recall below 0.9, of the whole set or of the unseen third.
 */
import { parseArgs } from 'node:util';
import { makeArticle } from '../dist/articles/make-article.js';
import { areCopies, fingerprintOf } from '../dist/duplicates/fingerprint.js';
import { Groups, joinCopies } from '../dist/duplicates/groups.js';
import { wireCopies } from './wire-copies/set.mjs';

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
const FLOOR = { precision: 0.98, recall: 0.9 };

const set = wireCopies(makeArticle).map((item) => ({ ...item, fingerprint: fingerprintOf(item.article) }));
const groups = new Groups();
joinCopies(
  set.map(({ fingerprint }) => fingerprint),
  groups,
);

const parts = {
  whole: set,
  'seen while tuning': set.filter((item) => !item.unseen),
  unseen: set.filter((item) => item.unseen),
};
let isGood = true;
console.log(`${set.length} articles, ${set.filter(({ unseen }) => unseen).length} of them unseen\n`);
console.log('pairs in one story          pairs   precision  recall');
for (const [name, items] of Object.entries(parts)) {
  const { precision, recall, pairs } = score(items);
  isGood &&= precision >= FLOOR.precision && recall >= FLOOR.recall;
  console.log(`${name.padEnd(26)} ${String(pairs).padStart(6)}   ${precision.toFixed(3)}      ${recall.toFixed(3)}`);
}

console.log('\ncopies against their original alone, by what was done (found of all; unseen ones)');
for (const change of new Set(set.flatMap((item) => (isCopy(item) ? [item.change] : [])))) {
  const copies = set.filter((item) => isCopy(item) && item.change === change);
  const found = copies.filter((copy) => meets(copy, originalOf(copy)));
  const share = (items, all) => `${items.length} of ${all.length}`;
  const unseen = (items) => items.filter((item) => item.unseen);
  console.log(`${change.padEnd(34)} ${share(found, copies).padStart(9)}; ${share(unseen(found), unseen(copies))}`);
}

console.log('\narticles that are no copies, taken for one');
for (const change of ['follow-up', 'same topic', 'market report', 'match report']) {
  const others = set.filter((item) => item.change === change);
  const wrong = others.filter((item) => set.some((one) => one.story !== item.story && together(one, item)));
  console.log(`${change.padEnd(34)} ${wrong.length} of ${others.length}`);
}
if (!isGood) process.exitCode = 1;

/** An article with the story of an original, which is named as the story is. */
function isCopy(item) {
  return item.change !== null && originalOf(item) !== undefined && originalOf(item) !== item;
}

function originalOf({ story }) {
  return set.find((item) => item.article.id === `article:${story}` && item.change === null);
}

function together(a, b) {
  return groups.areTogether(a.article.id, b.article.id);
}

function meets({ fingerprint: a }, { fingerprint: b }) {
  return a.keys.some((key) => b.keys.includes(key)) && areCopies(a, b);
}

function score(items) {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [at, a] of items.entries()) {
    for (const b of items.slice(at + 1)) {
      const [is, should] = [together(a, b), a.story === b.story];
      if (is && should) right += 1;
      else if (is) wrong += 1;
      else if (should) missed += 1;
      if (values.verbose && is !== should) {
        console.log(`${is ? 'taken for one' : 'not found'}: ${a.article.id} | ${b.article.id}`);
      }
    }
  }
  return { precision: right / (right + wrong), recall: right / (right + missed), pairs: right + missed };
}
