import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Article } from '../domain/article.js';
import type { GivenMention } from '../domain/mention.js';
import { idFromOwnId, idFromUrl } from './article-id.js';
import { decodeUtf8 } from './decode-utf8.js';
import { fileIds } from './file-ids.js';
import { fileProblem, findFiles, type FoundFile } from './find-files.js';
import { takeFrontMatter } from './front-matter.js';
import { readJsonl } from './jsonl.js';
import { makeArticle } from './make-article.js';
import { ArticleProblem, toProblem, type InputProblem } from './problem.js';

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
  /** Their size together: what a progress bar goes up to. */
  readonly bytes: number;
  /**
   * Reads the articles one after the other and in a fixed order: however many there are, one is in memory. What cannot
   * be read is told in its place, and the rest goes on.
   * @param onBytes told how many bytes more have been read
   */
  read(onBytes?: (bytes: number) => void): AsyncGenerator<ArticleInput>;
}

/** Finds what `paths` (files, folders, globs) stand for. */
export async function openInputs(paths: readonly string[]): Promise<InputSource> {
  const entries = await findFiles(paths);
  const files = entries.filter((entry) => entry.ok);
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    read: (onBytes = () => undefined) => readEntries(entries, onBytes),
  };
}

/** Reads the articles that `paths` (files, folders, globs) stand for; see `InputSource.read`. */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<ArticleInput> {
  yield* (await openInputs(paths)).read();
}

type OnBytes = (bytes: number) => void;

async function* readEntries(entries: readonly (FoundFile | InputProblem)[], onBytes: OnBytes) {
  const ids = fileIds(entries);
  const seen = new Map<string, { origin: string; contentHash: string }>();
  for (const entry of entries) {
    if (!entry.ok) yield entry;
    else
      for await (const input of readFound(entry, ids.get(entry.path) ?? '', onBytes)) yield firstOfItsId(input, seen);
  }
}

async function* readFound(file: FoundFile, id: string, onBytes: OnBytes): AsyncGenerator<ArticleInput> {
  try {
    if (file.extension === '.jsonl') {
      yield* readLines(file, onBytes);
    } else {
      onBytes(file.bytes);
      yield await readWhole(file, id);
    }
  } catch (error) {
    yield toProblem(error, file.origin);
  }
}

async function* readLines(file: FoundFile, onBytes: OnBytes): AsyncGenerator<ArticleInput> {
  let lines = 0;
  try {
    for await (const line of readJsonl(counted(file.path, onBytes), file.origin)) {
      lines += 1;
      yield line;
    }
  } catch (cause) {
    throw fileProblem(cause);
  }
  if (lines === 0) throw new ArticleProblem('EMPTY', 'holds no line; put one article a line in it, or leave it out');
}

async function* counted(path: string, onBytes: OnBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    // as: without an encoding it gives bytes
    onBytes(chunk.length);
    yield chunk;
  }
}

async function readWhole(file: FoundFile, fileId: string): Promise<ReadArticle> {
  const bytes = await readFile(file.path).catch((cause: unknown) => {
    throw fileProblem(cause);
  });
  const { fields, text } = takeFrontMatter(decodeUtf8(bytes));
  const id = fields.id !== null ? idFromOwnId(fields.id) : fields.url !== null ? idFromUrl(fields.url) : fileId;
  return { ok: true, article: makeArticle({ id, text, fields, origin: file.origin }), givenId: null, mentions: null };
}

/** Of two articles with one id the second would silently replace the first: the same once more is passed over, another refused. */
function firstOfItsId(input: ArticleInput, seen: Map<string, { origin: string; contentHash: string }>): ArticleInput {
  if (!input.ok) return input;
  const { id, origin, contentHash } = input.article;
  const first = seen.get(id);
  if (!first) {
    seen.set(id, { origin, contentHash });
    return input;
  }
  if (first.contentHash === contentHash) {
    return { ok: false, origin, code: 'PASSED_OVER', message: `is the same article as ${first.origin}` };
  }
  const message = `has the id "${id}" of ${first.origin} but another text; give it an id (or url) of its own`;
  return { ok: false, origin, code: 'DUPLICATE_ID', message };
}
