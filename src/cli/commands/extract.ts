import type { ArticleInput } from '../../articles/input.js';
import { isFailure, readInputs } from '../../articles/input.js';
import { readJsonl } from '../../articles/jsonl.js';
import type { InputProblem } from '../../articles/problem.js';
import type { Reader } from '../../extract.js';
import { mapInOrder } from '../../load/map-in-order.js';
import { CommandFailure, EXIT } from '../failure.js';
import { errorLine, extractLine } from '../extract-line.js';
import { endQuietlyWhenPipeCloses, printLine, tell } from '../standard-output.js';

export interface ExtractOptions {
  readonly stdin?: boolean;
  readonly format?: string;
  /** How it was read, for people, instead of JSON lines. */
  readonly explain?: boolean;
}

/** How many articles the reader has in hand at once, so that it can put their sentences into one batch. */
const AT_ONCE = 8;

type Input = ArticleInput | (InputProblem & { readonly givenId: string | null });

/**
 * Prints one JSON line for each article, in order, and nothing else on standard output; needs no graph.
 * @returns the exit code: 1 when a line is an error
 */
export async function extract(paths: readonly string[], options: ExtractOptions, openReader: () => Promise<Reader>) {
  const inputs = chooseInputs(paths, options);
  endQuietlyWhenPipeCloses();
  const reader = await openReader();
  let failed = false;
  try {
    for await (const line of mapInOrder(inputs, AT_ONCE, (input) =>
      extractOne(input, reader, options.explain === true),
    )) {
      if (line === null) continue;
      failed ||= line.failed;
      await printLine(line.json);
    }
  } finally {
    await reader.close();
  }
  return failed ? EXIT.failed : EXIT.done;
}

function chooseInputs(paths: readonly string[], options: ExtractOptions): AsyncIterable<Input> {
  if ((options.format ?? 'jsonl') !== 'jsonl') {
    throw new CommandFailure(
      `There is no format "${options.format ?? ''}"; extract reads and writes jsonl.`,
      EXIT.misused,
    );
  }
  if (options.stdin === true && paths.length > 0) {
    throw new CommandFailure('Give either paths or --stdin, not both.', EXIT.misused);
  }
  if (options.stdin !== true && paths.length === 0) {
    throw new CommandFailure('Nothing to read: give files, folders, globs or URLs, or --stdin.', EXIT.misused);
  }
  return options.stdin === true ? readJsonl(process.stdin, '-') : readInputs(paths);
}

async function extractOne(
  input: Input,
  reader: Reader,
  explained: boolean,
): Promise<{ json: string; failed: boolean } | null> {
  if (!input.ok) {
    const message = `${input.origin}: ${input.message}`;
    const isLine = isFailure(input) || input.code === 'NOT_ENGLISH'; // one line out for each line in
    if (isLine) return { json: errorLine(idOf(input), { code: input.code, message }), failed: isFailure(input) };
    tell(`passed over ${message}`);
    return null;
  }
  const id = input.givenId ?? input.article.id;
  try {
    if (explained) return { json: await reader.explain(input.article, input.mentions ?? undefined), failed: false };
    const reading = await reader.read(input.article, input.mentions ?? undefined);
    return { json: extractLine(id, reading), failed: false };
  } catch (error) {
    const message = `${input.article.origin}: ${error instanceof Error ? error.message : String(error)}`;
    return { json: errorLine(id, { code: 'READ_FAILED', message }), failed: true };
  }
}

function idOf(problem: Input): string | null {
  return 'givenId' in problem ? problem.givenId : null;
}
