import { createReadStream } from 'node:fs';
import type { Article } from '../domain/article.js';
import type { GivenMention } from '../domain/mention.js';
import { idFromUrl } from './article-id.js';
import type { ByteSource } from './byte-source.js';
import type { Bytes } from './bytes/bytes.js';
import { fetchUrl } from './fetch-url.js';
import { fileIds } from './file-ids.js';
import { fileProblem, findFiles, type FoundFile } from './find-files.js';
import { toProblem, type InputProblem } from './problem.js';
import { readSource } from './read-source.js';

export { isFailure, type InputProblem } from './problem.js';

/** An article that was read, or why there is none; `isFailure` tells errors from files passed over on purpose. */
export type ArticleInput = ReadArticle | InputProblem;

export interface ReadArticle {
  readonly ok: true;
  readonly article: Article;
  /** The id as a JSONL line gives it: what `extract` answers with. Null for other files: they go by the article's id. */
  readonly givenId: string | null;
  /** Spans given from outside, on JSONL lines only: the reader then finds no mentions of its own. */
  readonly mentions: readonly GivenMention[] | null;
}

/** What paths stand for, found but not yet read. */
export interface InputSource {
  readonly files: number;
  /** Their size together: what a progress bar goes up to. What comes over the network or standard input is not in it. */
  readonly bytes: number;
  /**
   * Reads the articles one after the other and in a fixed order: however many there are, one is in memory. What cannot
   * be read is told in its place, and the rest goes on. To be called once.
   * @param onBytes told how many bytes more have been read
   */
  read(onBytes?: (bytes: number) => void): AsyncGenerator<ArticleInput>;
}

/** Stands for standard input among paths. */
const STANDARD_INPUT = '-';

/**
 * Finds what `paths` stand for: files, folders, globs, http and https URLs, and `-` for standard input.
 * @param standardInput what `-` reads
 */
export async function openInputs(paths: readonly string[], standardInput: Bytes = process.stdin): Promise<InputSource> {
  const entries = await findEntries(paths);
  const files = entries.filter((entry) => typeof entry !== 'string').filter((entry) => entry.ok);
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    read: (onBytes = () => undefined) => readEntries(entries, { onBytes, standardInput }),
  };
}

/** Reads the articles that `paths` stand for; see `openInputs` and `InputSource.read`. */
export async function* readInputs(paths: readonly string[], standardInput?: Bytes): AsyncGenerator<ArticleInput> {
  yield* (await openInputs(paths, standardInput)).read();
}

/** A URL or `-` as it was named, a file, or why there is none. */
type Entry = string | FoundFile | InputProblem;

interface Opening {
  readonly onBytes: (bytes: number) => void;
  readonly standardInput: Bytes;
}

/** Each file, URL and standard input once. */
async function findEntries(paths: readonly string[]): Promise<Entry[]> {
  const entries = new Map<string, Entry>();
  for (const path of paths) {
    if (path === STANDARD_INPUT || isUrl(path)) entries.set(path, path);
    else for (const file of await findFiles(path)) if (!entries.has(keyOf(file))) entries.set(keyOf(file), file);
  }
  return [...entries.values()];
}

function keyOf(file: FoundFile | InputProblem): string {
  return file.ok ? file.path : `${file.code} ${file.origin}`;
}

function isUrl(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

async function* readEntries(entries: readonly Entry[], opening: Opening): AsyncGenerator<ArticleInput> {
  const files = entries.filter((entry) => typeof entry !== 'string').filter((entry) => entry.ok);
  const ids = fileIds(files.map(({ path }) => path));
  const seen = new Map<string, FirstOfId>();
  for (const entry of entries) {
    if (typeof entry !== 'string' && !entry.ok) yield entry;
    else for await (const input of readEntry(entry, ids, opening)) yield firstOfItsId(input, seen);
  }
}

async function* readEntry(
  entry: string | FoundFile,
  ids: ReadonlyMap<string, string>,
  { onBytes, standardInput }: Opening,
): AsyncGenerator<ArticleInput> {
  try {
    if (typeof entry !== 'string') yield* readSource(fileSource(entry, ids.get(entry.path) ?? '', onBytes));
    else if (entry === STANDARD_INPUT) yield* readSource(inputSource(standardInput));
    else yield* readSource(await fetchUrl(entry));
  } catch (error) {
    yield toProblem(error, typeof entry === 'string' ? entry : entry.origin);
  }
}

function fileSource(file: FoundFile, fileId: string, onBytes: (bytes: number) => void): ByteSource {
  const { path, origin, isNamed } = file;
  const name = path.split('/').at(-1) ?? '';
  const open = () => readFileBytes(path, onBytes);
  return { origin, name, path, fileId, isNamed, web: null, file: { path, onBytes }, open };
}

function inputSource(standardInput: Bytes): ByteSource {
  const origin = STANDARD_INPUT;
  return { origin, name: '', path: '', fileId: '', isNamed: true, web: null, file: null, open: () => standardInput };
}

async function* readFileBytes(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path) as Bytes) {
      // as: without an encoding it gives bytes
      onBytes(chunk.length);
      yield chunk;
    }
  } catch (cause) {
    throw fileProblem(cause);
  }
}

interface FirstOfId {
  readonly origin: string;
  readonly contentHash: string;
}

/**
 * Of two articles with one id the second would silently replace the first. The same once more is passed over, and so is
 * the same story from elsewhere, a page's and a feed's with one URL; another article is refused.
 */
function firstOfItsId(input: ArticleInput, seen: Map<string, FirstOfId>): ArticleInput {
  if (!input.ok) return input;
  const { id, url, origin, contentHash } = input.article;
  const first = seen.get(id);
  if (!first) {
    seen.set(id, { origin, contentHash });
    return input;
  }
  if (first.contentHash === contentHash) {
    return { ok: false, origin, code: 'PASSED_OVER', message: `is the same article as ${first.origin}` };
  }
  if (url !== null && id === idFromUrl(url)) {
    return { ok: false, origin, code: 'PASSED_OVER', message: `is the story of ${first.origin}, with the same URL` };
  }
  const message = `has the id "${id}" of ${first.origin} but another text; give it an id (or url) of its own`;
  return { ok: false, origin, code: 'DUPLICATE_ID', message };
}
