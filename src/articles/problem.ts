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
  'TOO_LARGE',
  'BAD_ARCHIVE',
  'BAD_FEED',
  'UNREACHABLE',
  'HTTP_ERROR',
  'NOT_ENGLISH',
  'PASSED_OVER',
] as const;
export type InputProblemCode = (typeof INPUT_PROBLEM_CODES)[number];

/** Something that was to be read and could not be; the rest goes on. */
export interface InputProblem {
  readonly ok: false;
  /**
   * The place: a path or URL, `-` for standard input, or the argument that matched nothing; then, where it is in there:
   * `archive.zip:member`, `lines.jsonl:7`, `feed.xml:item 3`.
   */
  readonly origin: string;
  readonly code: InputProblemCode;
  /** What is wrong, where exactly, and what to do about it; does not repeat the origin. */
  readonly message: string;
}

/**
 * What is passed over on purpose (a README, a picture in a folder of articles, an article in another language) is told,
 * but makes no load fail.
 */
export function isFailure(problem: InputProblem): boolean {
  return problem.code !== 'PASSED_OVER' && problem.code !== 'NOT_ENGLISH';
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
