/**
 * The schema against that of the last release, which is kept in schema/released/.
 *
 *   npm run schema:check      fails when a change breaks clients (docs/graphql.md: "What clients can rely on")
 *   npm run schema:release    keeps the schema as it is now: at a release, and only then
 *   npm run docs:schema       writes docs/schema.md from it; with `-- --check` it fails when that is out of date
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { changesBetween, deprecatedWithoutReason } from './schema/changes.mjs';
import { referenceOf } from './schema/reference.mjs';

const FOLDER = new URL('../schema/', import.meta.url);
const RELEASED = new URL('released/schema.graphql', FOLDER);
const REFERENCE = new URL('../docs/schema.md', import.meta.url);

const now = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');
const [action, option] = process.argv.slice(2);
if (action === 'release') release();
else if (action === 'check') check();
else if (action === 'docs' && option === '--check') checkReference();
else if (action === 'docs') writeFileSync(REFERENCE, referenceOf(now));
else {
  console.error('Say what to do: node scripts/schema.mjs check | release | docs [--check]');
  process.exitCode = 1;
}

function release() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  writeFileSync(
    RELEASED,
    `# The schema of release ${version}, written by npm run schema:release: not to be edited.\n${now}`,
  );
  console.log(`schema/released/schema.graphql is the schema of ${version} now.`);
}

function check() {
  const { breaking, dangerous } = changesBetween(readFileSync(RELEASED, 'utf8'), now);
  const silent = deprecatedWithoutReason(now);
  for (const change of dangerous) console.log(`may surprise clients: ${change}`);
  for (const change of breaking) console.error(`breaks clients: ${change}`);
  for (const place of silent) console.error(`deprecated without naming, in backquotes, what to use instead: ${place}`);
  if (breaking.length > 0)
    console.error('Keep what there was, with @deprecated, and add the new beside it (docs/graphql.md).');
  process.exitCode = breaking.length + silent.length > 0 ? 1 : 0;
}

function checkReference() {
  if (readFileSync(REFERENCE, 'utf8') === referenceOf(now)) return;
  console.error('docs/schema.md is not what the schema says: npm run docs:schema');
  process.exitCode = 1;
}
