/**
 * Bundles the playground (GraphiQL, its editor and the editor's workers) into dist/playground, where the server finds
 * it: nothing is fetched from elsewhere. The bundle is kept in .cache/playground and made anew only when its sources or
 * the packages change.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'src', 'playground');
const CACHE = join(ROOT, '.cache', 'playground');
const OUTPUT = join(ROOT, 'dist', 'playground');
const STAMP = 'made-from.txt';

const hash = sourcesHash();
const bundled = join(CACHE, hash);
if (!existsSync(bundled)) await bundle(bundled);
if (!existsSync(join(OUTPUT, STAMP)) || readFileSync(join(OUTPUT, STAMP), 'utf8') !== hash) {
  const copy = `${OUTPUT}.${process.pid}`;
  cpSync(bundled, copy, { recursive: true });
  writeFileSync(join(copy, STAMP), hash);
  putInPlace(copy, OUTPUT);
}

/** Changes with the sources, this script and the versions of the packages. */
function sourcesHash() {
  const hash = createHash('sha256');
  const sources = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  for (const file of [...sources.sort(), fileURLToPath(import.meta.url), ...versions()]) {
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function versions() {
  return ['graphiql', '@graphiql/react', 'monaco-editor', 'monaco-graphql', 'react', 'graphql', 'esbuild'].map((name) =>
    join(ROOT, 'node_modules', name, 'package.json'),
  );
}

/** Everything goes into a folder of its own first, so that a build that is cut short leaves nothing half-done. */
async function bundle(target) {
  const unfinished = `${target}.${process.pid}`;
  const common = {
    bundle: true,
    minify: true,
    legalComments: 'linked',
    target: 'es2022',
    outdir: unfinished,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  await Promise.all([
    build({
      ...common,
      entryPoints: [join(SOURCE, 'main.tsx')],
      format: 'esm',
      splitting: true,
      chunkNames: 'chunk-[hash]',
      assetNames: '[name]-[hash]',
      jsx: 'automatic',
      loader: { '.ttf': 'file', '.woff2': 'file', '.graphql': 'text' },
    }),
    build({
      ...common,
      entryPoints: {
        'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
        'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
        'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
      },
      absWorkingDir: ROOT,
      format: 'iife',
    }),
  ]);
  for (const name of ['index.html', 'icon.svg']) cpSync(join(SOURCE, name), join(unfinished, name));
  mkdirSync(CACHE, { recursive: true });
  putInPlace(unfinished, target);
  for (const name of readdirSync(CACHE)) {
    if (/^[0-9a-f]{16}$/.test(name) && join(CACHE, name) !== target) {
      rmSync(join(CACHE, name), { recursive: true, force: true });
    }
  }
}

/** Whoever comes second has made the same files from the same sources: then those that are there stay. */
function putInPlace(folder, target) {
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(folder, target);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    rmSync(folder, { recursive: true, force: true });
  }
}
