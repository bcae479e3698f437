import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { TransferError } from './transfer-error.js';

export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/**
 * The lines of a file that are not blank; one that is compressed with gzip is told by its first bytes, whatever its name.
 * @throws TransferError naming the file, when it cannot be read or is no UTF-8
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 0;
  let rest = '';
  try {
    const zipped = await isGzip(path);
    const file = createReadStream(path);
    const bytes = zipped ? file.pipe(createGunzip()) : file;
    file.on('error', (error) => bytes.destroy(error));
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of bytes as AsyncIterable<Uint8Array>) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) {
        number += 1;
        if (text.trim() !== '') yield { text, number };
      }
    }
    rest += decoder.decode();
  } catch (cause) {
    if (cause instanceof TransferError) throw cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new TransferError(`${path}:${number + 1}: cannot be read: ${said}`, { cause });
  }
  if (rest.trim() !== '') yield { text: rest, number: number + 1 };
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
