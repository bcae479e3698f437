import { realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { compressionOf } from './bytes/decompress.js';
import { extensionOf, isReadable, READABLE } from './format.js';
import { ArticleProblem, toProblem, type InputProblem } from './problem.js';

export interface FoundFile {
  readonly ok: true;
  /** Absolute, links resolved, `/` between folders. */
  readonly path: string;
  /** As the user would write it: the argument, or the argument's folder and what was found in it. */
  readonly origin: string;
  /** The argument itself, and not merely found in a folder or by a glob. */
  readonly isNamed: boolean;
  readonly bytes: number;
}

/** Files about a folder of articles rather than articles. */
const ABOUT_THE_FOLDER = /^(?:readme|license|licence|changelog|notice|contributing)(?:\.[a-z]+)?$/i;

/**
 * The files that a path stands for: a file, a folder (all below it) or a glob, in a fixed order. In folders and globs,
 * what holds no articles is passed over and told; a file named outright has to hold some.
 */
export async function findFiles(path: string): Promise<(FoundFile | InputProblem)[]> {
  try {
    const kind = await kindOf(path);
    if (kind === 'file') return [await namedFile(path)];
    return kind === 'folder' ? await filesIn(path) : await filesMatching(path);
  } catch (error) {
    return [toProblem(error, path)];
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'glob'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT' && fastGlob.isDynamicPattern(path)) return 'glob';
    throw fileProblem(cause);
  }
}

async function namedFile(path: string): Promise<FoundFile> {
  const extension = extensionOf(path);
  if (isReadable(path) || (extension === '' && compressionOf(path) !== null)) return found(path, true);
  const what = extension === '' ? 'has no extension' : `is a ${extension} file`;
  throw new ArticleProblem('UNSUPPORTED', `${what}; articles are read from ${READABLE}`);
}

async function filesIn(folder: string): Promise<(FoundFile | InputProblem)[]> {
  const names = await fastGlob.glob('**/*', { cwd: folder, ignore: ['**/node_modules/**'] });
  if (names.length === 0) throw new ArticleProblem('NO_MATCH', 'is a folder without files; nothing to read');
  return Promise.all(names.sort(byName).map((name) => listed(join(folder, name))));
}

async function filesMatching(pattern: string): Promise<(FoundFile | InputProblem)[]> {
  const names = await fastGlob.glob(pattern.split('\\').join('/'));
  if (names.length === 0)
    throw new ArticleProblem('NO_MATCH', 'matches no file; put the pattern in quotes and check it');
  return Promise.all(names.sort(byName).map((name) => listed(name)));
}

async function listed(path: string): Promise<FoundFile | InputProblem> {
  const isAbout = ABOUT_THE_FOLDER.test(path.split(/[/\\]/).at(-1) ?? '');
  if (isReadable(path) && !isAbout) return found(path, false);
  const reason = isAbout ? 'tells about the folder; name it to load it' : `not one of ${READABLE}`;
  return { ok: false, origin: path, code: 'PASSED_OVER', message: reason };
}

/** A link that leads nowhere keeps its own path: reading it will say what is wrong. */
async function found(origin: string, isNamed: boolean): Promise<FoundFile> {
  const path = await realpath(origin).catch(() => resolve(origin));
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  return { ok: true, path: path.split(sep).join('/'), origin, isNamed, bytes };
}

/** The same order on every machine and in every language. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** What an error of the file system means for the one who named the path. */
export function fileProblem(cause: unknown): ArticleProblem {
  const code = errorCode(cause);
  if (code === 'ENOENT') return new ArticleProblem('NOT_FOUND', 'is not there; check the path', { cause });
  if (code === 'EACCES' || code === 'EPERM') {
    return new ArticleProblem('UNREADABLE', 'may not be read; check its permissions (chmod +r)', { cause });
  }
  if (code === '') throw cause; // not from the file system: a bug
  return new ArticleProblem('UNREADABLE', `cannot be read: ${code}`, { cause });
}
