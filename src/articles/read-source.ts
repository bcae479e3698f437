import { digest } from '../domain/id.js';
import { idFromOwnId, idFromUrl } from './article-id.js';
import type { ArticleInput, ReadArticle } from './input.js';
import type { ByteSource } from './byte-source.js';
import { collect, peek, type Bytes } from './bytes/bytes.js';
import { decodePage } from './bytes/decode.js';
import { compressionOf, decompress } from './bytes/decompress.js';
import { zipMembers } from './bytes/zip.js';
import { decodeUtf8 } from './decode-utf8.js';
import { readItem } from './feeds/feed-item.js';
import { feedItems } from './feeds/read-feed.js';
import type { ArticleFields } from './fields.js';
import { formatOf } from './format.js';
import { takeFrontMatter } from './front-matter.js';
import { readJsonl } from './jsonl.js';
import { makeArticle } from './make-article.js';
import { readPage } from './pages/read-page.js';
import { ArticleProblem, toProblem } from './problem.js';

/** A format is told within the first bytes; feeds may begin with style sheets and comments. */
const HEAD = 8192;

/**
 * The articles that something holds, one after the other; what cannot be read is told in its place, and the rest goes
 * on. However large it is, one article is in memory.
 */
export async function* readSource(source: ByteSource): AsyncGenerator<ArticleInput> {
  try {
    yield* unpacked(source);
  } catch (error) {
    yield toProblem(error, source.origin);
  }
}

async function* unpacked(source: ByteSource): AsyncGenerator<ArticleInput> {
  const compression = compressionOf(source.name);
  if (compression !== null) {
    const name = source.name.slice(0, -compression.length);
    yield* unpacked({ ...source, name, file: null, open: () => decompress(source.open(), compression) });
  } else if (/\.zip$/i.test(source.name)) {
    for await (const member of zipMembers(source)) {
      if ('ok' in member) yield member;
      else yield* readSource(member);
    }
  } else {
    yield* readFormat(source);
  }
}

async function* readFormat(source: ByteSource): AsyncGenerator<ArticleInput> {
  const { head, all } = await peek(source.open(), HEAD);
  const format = formatOf(source.name, source.web?.mediaType ?? null, head);
  switch (format) {
    case 'lines':
      yield* readLines(source, all);
      break;
    case 'feed':
      yield* readFeed(source, all);
      break;
    case 'page': {
      const page = readPage(decodePage(await collect(all), source.web?.charset ?? null), source.web?.address ?? null);
      const language = page.fields.language ?? source.web?.language ?? null;
      yield article(source, page.text, { ...page.fields, language });
      break;
    }
    case 'text': {
      const { fields, text } = takeFrontMatter(decodeText(await collect(all), source.web?.charset ?? null));
      yield article(source, text, { ...fields, url: fields.url ?? source.web?.address ?? null });
      break;
    }
    case null:
      throw new ArticleProblem(
        source.isNamed ? 'BAD_FEED' : 'PASSED_OVER',
        'is XML, but no RSS or Atom feed and no page',
      );
  }
}

function decodeText(bytes: Buffer, charset: string | null): string {
  return charset === null || /^utf-?8$/i.test(charset) ? decodeUtf8(bytes) : decodePage(bytes, charset);
}

function article(source: ByteSource, text: string, fields: ArticleFields): ReadArticle {
  const id = idOf(fields) ?? (source.fileId === '' ? idFromOwnId(digest([text], 12)) : source.fileId);
  return { ok: true, article: makeArticle({ id, text, fields, origin: source.origin }), givenId: null, mentions: null };
}

function idOf({ id, url }: ArticleFields): string | null {
  if (id !== null) return idFromOwnId(id);
  return url === null ? null : idFromUrl(url);
}

async function* readLines(source: ByteSource, bytes: Bytes): AsyncGenerator<ArticleInput> {
  let lines = 0;
  for await (const line of readJsonl(bytes, source.origin)) {
    lines += 1;
    yield line;
  }
  if (lines === 0) throw new ArticleProblem('EMPTY', 'holds no line; put one article a line in it, or leave it out');
}

async function* readFeed(source: ByteSource, bytes: Bytes): AsyncGenerator<ArticleInput> {
  let items = 0;
  for await (const item of feedItems(bytes, source.web?.charset ?? null, source.web?.address ?? null)) {
    items += 1;
    const origin = `${source.origin}:item ${items}`;
    try {
      const { text, fields, guid } = readItem(item);
      const own = digest([guid ?? `${fields.title ?? ''}${fields.publishedAt ?? ''}`], 8);
      const fileId = source.fileId === '' ? idFromOwnId(own) : `${source.fileId}.${own}`;
      yield article({ ...source, origin, fileId }, text, fields);
    } catch (error) {
      yield toProblem(error, origin);
    }
  }
  if (items === 0) throw new ArticleProblem('EMPTY', 'is a feed without items; nothing to read');
}
