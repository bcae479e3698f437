import { evaluate as score } from '../../eval/evaluate.js';
import { evaluationJson, formatEvaluation } from '../../eval/report.js';
import type { Reader } from '../../extract.js';
import { EXIT } from '../failure.js';
import { printLine } from '../standard-output.js';

export interface EvaluateOptions {
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** Scores the reader on a folder of gold articles and prints the figures; needs no graph. */
export async function evaluate(folder: string, options: EvaluateOptions, openReader: () => Promise<Reader>) {
  const reader = await openReader();
  try {
    const evaluation = await score(folder, reader);
    const report =
      options.json === true
        ? JSON.stringify(evaluationJson(evaluation), null, 2)
        : formatEvaluation(evaluation, { verbose: options.verbose === true });
    await printLine(report);
  } finally {
    await reader.close();
  }
  return EXIT.done;
}
