import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress as ZstdDecompress } from 'fzstd';
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
        if (written > ALWAYS_ALLOWED && written > read * MOST_TIMES) {
          const message = `unfolds to more than ${MOST_TIMES} times its size, as no text does; it was left alone`;
          throw new ArticleProblem('BAD_ARCHIVE', message);
        }
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

function gunzip(bytes: Bytes): Bytes {
  return through(bytes, createGunzip());
}

function bunzip2(bytes: Bytes): Bytes {
  return through(bytes, unbzip2());
}

/** What comes out of a transforming stream; its errors, and those of what goes in, come out too. */
async function* through(bytes: Bytes, transform: NodeJS.ReadWriteStream): AsyncGenerator<Uint8Array> {
  const input = Readable.from(bytes);
  const output = new Readable().wrap(transform);
  transform.on('error', (error: Error) => output.destroy(error));
  input.on('error', (error) => output.destroy(error));
  input.pipe(transform);
  try {
    for await (const chunk of output as AsyncIterable<Uint8Array>) yield chunk; // as: no encoding is set, so it gives bytes
  } finally {
    input.destroy();
  }
}

async function* unzstd(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const unpacked: Uint8Array[] = [];
  const stream = new ZstdDecompress((chunk) => unpacked.push(chunk));
  for await (const chunk of bytes) {
    for (const part of parts(chunk)) {
      stream.push(part);
      yield* unpacked.splice(0);
    }
  }
  stream.push(new Uint8Array(0), true);
  yield* unpacked.splice(0);
}

/** In small parts, so that no more of a bomb is unfolded than the guard lets pass. */
function* parts(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += 4096) yield chunk.subarray(at, at + 4096);
}
