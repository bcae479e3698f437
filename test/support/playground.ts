import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Builds the playground's files where they are missing or out of date: some seconds, or a moment. */
export async function buildPlayground(): Promise<void> {
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('../../scripts/build-playground.mjs', import.meta.url)),
  ]);
}
