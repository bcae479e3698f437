import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { cut, edited, marketReports, matchReports, recredited, reordered, reworded, then } from './variants.mjs';

const GOLD = 'test/gold/wire-copies';
const CHANGES = {
  'edited headline and lead': edited,
  'cut to 60 %': cut(0.6),
  'cut to 30 %': cut(0.3),
  'paragraphs reordered': reordered,
  'words changed': reworded,
  'agency changed': recredited,
  'words changed and cut': then(reworded, cut(0.5)),
  'edited, reordered, other agency': then(then(edited, reordered), recredited),
};

/**
 * The set: articles as they are read from files, each with the story that it tells and how it was changed; null for an
 * original. Some of the stories, with a quarter of the pairs, are `unseen`: no threshold was chosen with a look at them.
 * @param makeArticle the program's own
 */
export function wireCopies(makeArticle) {
  const made = [];
  const add = ({ id, title, publishedAt, paragraphs }, story, change, family = story) => {
    const fields = { title, publisher: null, author: null, url: null, publishedAt };
    const article = makeArticle({ id: `article:${id}`, text: `${paragraphs.join('\n\n')}\n`, fields, origin: id });
    made.push({ article, story, change, unseen: isUnseen(family) });
  };
  for (const [at, original] of [
    ...folder('seeds'),
    ...folder('test/gold/articles'),
    ...folder(`${GOLD}/originals`),
  ].entries()) {
    add(original, original.id, null);
    for (const [change, apply] of Object.entries(CHANGES)) {
      const copy = { ...original, ...apply(original, at), id: `${original.id}/${change}` };
      add({ ...copy, publishedAt: laterBy(at % 3, original.publishedAt) }, original.id, change);
    }
  }
  for (const text of folder(`${GOLD}/back-translated`))
    add({ ...text, id: `${text.id}/translated` }, text.id, 'translated back');
  for (const text of folder(`${GOLD}/follow-ups`))
    add({ ...text, id: `${text.id}/next` }, `${text.id}/next`, 'follow-up', text.id);
  for (const text of folder(`${GOLD}/same-topic`)) add(text, text.id, 'same topic');
  for (const report of marketReports()) add(report, report.id, 'market report', 'market');
  for (const report of matchReports()) add(report, report.id, 'match report', 'match');
  return made;
}

/** Those that were written when all thresholds stood, and by lot some of the others. */
const WRITTEN_LAST = new Set(['ferry-inquiry', 'vaccine-plant', 'wolf-bill', 'bear-austria', 'match']);

function isUnseen(story) {
  if (WRITTEN_LAST.has(story)) return true;
  return createHash('sha256').update(story).digest()[0] % 3 === 0;
}

function folder(path) {
  return readdirSync(path)
    .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
    .sort()
    .map((name) => {
      const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(path, name), 'utf8'));
      const { title, publishedAt } = parse(head);
      const paragraphs = text.trim().split(/\n\s*\n/);
      return { id: basename(name).replace(/\.\w+$/, ''), title, publishedAt, paragraphs };
    });
}

function laterBy(days, day) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
