import { memoryReport } from './memory.mjs';

/** The server's time limit of 10 s, and what a machine under load adds to it. */
const LONGEST_MS = 15_000;

/** The table of what came of each kind, and what is not as it must be. */
export function verdict({ answers, memory, alive }, log) {
  const kinds = Map.groupBy ? Map.groupBy(answers, ({ kind }) => kind) : grouped(answers);
  const rows = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, all]) => rowOf(kind, all));
  const ofMemory = memoryReport(memory);
  const failures = [
    ...(alive ? [] : ['the server does not answer any more']),
    ...answers
      .filter(({ status }) => status >= 500)
      .map(({ kind, status, text }) => `${kind}: ${status} ${text.slice(0, 200)}`),
    ...answers
      .filter(({ text }) => text.includes('INTERNAL_SERVER_ERROR'))
      .map(({ kind, text }) => `${kind}: ${text.slice(0, 300)}`),
    ...answers.filter(({ ms }) => ms > LONGEST_MS).map(({ kind, ms }) => `${kind}: took ${Math.round(ms)} ms`),
    ...answers
      .filter(({ status, left, text }) => status === 0 && !left)
      .map(({ kind, text }) => `${kind}: no answer (${text})`),
    ...ofMemory.failures,
  ];
  const head = ['kind', 'requests', '2xx', '4xx', '5xx', 'none', 'median ms', 'longest ms'];
  const lines = [head, ...rows, rowOf('all', answers)].map((cells) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(22) : String(cell).padStart(10))).join(''),
  );
  const told = failures.length === 0 ? 'as it must be' : [...new Set(failures)].slice(0, 40).join('\n  ');
  return {
    text: `${[...lines, ...ofMemory.lines, told].join('\n')}${log && failures.length > 0 ? `\nlog: ${log.slice(-3000)}` : ''}`,
    failures,
  };
}

function rowOf(kind, all) {
  const count = (from) => all.filter(({ status }) => Math.floor(status / 100) === from).length;
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  return [
    kind,
    all.length,
    count(2),
    count(4),
    count(5),
    count(0),
    Math.round(times[times.length >> 1]),
    Math.round(times.at(-1)),
  ];
}

function grouped(answers) {
  const kinds = new Map();
  for (const answer of answers) kinds.set(answer.kind, [...(kinds.get(answer.kind) ?? []), answer]);
  return kinds;
}
