import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorReason } from './error-reason.js';

/** The bundle of scripts/build-playground.mjs; the same from src/ and dist/. */
export const PLAYGROUND_FOLDER = fileURLToPath(new URL('../../dist/playground/', import.meta.url));

/** Only what this server itself serves may run; the editor writes styles into the page and fonts into its styles. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const MISSING = 'The playground has not been built. Run "npm run build"; the API itself answers POST requests here.\n';

/** Whether a person with a browser asks, rather than a client of the API. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
}

export async function sendPlayground(reply: FastifyReply): Promise<FastifyReply> {
  const page = await readFile(`${PLAYGROUND_FOLDER}index.html`, 'utf8').catch((error: unknown) => {
    if (errorReason(error) === 'ENOENT') return null;
    throw error;
  });
  if (page === null) return reply.code(503).type('text/plain; charset=utf-8').send(MISSING);
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', CONTENT_POLICY)
    .header('cache-control', 'no-cache')
    .send(page);
}
