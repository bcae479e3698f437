import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Waits until no other test process holds `name`, then holds it: test files run at the same time, and Neo4j Community has
 * only one database. A holder that died without letting go is passed over.
 * @returns lets go
 */
export async function onlyOne(name: string): Promise<() => void> {
  const folder = join(tmpdir(), `dateline-test-${name.replaceAll(/\W+/g, '-')}.lock`);
  while (!taken(folder)) await new Promise((resolve) => setTimeout(resolve, 100));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

function taken(folder: string): boolean {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'pid'), String(process.pid));
    return true;
  } catch {
    if (!isAlive(folder)) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

function isAlive(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'; // held, and its number not yet written
  }
}
