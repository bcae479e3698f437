import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The bundle of scripts/build-playground.mjs; the same from src/ and dist/. */
const FOLDER = fileURLToPath(new URL('../../dist/playground/', import.meta.url));

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

/** The playground's scripts and styles, under /playground/. */
export async function addPlaygroundFiles(app: FastifyInstance): Promise<void> {
  if (!existsSync(FOLDER)) return;
  await app.register(fastifyStatic, { root: FOLDER, prefix: '/playground/', index: false, decorateReply: false });
}

/** Whether a person with a browser asks, rather than a client of the API. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
}

export async function sendPlayground(reply: FastifyReply): Promise<FastifyReply> {
  const page = await readFile(`${FOLDER}index.html`, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (page === null) return reply.code(503).type('text/plain; charset=utf-8').send(MISSING);
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', CONTENT_POLICY)
    .header('cache-control', 'no-cache')
    .send(page);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
