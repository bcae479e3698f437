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

export { isFailure, type InputProblem, type InputProblemCode } from './problem.js';

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

/**
 * Reads the articles that `paths` (files, folders, globs) stand for, one after the other and in a fixed order: however
 * many there are, one is in memory. What cannot be read is told in its place, and the rest goes on.
 */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<ArticleInput> {
  const files = await findFiles(paths);
  const ids = fileIds(files);
  const origins = new Map<string, { origin: string; contentHash: string }>();
  for (const file of files) {
    if (!file.ok) {
      yield file;
      continue;
    }
    for await (const input of readFound(file, ids.get(file.path) ?? '')) yield firstOfItsId(input, origins);
  }
}

/** How many files `paths` stand for: what a progress bar goes up to. */
export async function countFiles(paths: readonly string[]): Promise<number> {
  return (await findFiles(paths)).filter((file) => file.ok).length;
}

async function* readFound(file: FoundFile, id: string): AsyncGenerator<ArticleInput> {
  try {
    if (file.extension === '.jsonl') yield* readLines(file);
    else yield await readWhole(file, id);
  } catch (error) {
    yield toProblem(error, file.origin);
  }
}

async function* readLines(file: FoundFile): AsyncGenerator<ArticleInput> {
  let lines = 0;
  try {
    for await (const line of readJsonl(createReadStream(file.path), file.origin)) {
      lines += 1;
      yield line;
    }
  } catch (cause) {
    throw fileProblem(cause);
  }
  if (lines === 0) throw new ArticleProblem('EMPTY', 'holds no line; put one article a line in it, or leave it out');
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
