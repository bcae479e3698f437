import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A folder of ../shared, or null where this checkout has none beside it: tests on it are then left out, and say so. */
export function sharedFolder(name: string): string | null {
  const folder = fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
  if (existsSync(folder)) return folder;
  process.stderr.write(`Not tested on ../shared/${name}: it is not there.\n`);
  return null;
}
