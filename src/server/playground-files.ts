import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { errorReason } from './error-reason.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** The bundler writes a hash of the content into these names. */
const NEVER_CHANGES = /-[0-9A-Z]{8}\.\w+$/;

/**
 * Serves the files of a folder under /playground/. Only those that are there at the start are served, each by its name:
 * whatever else a path may say leads nowhere.
 */
export function addPlaygroundFiles(app: FastifyInstance, folder: string): void {
  const files = new Map(filesIn(folder).map((name) => [name, tagOf(join(folder, name))]));
  app.get<{ Params: { name: string } }>('/playground/:name', async (request, reply) => {
    const { name } = request.params;
    const tag = files.get(name);
    const type = TYPES[extname(name)];
    if (tag === undefined || type === undefined) {
      reply.callNotFound();
      return reply;
    }
    void reply.headers({
      etag: tag,
      'cache-control': NEVER_CHANGES.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type(type).send(await readFile(join(folder, name)));
  });
}

/** None where the playground has not been built. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorReason(error) === 'ENOENT') return [];
    throw error;
  }
}

function tagOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
}
