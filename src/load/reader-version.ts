import { existsSync, readFileSync } from 'node:fs';

/** Written by the build: a digest of the code and the model that read articles. */
const STAMP = new URL('../reader-version', import.meta.url);

/**
 * Names the reader, so that articles which an older one has read are read again. Without a build it is empty: then only
 * a changed article is.
 */
export function readerVersion(): string {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8').trim() : '';
}
