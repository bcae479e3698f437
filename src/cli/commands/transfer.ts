import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Graph } from '../../graph/port.js';
import { IMPORT_COMMAND } from '../../transfer/csv.js';
import { exportGraph, FORMATS, type Format } from '../../transfer/export.js';
import { importGraph } from '../../transfer/import.js';
import { numbersOf } from '../../transfer/walk.js';
import { CommandFailure, EXIT } from '../failure.js';
import { count } from '../load-summary.js';
import { endQuietlyWhenPipeCloses, tell } from '../standard-output.js';

export interface ExportCommandOptions {
  readonly format: string;
  readonly output?: string;
  readonly gzip?: boolean;
  readonly all?: boolean;
}

const SECONDS_BETWEEN_LINES = 5;

/** Writes the graph to a file, a folder (CSV) or standard output. */
export async function exportTo({ format, output, gzip, all }: ExportCommandOptions, graph: Graph): Promise<number> {
  const isPicture = format === 'graphml' || format === 'gexf';
  if (!isFormat(format))
    throw new CommandFailure(`--format takes ${FORMATS.join(', ')}, not "${format}".`, EXIT.misused);
  if (format === 'csv' && output === undefined) {
    throw new CommandFailure('CSV is a folder of files: name it with --output.', EXIT.misused);
  }
  if (all === true && !isPicture)
    throw new CommandFailure(`--all is for graphml and gexf; ${format} has all.`, EXIT.misused);
  endQuietlyWhenPipeCloses();
  const extent = all === true ? 'all' : 'entities';
  const numbers = await numbersOf(graph);
  const expected = isPicture && extent === 'entities' ? (numbers.get('Entity') ?? 0) : sum([...numbers.values()]);
  let done = 0;
  const show = nowAndThen(() => `… ${done} of ${expected} nodes, ${percent(done, expected)}`);
  const onStep = (nodes: number) => {
    done += nodes;
    show();
  };
  await exportGraph(graph, { format, output: output ?? null, gzip: gzip === true, extent, onStep });
  tell(`Exported ${count(done, 'node')}${output === undefined ? '' : ` to ${output}`}.`);
  if (format === 'csv') tell(`In that folder:  ${IMPORT_COMMAND}`);
  return EXIT.done;
}

/** Reads an export into an empty graph; `-` is standard input. */
export async function importFrom(path: string, options: { readonly anew?: boolean }, graph: Graph): Promise<number> {
  const folder = path === '-' ? mkdtempSync(join(tmpdir(), 'dateline-import-')) : null;
  try {
    const file = folder === null ? path : join(folder, 'standard-input');
    if (folder !== null) await pipeline(process.stdin, createWriteStream(file)); // it is read twice: checked, then written
    let told = '';
    const show = nowAndThen(() => told);
    const { nodes, relationships } = await importGraph(graph, file, {
      anew: options.anew === true,
      onStep: (what, lines) => {
        told = `… ${lines} lines ${what}`;
        show();
      },
    });
    tell(`Imported ${count(nodes, 'node')} and ${count(relationships, 'relationship')}.`);
    return EXIT.done;
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

function isFormat(format: string): format is Format {
  return (FORMATS as readonly string[]).includes(format); // as: wider than the list's own type, to ask it
}

function nowAndThen(line: () => string): () => void {
  let last = Date.now();
  return () => {
    if (Date.now() - last < SECONDS_BETWEEN_LINES * 1000) return;
    last = Date.now();
    tell(line());
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function percent(done: number, all: number): string {
  return `${Math.min(100, Math.floor((100 * done) / Math.max(1, all)))}%`;
}
