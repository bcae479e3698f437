import { realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { ArticleProblem, toProblem, type InputProblem } from './problem.js';

export const EXTENSIONS = ['.txt', '.md', '.jsonl'] as const;
export type Extension = (typeof EXTENSIONS)[number];

export interface FoundFile {
  readonly ok: true;
  /** Absolute, links resolved, `/` between folders. */
  readonly path: string;
  /** As the user would write it: the argument, or the argument's folder and what was found in it. */
  readonly origin: string;
  readonly extension: Extension;
  readonly bytes: number;
}

/** Files about a folder of articles rather than articles. */
const ABOUT_THE_FOLDER = /^(?:readme|license|licence|changelog|notice|contributing)(?:\.[a-z]+)?$/i;

/**
 * The files that paths stand for: files, folders (all below them) and globs, each file once, in a fixed order.
 * In folders and globs, what is no article is passed over and told; a file named outright has to be one.
 */
export async function findFiles(paths: readonly string[]): Promise<(FoundFile | InputProblem)[]> {
  const files: (FoundFile | InputProblem)[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const file of await findOne(path)) {
      if (file.ok && seen.has(file.path)) continue;
      if (file.ok) seen.add(file.path);
      files.push(file);
    }
  }
  return files;
}

async function findOne(path: string): Promise<(FoundFile | InputProblem)[]> {
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
  const extension = supported(path);
  if (extension === null) {
    const what = extname(path) === '' ? 'has no extension' : `is a ${extname(path)} file`;
    throw new ArticleProblem('UNSUPPORTED', `${what}; articles are read from ${EXTENSIONS.join(', ')}`);
  }
  return found(path, extension);
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
  const extension = supported(path);
  if (extension !== null && !ABOUT_THE_FOLDER.test(path.split(/[/\\]/).at(-1) ?? '')) {
    return found(path, extension);
  }
  const reason =
    extension === null ? `not one of ${EXTENSIONS.join(', ')}` : 'tells about the folder; name it to load it';
  return { ok: false, origin: path, code: 'PASSED_OVER', message: reason };
}

function supported(path: string): Extension | null {
  return EXTENSIONS.find((extension) => extension === extname(path).toLowerCase()) ?? null;
}

/** A link that leads nowhere keeps its own path: reading it will say what is wrong. */
async function found(origin: string, extension: Extension): Promise<FoundFile> {
  const path = await realpath(origin).catch(() => resolve(origin));
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  return { ok: true, path: path.split(sep).join('/'), origin, extension, bytes };
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
