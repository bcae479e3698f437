import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { readConfig } from '../config.js';
import type { Reader } from '../extract.js';
import type { ReaderOptions } from '../reader.js';
import { CommandFailure, EXIT } from './failure.js';
import { createProgram } from './program.js';
import { tell } from './standard-output.js';

const program = createProgram(
  {
    version: versionOfPackage(),
    readConfig: (told) => readConfig(undefined, told),
    openReader,
    openReaders: async (workers) =>
      workers > 1 ? (await import('../load/reader-pool.js')).openReaderPool(workers, readerOptions()) : openReader(),
    openGraph: async (config) => (await import('../graph/open.js')).openGraph(config.graph),
  },
  (exitCode) => {
    process.exitCode = exitCode;
  },
);

process.stderr.on('error', () => undefined); // whoever read our notes has gone: no reason to stop working

try {
  for (const command of [program, ...program.commands]) command.exitOverride();
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

async function openReader(): Promise<Reader> {
  return (await import('../reader.js')).createReader(readerOptions());
}

function readerOptions(): ReaderOptions {
  const { modelFolder } = readConfig();
  return modelFolder === null ? {} : { modelDir: modelFolder };
}

/** Tells the user what went wrong and gives the exit code for it. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misused; // it has said so itself
  tell(`dateline: ${wordsFor(error)}`);
  return error instanceof CommandFailure ? error.exitCode : EXIT.failed;
}

/** Our own errors say what to do; one that the language itself throws is a bug, and then its place is what matters. */
function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isBug = [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind);
  return isBug ? `this should not happen; please report it:\n${error.stack ?? error.message}` : error.message;
}

function versionOfPackage(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version; // as: our own package.json
}
