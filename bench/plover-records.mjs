/** PLOVER's gold standard records (../shared/plover-gsr) as sentences with the spans of sources and targets, and their scoring. */
import { readFileSync } from 'node:fs';

const RENAMED = {
  FIGHT: 'ASSAULT',
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  RETREAT: 'CONCEDE',
};

/** Older class names as today's; CONCEDE and RETREAT are taken as one. */
export const today = (name) => RENAMED[name] ?? name;

/** @returns `{ text, sources, targets, wanted }` for each record */
export function readRecords(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
    .filter(({ event }) => event !== 'DOCUMENT')
    .map((record) => {
      const { text, spans } = withoutMarks(record.textInfo?.markup || record.text);
      return {
        text,
        sources: spans.filter(({ kind }) => kind.includes('SRC')),
        targets: spans.filter(({ kind }) => kind.includes('TAR')),
        wanted: today(record.event),
      };
    });
}

/** F1 of each class that is wanted, and their mean. @param answers pairs of the class wanted and the class given */
export function macroF1(answers) {
  const counts = new Map();
  const countFor = (name) => {
    if (!counts.has(name)) counts.set(name, { right: 0, given: 0, wanted: 0 });
    return counts.get(name);
  };
  let right = 0;
  for (const [wanted, given] of answers) {
    countFor(wanted).wanted += 1;
    countFor(given).given += 1;
    if (wanted !== given) continue;
    countFor(wanted).right += 1;
    right += 1;
  }
  const classes = [...counts].filter(([, count]) => count.wanted > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [];
  let sum = 0;
  for (const [name, count] of classes) {
    const f1 = (2 * count.right) / (count.given + count.wanted);
    sum += f1;
    lines.push(
      `${name.padEnd(10)} F1 ${f1.toFixed(3)}  (${count.right} right, ${count.given} given, ${count.wanted} wanted)`,
    );
  }
  return { report: lines.join('\n'), score: sum / classes.length, accuracy: right / answers.length };
}

/** The sentence without its marks, and where sources and targets stand in it. */
function withoutMarks(markup) {
  const spans = [];
  const open = [];
  let text = '';
  for (let at = 0; at < markup.length; at++) {
    const mark = /^\(((?:SRC|TAR|EVT|LOC)(?:\/(?:SRC|TAR|EVT|LOC))*): ?/.exec(markup.slice(at));
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
