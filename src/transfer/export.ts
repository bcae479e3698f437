import { mkdirSync, readdirSync } from 'node:fs';
import type { Graph } from '../graph/port.js';
import { writeCsv } from './csv.js';
import { toGexf } from './gexf.js';
import { toGraphml } from './graphml.js';
import { toJsonl } from './jsonl.js';
import type { OnStep } from './on-step.js';
import { pictureOf, type Extent } from './picture.js';
import { fileSink, standardOutputSink } from './sink.js';
import { TransferError } from './transfer-error.js';

export const FORMATS = ['jsonl', 'csv', 'graphml', 'gexf'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportOptions {
  readonly format: Format;
  /** A file, for CSV a folder; null is standard output. */
  readonly output: string | null;
  readonly gzip: boolean;
  /** For GraphML and GEXF. */
  readonly extent: Extent;
  readonly onStep: OnStep;
}

/**
 * Writes the graph out, a page at a time; a file is there when it is whole, and not before.
 * @throws TransferError when it cannot be written to where it should go
 */
export async function exportGraph(graph: Graph, options: ExportOptions): Promise<void> {
  const { format, output, gzip, extent, onStep } = options;
  switch (format) {
    case 'csv':
      return writeCsv(graph, emptyFolder(output), gzip, onStep);
    case 'jsonl':
      return writeAll(toJsonl(graph, onStep), output, gzip);
    case 'graphml':
      return writeAll(toGraphml(pictureOf(graph, extent), onStep), output, gzip);
    case 'gexf':
      return writeAll(toGexf(pictureOf(graph, extent), onStep), output, gzip);
  }
}

async function writeAll(pieces: AsyncIterable<string>, output: string | null, gzip: boolean): Promise<void> {
  const sink = output === null ? standardOutputSink(gzip) : fileSink(output, gzip);
  try {
    for await (const piece of pieces) await sink.write(piece);
    await sink.end();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

function emptyFolder(path: string | null): string {
  if (path === null) throw new TransferError('CSV is a folder of files: name it with --output.');
  try {
    mkdirSync(path, { recursive: true });
    if (readdirSync(path).length === 0) return path;
  } catch (cause) {
    throw new TransferError(`${path} cannot be written to: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
  throw new TransferError(`${path} is not empty. Name a folder that is, or one that is not there yet.`);
}
