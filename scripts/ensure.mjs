/**
 * Makes a clone ready to run: installs what package-lock.json names, builds what src/ holds, each only where it is
 * missing or out of date. Needs nothing but Node's own modules, prints to standard error only, and says nothing when
 * there is nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const at = (...names) => join(ROOT, ...names);

const LOCK_FILE = at('package-lock.json');
const INSTALL_STAMP = at('node_modules', '.dateline-stamp');
const BUILD_STAMP = at('dist', '.stamp');
/** What reads articles: when it changes, articles that the graph has are read again. */
const READER_SOURCES = [
  'articles',
  'attributions',
  'claims',
  'domain',
  'entities',
  'language',
  'lexicon',
  'mentions',
  'resolve',
  'extract.ts',
]
  .map((name) => join('src', name))
  .concat('models');
/** What a build is made from. */
const SOURCES = ['src', 'models', 'schema', 'scripts/build-playground.mjs', 'package.json'];

/** @throws when this Node is older than package.json asks for: the code would fail later, and less clearly. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 10)) return;
  fail(`Dateline needs Node 20.10 or newer; this is ${process.version}. Get it from https://nodejs.org/`);
}

export function ensureInstalled() {
  ensureNode();
  if (isInstalled()) return;
  alone(() => {
    if (isInstalled()) return;
    say('Installing what package-lock.json names (once; a minute or two) …');
    run('npm ci', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    mkdirSync(at('node_modules'), { recursive: true }); // npm makes none where nothing is to be installed
    writeFileSync(INSTALL_STAMP, lockHash());
  });
}

export function ensureBuilt() {
  ensureInstalled();
  if (isBuilt()) return;
  alone(() => {
    if (!isBuilt()) build();
  });
}

/**
 * Builds whether or not it is needed: the program, and the pages it serves. Types are taken off, not checked (`npm run
 * typecheck` does that): a fresh clone is ready seconds earlier.
 */
export function build() {
  const made = sourcesHash();
  say('Building …');
  const unfinished = at('.cache', `dist-${process.pid}`);
  const files = filesBelow('src').filter(
    (file) => /(?<!\.d)\.ts$/.test(file) && !file.startsWith(join('src', 'playground')),
  );
  const options = ['--outbase=src', `--outdir=${unfinished}`, '--format=esm', '--platform=node', '--target=node20'];
  const esbuild = at('node_modules', 'esbuild', 'bin', 'esbuild');
  run('The build', process.execPath, [esbuild, ...files, ...options, '--sourcemap', '--log-level=warning']);
  rmSync(at('dist'), { recursive: true, force: true });
  renameSync(unfinished, at('dist'));
  run('The build of the playground', process.execPath, [at('scripts', 'build-playground.mjs')]);
  writeFileSync(at('dist', 'reader-version'), `${readerVersion()}\n`);
  writeFileSync(BUILD_STAMP, made);
}

/** Prints a line for the person in front of it, never on standard output: that belongs to the command's own lines. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Says what is wrong and ends. */
export function fail(line) {
  say(line);
  process.exit(1);
}

function isInstalled() {
  const hash = lockHash();
  if (read(INSTALL_STAMP) === hash) return true;
  if (!holdsWhatIsLocked()) return false;
  writeFileSync(INSTALL_STAMP, hash); // installed by hand: the next look is a quick one
  return true;
}

/** Whether npm's own record of node_modules has each package at the version of the lock file, optional ones aside. */
function holdsWhatIsLocked() {
  const record = read(at('node_modules', '.package-lock.json'));
  if (record === null) return false;
  const there = JSON.parse(record).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages);
  return wanted.every(
    ([path, locked]) => path === '' || locked.optional || locked.peer || there[path]?.version === locked.version,
  );
}

function isBuilt() {
  return read(BUILD_STAMP) === sourcesHash();
}

function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');
}

/** Changes when a source is added, removed or written. */
function sourcesHash() {
  const hash = createHash('sha256').update(process.version);
  for (const path of SOURCES.flatMap(filesBelow)) {
    const { mtimeMs, size } = statSync(at(path));
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}

/** The same on every machine that has the same sources. */
function readerVersion() {
  const hash = createHash('sha256');
  for (const path of READER_SOURCES.flatMap(filesBelow))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(at(path)));
  return hash.digest('hex').slice(0, 12);
}

function filesBelow(path) {
  if (!existsSync(at(path))) return [];
  if (!statSync(at(path)).isDirectory()) return [path];
  return readdirSync(at(path))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Runs a command in the project's folder with all it prints on standard error; ends when it fails. */
function run(what, command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) fail(`${what} failed${error ? ` (${error.message})` : ''}: see above.`);
}

/** Two commands started at once in a fresh clone must not install or build into one another. */
function alone(work) {
  const lock = at('.cache', 'ensure.lock');
  mkdirSync(at('.cache'), { recursive: true });
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release); // also where the work ends the process
  work();
  process.off('exit', release);
  release();
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = Number(read(lock));
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
