import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GraphError, isOutage } from '../graph/errors.js';
import { ERROR_CODES, type ErrorCode } from './errors.js';

/** What an error that is not the client's is told to; pino's loggers fit. */
export interface ErrorLog {
  error(details: { err: unknown; reference: string; requestId?: string }, message: string): void;
}

/** What clients can put right themselves: these go out as they are. */
const FOR_CLIENTS: ReadonlySet<unknown> = new Set([
  ...Object.values(ERROR_CODES),
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The requests that errors belong to: Apollo tells the formatter only of the error. */
const requests = new WeakMap<object, string>();

export function rememberRequest(error: object, requestId: string): void {
  requests.set(error, requestId);
}

/**
 * Makes the function that decides what clients learn of an error. Anything unexpected is logged in full, under a
 * reference that the client gets instead of the details.
 */
export function errorFormatter(log: ErrorLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const refused = refusedByStructure(error);
    const { extensions } = formatted;
    if (extensions?.code === 'GRAPHQL_PARSE_FAILED' && formatted.message.startsWith('Maximum call stack')) {
      const message = 'The query has far too many levels within each other.'; // so many that the parser ran out of stack
      return { ...formatted, message, extensions: { ...extensions, code: ERROR_CODES.QUERY_TOO_DEEP } };
    }
    if (refused !== null) return { ...formatted, extensions: { ...extensions, code: refused } };
    if (FOR_CLIENTS.has(extensions?.code)) return { ...formatted, message: shortened(formatted.message) };
    if (refusedByApollo(error)) return { ...formatted, extensions: { ...extensions, code: 'BAD_REQUEST' } };
    const reference = randomUUID().slice(0, 8);
    const requestId = typeof error === 'object' && error !== null ? requests.get(error) : undefined;
    log.error({ err: cause, reference, ...(requestId !== undefined && { requestId }) }, 'A query failed');
    const shown = shownOf(cause);
    return {
      ...formatted,
      message: `${shown.message} The server's log tells more under ${reference}.`,
      extensions: { code: shown.code, reference },
    };
  };
}

function shownOf(cause: unknown): { message: string; code: string } {
  if (isOutage(cause)) {
    return {
      message: 'The graph does not answer right now. Try again in a moment.',
      code: ERROR_CODES.GRAPH_UNAVAILABLE,
    };
  }
  if (cause instanceof GraphError && cause.code === 'GRAPH_TIMED_OUT') {
    return { message: 'The graph took too long. Ask for smaller pages.', code: ERROR_CODES.QUERY_TIMED_OUT };
  }
  return { message: 'Something went wrong in the server.', code: 'INTERNAL_SERVER_ERROR' };
}

/** Apollo gives everything that a rule says the code for invalid queries; ours is in the error behind it. */
function refusedByStructure(error: unknown): ErrorCode | null {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const code = original instanceof GraphQLError ? original.extensions.code : undefined;
  return STRUCTURAL.find((one) => one === code) ?? null;
}

const STRUCTURAL: readonly ErrorCode[] = [ERROR_CODES.QUERY_TOO_DEEP, ERROR_CODES.QUERY_TOO_LARGE];

/** GraphQL repeats wrong values in full, and a client may have sent a megabyte. */
function shortened(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)} …`;
}

const LONGEST_MESSAGE = 1000;

/** Some of what Apollo itself refuses, such as the hash of another version, has a status and no code. */
function refusedByApollo(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false;
  const { http } = error.extensions;
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 400;
}
