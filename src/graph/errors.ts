/** What went wrong at the graph; each code has one cause and one cure, which the message tells. */
export const GRAPH_ERROR_CODES = [
  'GRAPH_UNREACHABLE', // no server answers
  'GRAPH_REFUSED', // the server does not accept the user name or the password
  'GRAPH_NO_DATABASE', // the server has no database of that name
  'GRAPH_TOO_OLD', // the server does not know all of the Cypher that we use
  'GRAPH_LOCKED', // another process has the data folder open
  'GRAPH_DAMAGED', // the data folder holds no readable graph
  'GRAPH_FOLDER', // the data folder cannot be made or written to
  'GRAPH_CLOSED', // used after close()
  'GRAPH_TIMED_OUT', // the statement took longer than the caller or the server allows
  'STATEMENT_INVALID', // the Cypher text, or its parameters
  'STATEMENT_WRITES', // a statement that was only to read
  'ALREADY_THERE', // a second node with an id that is there
  'UNEXPECTED_ROW', // a statement answered something that its row decoder does not know
  'BROKEN_READING', // a reading that breaks the rules of the domain
  'GRAPH_FAILED', // anything else the engine says
] as const;
export type GraphErrorCode = (typeof GRAPH_ERROR_CODES)[number];

/** An error at the graph, told in our own words; the engine's own error is its `cause`. Holds no password. */
export class GraphError extends Error {
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GraphError';
    this.code = code;
  }
}

/** Errors after which no further statement can succeed, so that a load had better stop and be run again. */
export function isOutage(error: unknown): boolean {
  return error instanceof GraphError && OUTAGES.has(error.code);
}

const OUTAGES: ReadonlySet<GraphErrorCode> = new Set([
  'GRAPH_UNREACHABLE',
  'GRAPH_REFUSED',
  'GRAPH_NO_DATABASE',
  'GRAPH_TOO_OLD',
  'GRAPH_LOCKED',
  'GRAPH_DAMAGED',
  'GRAPH_FOLDER',
  'GRAPH_CLOSED',
]);

/** The words of any error, for putting into a message of ours. */
export function messageOf(error: unknown): string {
  const told = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return String(told);
}
