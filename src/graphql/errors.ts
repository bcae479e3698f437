import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** The codes that clients may meet in `extensions.code`, besides those of Apollo Server (docs/graphql.md lists both). */
export const ERROR_CODES = {
  /** An id that this API cannot have given out. */
  BAD_ID: 'BAD_ID',
  /** `after` or `before` is no cursor of this list. */
  BAD_CURSOR: 'BAD_CURSOR',
  /** `first`, `last` or the number of ids is out of bounds, or both sizes are given. */
  BAD_PAGE_SIZE: 'BAD_PAGE_SIZE',
  /** Another number is out of the bounds that its argument states. */
  BAD_NUMBER: 'BAD_NUMBER',
  /** Not a date, or not in a form that dates may have. */
  BAD_DATE: 'BAD_DATE',
  /** Not an ISO 3166-1 alpha-3 code. */
  BAD_COUNTRY_CODE: 'BAD_COUNTRY_CODE',
  /** A change without the token for it. */
  NOT_ALLOWED: 'NOT_ALLOWED',
  /** The query is nested too deeply. */
  QUERY_TOO_DEEP: 'QUERY_TOO_DEEP',
  /** The query has too many aliases, directives or fields at its top. */
  QUERY_TOO_LARGE: 'QUERY_TOO_LARGE',
  /** The query may return too much at once. */
  QUERY_TOO_COSTLY: 'QUERY_TOO_COSTLY',
  /** The query took too long, and was stopped. */
  QUERY_TIMED_OUT: 'QUERY_TIMED_OUT',
  /** Nobody waits for the answer any more. */
  CLIENT_GONE: 'CLIENT_GONE',
  /** The client has asked for too much in too short a time. */
  RATE_LIMITED: 'RATE_LIMITED',
  /** The server answers a fixed list of operations, and this is none of them. */
  OPERATION_NOT_ALLOWED: 'OPERATION_NOT_ALLOWED',
  /** Something else than a subscription, sent to where only these are answered. */
  SUBSCRIPTIONS_ONLY: 'SUBSCRIPTIONS_ONLY',
  /** The graph does not answer: nothing is wrong with the query. */
  GRAPH_UNAVAILABLE: 'GRAPH_UNAVAILABLE',
} as const;
export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

/** Something that the client can put right; its message says how. */
export function inputError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** The same about a whole operation, none of which is answered. */
export function refusal(code: ErrorCode, message: string, status = 400, headers: Headers = {}): GraphQLError {
  const http = { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(message, { extensions: { code, http } });
}

type Headers = Readonly<Record<string, string>>;
