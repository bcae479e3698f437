import { createHash, timingSafeEqual } from 'node:crypto';
import { ERROR_CODES, inputError } from './errors.js';

/**
 * Makes the check that a request may change the graph: its header has to hold the server's token.
 * @param token null where the server takes no changes at all
 * @param authorization the request's header of that name
 */
export function permission(token: string | null, authorization: string | undefined): () => void {
  return () => {
    if (token === null) {
      throw inputError(
        ERROR_CODES.NOT_ALLOWED,
        'This server takes no changes. Start it with a token in DATELINE_TOKEN, and send that token as "authorization: Bearer …".',
      );
    }
    if (!holdsToken(token, authorization)) {
      throw inputError(
        ERROR_CODES.NOT_ALLOWED,
        'Changes need the header "authorization: Bearer …" with the token that the server was given in DATELINE_TOKEN.',
      );
    }
  };
}

/** Whether a request's `authorization` holds the server's token. */
export function holdsToken(token: string, authorization: string | undefined): boolean {
  const [, given] = /^Bearer\s+(.+)$/i.exec(authorization ?? '') ?? [];
  return given !== undefined && isSame(given.trim(), token);
}

/** Takes as long for a wrong token as for the right one. */
function isSame(a: string, b: string): boolean {
  const digestOf = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digestOf(a), digestOf(b));
}
