import type { NodeLabel } from '../graph/model.js';
import type { Graph } from '../graph/port.js';
import { CARRIED, importsBegun } from '../graph/reads/everything.js';
import { bind } from '../graph/writes/write-statement.js';
import { markImport, REMOVE_SOME } from '../graph/writes/everything.js';
import { ImportRows } from './import-rows.js';
import { parseLine, type ParsedLine } from './parse-line.js';
import { readLines } from './read-lines.js';
import { TransferError } from './transfer-error.js';
import { numbersOf } from './walk.js';

export interface Imported {
  readonly nodes: number;
  readonly relationships: number;
}

export interface ImportOptions {
  /** Takes away what an import that was cut off has left, instead of refusing. */
  readonly anew?: boolean;
  /** Hears how much has been done: of so many lines, checked first and then written. */
  readonly onStep?: (what: 'checked' | 'written', lines: number) => void;
}

const MARK = 'import:going-on';
const REMOVED_AT_ONCE = 5000;

/**
 * Reads an export (JSONL) into an empty graph: all of it or nothing. The file is looked through before anything is written;
 * when writing fails, what was written is taken away again, and a mark tells an import that was killed.
 * @throws TransferError naming file and line, or saying why this graph cannot take it
 */
export async function importGraph(graph: Graph, path: string, options: ImportOptions = {}): Promise<Imported> {
  await requireEmpty(graph, options.anew ?? false);
  const onStep = options.onStep ?? (() => undefined);
  const found = await check(path, (lines) => {
    onStep('checked', lines);
  });
  await graph.write([bind(markImport, { id: MARK })]);
  try {
    await write(graph, path, (lines) => {
      onStep('written', lines);
    });
    await clear(graph, ['Import']);
    return found;
  } catch (error) {
    await clear(graph);
    throw error;
  }
}

async function requireEmpty(graph: Graph, anew: boolean): Promise<void> {
  const wasCutOff = (await graph.read(importsBegun, {})).length > 0;
  const there = [...(await numbersOf(graph)).values()].reduce((sum, number) => sum + number, 0);
  if (wasCutOff && anew) return clear(graph);
  if (wasCutOff) {
    throw new TransferError(
      `An import was cut off and has left ${there} nodes. Run it again with --anew, which takes them away first.`,
    );
  }
  if (there === 0) return;
  throw new TransferError(
    `The graph holds ${there} nodes already, and an export is only read into an empty one. Name another folder with ` +
      'DATELINE_DATA, or another database with NEO4J_DATABASE.',
  );
}

/** Every line as it should be, and the end as it was announced. */
async function check(path: string, onLines: (lines: number) => void): Promise<Imported> {
  let [nodes, relationships] = [0, 0];
  let before: ParsedLine['is'] | null = null;
  for await (const { line, number } of parsedLines(path)) {
    const at = `${path}:${number}`;
    if ((before === null) !== (line.is === 'header')) {
      throw new TransferError(`${at}: an export begins with one header, {"format":"dateline-graph",…}; is this one?`);
    }
    if (before === 'end') throw new TransferError(`${at}: there is more behind the end of the export`);
    if (line.is === 'node') nodes += 1;
    if (line.is === 'edge') relationships += 1;
    if (line.is === 'end' && (line.nodes !== nodes || line.relationships !== relationships)) {
      throw new TransferError(
        `${at}: the export had ${line.nodes} nodes and ${line.relationships} relationships, and the file has ${nodes} and ` +
          `${relationships}: lines are missing`,
      );
    }
    before = line.is;
    onLines(number);
  }
  if (before === null) throw new TransferError(`${path}: is empty`);
  if (before !== 'end')
    throw new TransferError(`${path}: breaks off: its last line, {"end":…}, is missing. Copy it again.`);
  return { nodes, relationships };
}

async function* parsedLines(path: string): AsyncGenerator<{ readonly line: ParsedLine; readonly number: number }> {
  for await (const { text, number } of readLines(path)) yield { line: placed(path, number, text), number };
}

function placed(path: string, number: number, text: string): ParsedLine {
  try {
    return parseLine(text);
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    throw new TransferError(`${path}:${number}: ${error.message}`, { cause: error.cause });
  }
}

async function write(graph: Graph, path: string, onLines: (lines: number) => void): Promise<void> {
  const rows = new ImportRows(graph, path);
  for await (const { line, number } of parsedLines(path)) {
    if (line.is === 'node') await rows.addNode(line.node, number);
    if (line.is === 'edge') await rows.addEdge(line.edge, number);
    onLines(number);
  }
  await rows.flush();
}

/** Takes away all nodes of the labels, and what hangs on them. */
async function clear(graph: Graph, labels: readonly NodeLabel[] = [...CARRIED, 'Import']): Promise<void> {
  for (const label of labels) {
    const remove = REMOVE_SOME.get(label);
    if (!remove) continue;
    for (;;) {
      const left = (await numbersOf(graph, [label])).get(label) ?? 0;
      if (left === 0) break;
      await graph.write([bind(remove, { limit: REMOVED_AT_ONCE })]);
    }
  }
}
