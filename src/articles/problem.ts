/** Why something that was to be read is no article. Each code has one cause and one cure (the message says it). */
export const INPUT_PROBLEM_CODES = [
  'NOT_FOUND',
  'NO_MATCH',
  'UNREADABLE',
  'UNSUPPORTED',
  'EMPTY',
  'BROKEN_TEXT',
  'NOT_JSON',
  'BAD_FIELD',
  'BAD_DATE',
  'BAD_FRONT_MATTER',
  'DUPLICATE_ID',
  'PASSED_OVER',
] as const;
export type InputProblemCode = (typeof INPUT_PROBLEM_CODES)[number];

/** Something that was to be read and could not be; the rest goes on. */
export interface InputProblem {
  readonly ok: false;
  /** The place: a path, `path:line` for JSONL, `-:line` for standard input, or the argument that matched nothing. */
  readonly origin: string;
  readonly code: InputProblemCode;
  /** What is wrong, where exactly, and what to do about it; does not repeat the origin. */
  readonly message: string;
}

/** A file passed over on purpose (a README, a picture in a folder of articles) is told, but makes no load fail. */
export function isFailure(problem: InputProblem): boolean {
  return problem.code !== 'PASSED_OVER';
}

/** Thrown inside this folder where a problem is found deep down; `readInputs` turns it into an `InputProblem`. */
export class ArticleProblem extends Error {
  readonly code: InputProblemCode;

  constructor(code: InputProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArticleProblem';
    this.code = code;
  }
}

/** The problem for an error met at `origin`; errors of other kinds are bugs and go on up. */
export function toProblem(error: unknown, origin: string): InputProblem {
  if (!(error instanceof ArticleProblem)) throw error;
  return { ok: false, origin, code: error.code, message: error.message };
}
