import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import unbzip2 from 'unbzip2-stream';
import { ArticleProblem } from '../problem.js';
import type { Bytes } from './bytes.js';

const METHODS = { '.gz': gunzip, '.zst': unzstd, '.bz2': bunzip2 } as const;
export type Compression = keyof typeof METHODS;

/** How a file of this name is compressed; null for one that is not. */
export function compressionOf(name: string): Compression | null {
  const extension = /\.(?:gz|zst|bz2)$/i.exec(name)?.[0].toLowerCase();
  return extension === '.gz' || extension === '.zst' || extension === '.bz2' ? extension : null;
}

/**
 * The bytes behind a compression, piece by piece.
 * @throws ArticleProblem BAD_ARCHIVE when they are broken, cut off, or a bomb
 */
export async function* decompress(bytes: Bytes, compression: Compression): AsyncGenerator<Uint8Array> {
  const guard = bombGuard();
  try {
    yield* guard.output(METHODS[compression](guard.input(bytes)));
  } catch (cause) {
    throw archiveProblem(cause, compression);
  }
}

/** Texts shrink to a tenth, much repeated ones to a fiftieth; what unfolds much further is made to fill memory or disk. */
const MOST_TIMES = 200;
const ALWAYS_ALLOWED = 64 * 1024 * 1024;

/** Counts what goes in and what comes out, and stops where too much comes out of too little. */
export function bombGuard(read = 0) {
  let written = 0;
  return {
    async *input(bytes: Bytes): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes) {
        read += chunk.length;
        yield chunk;
      }
    },
    async *output(bytes: Bytes): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes) {
        written += chunk.length;
        if (written > ALWAYS_ALLOWED && written > read * MOST_TIMES) throw bomb();
        yield chunk;
      }
    },
  };
}

/** What an error of unpacking means; problems of the file below, such as a missing permission, stay what they are. */
export function archiveProblem(cause: unknown, extension: string): ArticleProblem {
  if (cause instanceof ArticleProblem) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ArticleProblem(
    'BAD_ARCHIVE',
    `cannot be unpacked as ${extension} (${reason}); it is broken or cut off, get it again`,
    { cause },
  );
}

async function* gunzip(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip();
  pipeline(Readable.from(bytes), unpacked).catch(() => undefined); // the error comes out of `unpacked` too
  yield* unpacked as Bytes; // as: no encoding is set, so it gives bytes
}

async function* bunzip2(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const unpacked = new Burst();
  const errors: Error[] = [];
  const stream = unbzip2();
  stream.on('data', (chunk: Uint8Array) => {
    unpacked.add(chunk);
  });
  stream.on('error', (error: Error) => errors.push(error));
  for await (const chunk of bytes) {
    for (const part of parts(chunk)) {
      stream.write(part);
      yield* unpacked.take();
      if (errors[0]) throw errors[0];
    }
  }
  stream.end();
  yield* unpacked.take();
  if (errors[0]) throw errors[0];
}

async function* unzstd(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const unpacked = new Burst();
  const stream = new Decompress((chunk) => {
    unpacked.add(chunk);
  });
  for await (const chunk of bytes) {
    for (const part of parts(chunk)) {
      stream.push(part);
      yield* unpacked.take();
    }
  }
  stream.push(new Uint8Array(0), true);
  yield* unpacked.take();
}

/** In small parts, so that little of a bomb is unfolded before the guard sees it. */
function* parts(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += 4096) yield chunk.subarray(at, at + 4096);
}

/** What a small part unfolds to, all at once: it has to fit into memory, and that of a text does. */
class Burst {
  #chunks: Uint8Array[] = [];
  #length = 0;

  add(chunk: Uint8Array): void {
    this.#length += chunk.length;
    if (this.#length > ALWAYS_ALLOWED) throw bomb();
    this.#chunks.push(chunk);
  }

  take(): Uint8Array[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    this.#length = 0;
    return chunks;
  }
}

function bomb(): ArticleProblem {
  const message = `unfolds to more than ${MOST_TIMES} times its size, as no text does; it was left alone`;
  return new ArticleProblem('BAD_ARCHIVE', message);
}
