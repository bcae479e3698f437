import { createInterface } from 'node:readline/promises';
import type { Graph } from '../../graph/port.js';
import { removeAll } from '../../remove/remove.js';
import { select, type Selected, type Selection } from '../../remove/selection.js';
import { tollOf, type Toll } from '../../remove/toll.js';
import { CommandFailure, EXIT } from '../failure.js';
import { count } from '../load-summary.js';
import { printLine, tell } from '../standard-output.js';
import { dayBefore } from './older-than.js';

export interface RemoveOptions {
  readonly publisher?: string;
  readonly before?: string;
  readonly olderThan?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** More articles than this, or all that a condition holds for, are only removed after asking, where somebody can answer. */
const UNASKED = 10;
const LISTED = 20;
const SECONDS_BETWEEN_LINES = 10;

/**
 * Takes articles out of the graph, or with `dryRun` only tells what would go.
 * @param names ids or urls of articles; without any, the options choose
 * @returns 1 when an article named is not there, or the person asked did not agree
 */
export async function remove(names: readonly string[], options: RemoveOptions, graph: Graph): Promise<number> {
  const selection = selectionOf(names, options);
  const { articles, unknown } = await select(graph, selection);
  for (const name of unknown) tell(`dateline: no article goes by "${name}"; give its id or its url`);
  const exitCode = unknown.length > 0 ? EXIT.failed : EXIT.done;
  if (articles.length === 0) {
    tell(`Nothing to remove${'named' in selection ? '' : hint(selection)}.`);
    return exitCode;
  }
  const toll = await tollOf(graph, articles);
  if (options.dryRun === true) {
    for (const { id, publishedAt, publisher, title } of articles) {
      await printLine([id, publishedAt ?? 'undated', publisher ?? '-', title ?? '-'].join('\t'));
    }
    tell(`Would remove ${words(toll)}. Nothing was changed.`);
    return exitCode;
  }
  const asks = process.stdin.isTTY && process.stderr.isTTY && options.yes !== true;
  if (asks && (!('named' in selection) || articles.length > UNASKED) && !(await agreed(articles, toll))) {
    tell('Nothing was changed.');
    return EXIT.failed;
  }
  await removeAll(graph, articles, progressOf(articles.length));
  tell(`Removed ${words(toll)}.`);
  return exitCode;
}

function selectionOf(named: readonly string[], { publisher, before, olderThan }: RemoveOptions): Selection {
  const days = [before, olderThan].filter((day) => day !== undefined);
  if (days.length > 1) throw misused('takes --before or --older-than, not both');
  const conditions = publisher !== undefined || days.length > 0;
  if (named.length > 0 && conditions) throw misused('takes articles or conditions, not both');
  if (named.length === 0 && !conditions) throw misused('takes articles, --publisher, --before or --older-than');
  if (!conditions) return { named };
  const day = olderThan === undefined ? (before ?? null) : dayBefore(new Date(), olderThan);
  if (day !== null && !isDay(day)) throw misused(`--before takes a day, written YYYY-MM-DD, not "${day}"`);
  return { publisher: publisher ?? null, before: day };
}

function misused(rule: string): CommandFailure {
  return new CommandFailure(`remove ${rule} (dateline remove --help says more).`, EXIT.misused);
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function hint({ publisher, before }: Exclude<Selection, { named: readonly string[] }>): string {
  const which = [
    publisher === null ? '' : ` of the publisher "${publisher}", written exactly so`,
    before === null ? '' : ` published before ${before} (articles without a day are kept)`,
  ].join('');
  const names = `dateline query 'MATCH (a:Article) RETURN a.publisher, count(*)'`;
  return `: no article${which}${publisher === null ? '' : `. All publishers: ${names}`}`;
}

async function agreed(articles: Selected['articles'], toll: Toll): Promise<boolean> {
  for (const { id, publishedAt, title } of articles.slice(0, LISTED)) {
    tell(`  ${publishedAt ?? 'undated   '}  ${id}  ${title ?? ''}`);
  }
  if (articles.length > LISTED) tell(`  … and ${articles.length - LISTED} more (--dry-run lists all)`);
  const line = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await line.question(`Remove ${words(toll)}? There is no way back but loading them again. [y/N] `);
    return /^\s*y(?:es)?\s*$/i.test(answer);
  } finally {
    line.close();
  }
}

/** A line now and then: how long it takes depends on how much has been said about the same people. */
function progressOf(all: number): (articles: number) => void {
  let done = 0;
  let last = Date.now();
  return (articles) => {
    done += articles;
    if (Date.now() - last < SECONDS_BETWEEN_LINES * 1000 || done === all) return;
    last = Date.now();
    tell(`… ${done} of ${all} articles, ${Math.floor((100 * done) / all)}%`);
  };
}

function words({ articles, sentences, claims, entities, edges }: Toll): string {
  const parts = [
    count(sentences, 'sentence'),
    count(claims, 'claim'),
    `${count(entities, 'entity', 'entities')} and ${count(edges, 'relationship')} that nothing else tells of`,
  ];
  return `${count(articles, 'article')} with ${parts.join(', ')}`;
}
