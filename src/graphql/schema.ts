import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Next to src/ and dist/ alike. */
const FOLDER = new URL('../../schema/', import.meta.url);

/** The public contract: all of schema/*.graphql as one text, in the order of the file names. */
export function readSchema(): string {
  const files = readdirSync(fileURLToPath(FOLDER)).filter((name) => name.endsWith('.graphql'));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
}
