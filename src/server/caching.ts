import { createHash } from 'node:crypto';
import type { RequestScope } from '../graphql/request-scope.js';

/** How long an answer about the schema may be kept: it changes with the program only. */
const SCHEMA_SECONDS = 3600;

/**
 * What caches may do with an answer: nothing with errors, mutations and what is of the moment; ask again each time about
 * the graph, which changes with the next load, or after `maxAge` seconds where the server allows that.
 */
export function cacheControlOf({ holds, errorCodes, operation }: RequestScope, maxAge: number): string {
  if (operation?.type !== 'query' || errorCodes.length > 0 || holds === 'moment') return 'no-store';
  if (holds === 'schema') return `public, max-age=${SCHEMA_SECONDS}`;
  return maxAge > 0 ? `public, max-age=${maxAge}` : 'public, no-cache';
}

/** The same for the same answer; weak, since a proxy may pack it. */
export function tagOf(answer: string): string {
  return `W/"${createHash('sha1').update(answer).digest('base64url')}"`;
}

/** Whether the client has the answer already, by its `if-none-match`. */
export function hasAlready(ifNoneMatch: string | undefined, tag: string): boolean {
  const weak = (one: string) => one.trim().replace(/^W\//, '');
  return ifNoneMatch?.split(',').some((one) => one.trim() === '*' || weak(one) === weak(tag)) === true;
}
