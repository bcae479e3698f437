import type { Article } from '../domain/article.js';
import type { GivenMention } from '../domain/mention.js';
import { idFromOwnId } from './article-id.js';
import { ARTICLE_BYTES, tooLarge, type Bytes } from './bytes/bytes.js';
import { decodeUtf8 } from './decode-utf8.js';
import { readLine } from './fields.js';
import { makeArticle } from './make-article.js';
import { ArticleProblem, toProblem, type InputProblem } from './problem.js';

/** An article of a JSONL line, with the id as the line gives it and the mentions it may give. */
export interface LineArticle {
  readonly ok: true;
  readonly article: Article;
  readonly givenId: string;
  readonly mentions: readonly GivenMention[] | null;
}

/** A line that is no article; its id where so much could be read. */
export type LineProblem = InputProblem & { readonly givenId: string | null };

const NEWLINE = 0x0a;

/**
 * The articles of a stream of JSONL, one for each line that is not blank, in order. It is cut into lines as bytes, so
 * that broken UTF-8 costs its own line and no other.
 * @param origin the name of the stream: line 3 is told as `origin:3`
 */
export async function* readJsonl(stream: Bytes, origin: string): AsyncGenerator<LineArticle | LineProblem> {
  let line = 0;
  for await (const { bytes, offset } of splitLines(stream)) {
    line += 1;
    const article = parseLine(bytes, offset, `${origin}:${line}`);
    if (article) yield article;
  }
}

function parseLine(bytes: Uint8Array | null, offset: number, origin: string): LineArticle | LineProblem | null {
  let givenId: string | null = null;
  try {
    if (bytes === null) throw tooLarge();
    const json = decodeUtf8(bytes, offset).trim();
    if (json === '') return null;
    const value = parseJson(json);
    givenId = idOf(value);
    const line = readLine(value);
    const article = makeArticle({ ...line, id: idFromOwnId(line.id), origin });
    return { ok: true, article, givenId: line.id, mentions: line.mentions };
  } catch (error) {
    return { ...toProblem(error, origin), givenId };
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ArticleProblem('NOT_JSON', `is no JSON (${reason}); write one whole object a line`, { cause });
  }
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : null;
}

interface Line {
  /** Null for a line that is larger than any article: it is passed by without keeping it. */
  readonly bytes: Uint8Array | null;
  /** Where it begins in the stream. */
  readonly offset: number;
}

async function* splitLines(stream: Bytes): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let offset = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= ARTICLE_BYTES) parts.push(part);
    else parts = [];
  };
  const line = (): Line => ({ bytes: length <= ARTICLE_BYTES ? Buffer.concat(parts) : null, offset });
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield line();
      offset += length + 1;
      parts = [];
      length = 0;
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
