import { Neo4jError } from 'neo4j-driver';
import { GraphError, messageOf, type GraphErrorCode } from '../errors.js';
import { writesRefused } from '../read-only.js';

/** Where we are connected to, for messages: no password is in it. */
export interface Place {
  readonly uri: string;
  readonly username: string;
  readonly database: string | null;
}

/** The driver's or the server's error in our words: what it was doing, what is wrong, and what to do about it. */
export function neo4jError(doing: string, place: Place, cause: unknown): GraphError {
  if (cause instanceof GraphError) return cause;
  const status = cause instanceof Neo4jError ? cause.code : '';
  const told = OUTAGES.find(({ codes }) => codes.some((code) => status.startsWith(code)));
  if (told) return new GraphError(told.code, told.message(place, messageOf(cause)), { cause });
  if (status.endsWith('AccessMode')) return writesRefused('it changes the graph', { cause });
  if (status.endsWith('ConstraintValidationFailed')) {
    return new GraphError('ALREADY_THERE', `${doing}: ${messageOf(cause)}`, { cause });
  }
  if (status.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new GraphError('GRAPH_TIMED_OUT', `${doing}: ${messageOf(cause)}`, { cause });
  }
  const code = status.startsWith('Neo.ClientError.Statement') ? 'STATEMENT_INVALID' : 'GRAPH_FAILED';
  return new GraphError(code, `${doing}: ${messageOf(cause)}`, { cause });
}

const OUTAGES: readonly {
  readonly codes: readonly string[];
  readonly code: GraphErrorCode;
  readonly message: (place: Place, said: string) => string;
}[] = [
  {
    codes: ['ServiceUnavailable', 'SessionExpired'],
    code: 'GRAPH_UNREACHABLE',
    message: ({ uri }, said) =>
      `No Neo4j answers at ${uri} (${firstSentence(said)}). Start it, or set NEO4J_URI to where it is; ` +
      'without NEO4J_URI the embedded graph is used.',
  },
  {
    codes: ['Neo.ClientError.Security.AuthenticationRateLimit'],
    code: 'GRAPH_REFUSED',
    message: ({ uri, username }) =>
      `Neo4j at ${uri} lets "${username}" wait after too many wrong passwords. Try again in a few seconds.`,
  },
  {
    codes: ['Neo.ClientError.Security.CredentialsExpired'],
    code: 'GRAPH_REFUSED',
    message: ({ uri, username }) =>
      `The password of "${username}" at ${uri} has to be changed first: ALTER CURRENT USER SET PASSWORD FROM … TO …`,
  },
  {
    codes: ['Neo.ClientError.Security.Forbidden'],
    code: 'GRAPH_REFUSED',
    message: ({ uri, username }, said) =>
      `Neo4j at ${uri} does not allow "${username}" to do this (${firstSentence(said)}). ` +
      'It has to read and write data and to create indexes and constraints; ask whoever runs the server for that.',
  },
  {
    codes: ['Neo.ClientError.Security.'],
    code: 'GRAPH_REFUSED',
    message: ({ uri, username }) =>
      `Neo4j at ${uri} does not let "${username}" in. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    codes: ['Neo.ClientError.Database.DatabaseNotFound'],
    code: 'GRAPH_NO_DATABASE',
    message: ({ uri, database }) =>
      `Neo4j at ${uri} has no database "${database ?? 'home'}". Check NEO4J_DATABASE, or leave it out for the user's own.`,
  },
];

function firstSentence(text: string): string {
  return text.split(/[.\n]\s/, 1)[0] ?? text;
}
