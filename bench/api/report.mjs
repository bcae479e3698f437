import { QUESTIONS } from './questions.mjs';
import { TARGETS } from './targets.mjs';

/** A table in Markdown: for each question the medians of its rounds, and how Dateline's rate compares. */
export function report(measured) {
  const questions = [...new Set(measured.map(({ question }) => question))];
  const rows = questions.map((question) => {
    const of = Object.fromEntries(TARGETS.map((target) => [target, medians(measured, question, target)]));
    return { question, of, toPeer: of.dateline.rate / of.peer.rate, toDriver: of.dateline.rate / of.driver.rate };
  });
  const cells = rows.map(({ question, of, toPeer, toDriver }) => [
    QUESTIONS[question].title,
    ...TARGETS.map(
      (target) => `${of[target].rate.toFixed(0)} (${of[target].p50.toFixed(0)}, ${of[target].p99.toFixed(0)})`,
    ),
    toPeer.toFixed(2),
    toDriver.toFixed(2),
  ]);
  const mean = (name) => geometricMean(rows.map((row) => row[name])).toFixed(2);
  return table([
    ['requests/s (p50, p99 in ms)', ...TARGETS, 'to the peer', 'to the driver'],
    ...cells,
    ['geometric mean', '', '', '', mean('toPeer'), mean('toDriver')],
  ]);
}

function medians(measured, question, target) {
  const rounds = measured.filter((one) => one.question === question && one.target === target);
  const median = (name) => rounds.map((round) => round[name]).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)];
  return { rate: median('rate'), p50: median('p50'), p99: median('p99') };
}

function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
