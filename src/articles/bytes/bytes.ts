import { ArticleProblem } from '../problem.js';

/** The bytes of a file, an answer of a server or standard input, piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

const MIB = 1024 * 1024;

/** The most that one article may take: a line, a feed's item, a page. The longest reports there are take a tenth of it. */
export const ARTICLE_BYTES = 16 * MIB;

/** All bytes at once. @throws ArticleProblem TOO_LARGE when there are more than `limit` */
export async function collect(bytes: Bytes, limit = ARTICLE_BYTES): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(limit = ARTICLE_BYTES): ArticleProblem {
  const message = `is larger than ${limit / MIB} MiB, which no article is; many articles belong in JSONL, one a line`;
  return new ArticleProblem('TOO_LARGE', message);
}

/** The first bytes, at least `length` of them where there are so many, and all bytes from the beginning. */
export async function peek(bytes: Bytes, length: number): Promise<{ head: Buffer; all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let seen = 0;
  while (seen < length) {
    const next = await iterator.next();
    if (next.done === true) break;
    chunks.push(next.value);
    seen += next.value.length;
  }
  return { head: Buffer.concat(chunks), all: goOn(chunks, iterator) };
}

async function* goOn(chunks: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
