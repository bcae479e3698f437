import type { Accuracy, Score } from './score.js';

const NAME_WIDTH = 28;
const NO_FIGURE = '  –  ';

export function header(title: string): string {
  return `${title.padEnd(NAME_WIDTH + 3)}right  found wanted   P      R      F1`;
}

/** Counts and shares of one thing that was looked for. Where nothing was found there is no precision to speak of, where nothing was wanted no recall. */
export function row(name: string, { right, found, wanted, precision, recall, f1 }: Score): string {
  const counts = [right, found, wanted].map((count) => String(count).padStart(6)).join(' ');
  const figures = [
    found > 0 ? figure(precision) : NO_FIGURE,
    wanted > 0 ? figure(recall) : NO_FIGURE,
    wanted > 0 ? figure(f1) : NO_FIGURE,
  ];
  return `${name.padEnd(NAME_WIDTH)} ${counts}   ${figures.join('  ')}`;
}

export function meanRow(f1: number): string {
  return `${'mean F1 of the articles'.padEnd(NAME_WIDTH)} ${''.padEnd(20)}   ${''.padEnd(14)}${figure(f1)}`;
}

export function shareHeader(title: string): string {
  return `${title.padEnd(NAME_WIDTH + 3)}right     of   share`;
}

export function shareRow(name: string, { right, of, share }: Accuracy): string {
  return `${`  ${name}`.padEnd(NAME_WIDTH)} ${String(right).padStart(6)} ${String(of).padStart(6)}   ${share === null ? NO_FIGURE : figure(share)}`;
}

export function figure(share: number): string {
  return share.toFixed(3);
}

export function scoreJson({ right, found, wanted, met, precision, recall, f1 }: Score): unknown {
  return { right, found, wanted, met, precision, recall, f1 };
}
