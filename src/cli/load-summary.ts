import type { LoadFailure, LoadSummary } from '../load/outcome.js';

/** How many of the failures are listed; the rest is counted, all of them with `--verbose`. */
const LISTED = 20;

/** What a load did, for the person who started it: what went in, what was left out and why, what to do about it. */
export function formatSummary(summary: LoadSummary, seconds: number, verbose = false): string {
  const { loaded, replaced, unchanged, failed, passedOver, entities, mentions, claims } = summary;
  const articles = loaded + replaced + unchanged;
  const lines = [
    `${count(articles, 'article')}: ${loaded} loaded, ${replaced} replaced, ${unchanged} unchanged (${seconds.toFixed(1)} s)`,
  ];
  if (loaded + replaced > 0) {
    lines.push(
      `  with ${count(entities, 'entity', 'entities')}, ${count(mentions, 'mention')}, ${count(claims, 'claim')}`,
    );
  }
  if (passedOver.length > 0) lines.push(...passed(passedOver, verbose));
  if (failed.length > 0) lines.push(...failures(failed, verbose));
  return lines.join('\n');
}

function passed(inputs: readonly LoadFailure[], verbose: boolean): string[] {
  const foreign = inputs.filter(({ code }) => code === 'NOT_ENGLISH');
  const others = inputs.filter(({ code }) => code !== 'NOT_ENGLISH');
  return [
    ...listed(foreign, `${count(foreign.length, 'article')} passed over, not being in English`, verbose),
    ...listed(others, `${count(others.length, 'input')} passed over, being no articles or the same once more`, verbose),
  ];
}

function listed(inputs: readonly LoadFailure[], heading: string, verbose: boolean): string[] {
  if (inputs.length === 0) return [];
  if (!verbose) return [`${heading} (--verbose names them)`];
  return [`${heading}:`, ...inputs.map(({ origin, message }) => `  ${origin}: ${message}`)];
}

function failures(files: readonly LoadFailure[], verbose: boolean): string[] {
  const listed = verbose ? files : files.slice(0, LISTED);
  const more = files.length - listed.length;
  return [
    `${files.length} failed:`,
    ...listed.map(({ origin, message }) => `  ${origin}: ${message}`),
    ...(more > 0 ? [`  … and ${more} more (--verbose lists all)`] : []),
  ];
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
