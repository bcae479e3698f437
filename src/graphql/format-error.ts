import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { isOutage } from '../graph/errors.js';
import { ERROR_CODES } from './errors.js';

/** What an error that is not the client's is told to; pino's loggers fit. */
export interface ErrorLog {
  error(details: { err: unknown; reference: string }, message: string): void;
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

/**
 * Makes the function that decides what clients learn of an error. Anything unexpected is logged in full, under a
 * reference that the client gets instead of the details.
 */
export function errorFormatter(log: ErrorLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.code;
    if (FOR_CLIENTS.has(code)) return formatted;
    const reference = randomUUID().slice(0, 8);
    log.error({ err: cause, reference }, 'A query failed');
    const shown = isOutage(cause)
      ? { message: 'The graph does not answer right now. Try again in a moment.', code: ERROR_CODES.GRAPH_UNAVAILABLE }
      : { message: 'Something went wrong in the server.', code: 'INTERNAL_SERVER_ERROR' };
    return {
      ...formatted,
      message: `${shown.message} The server's log tells more under ${reference}.`,
      extensions: { code: shown.code, reference },
    };
  };
}
