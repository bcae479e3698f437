import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, rmSync, type WriteStream } from 'node:fs';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { TransferError } from './transfer-error.js';

/** Takes text, waits while whoever reads it is behind, and so holds no more than a piece of it. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  /** All is written: a file gets its name only now. */
  readonly end: () => Promise<void>;
  /** What was written so far is of no use: a file goes away. */
  readonly abandon: () => void;
}

const PIECE = 64 * 1024;

/** @throws TransferError when the file is there already */
export function fileSink(path: string, gzip: boolean): Sink {
  if (existsSync(path)) throw new TransferError(`${path} is there already. Name another file, or take it away first.`);
  const part = `${path}.part`;
  const sink = streamSink(createWriteStream(part), gzip);
  const abandon = () => {
    sink.abandon();
    rmSync(part, { force: true });
  };
  const end = async () => {
    await sink.end();
    renameSync(part, path);
  };
  return { write: withReason(path, sink.write), end: withReason(path, end), abandon };
}

/** Standard output stays open. */
export function standardOutputSink(gzip: boolean): Sink {
  return streamSink(process.stdout, gzip);
}

function streamSink(target: WriteStream | NodeJS.WriteStream, gzip: boolean): Sink {
  const isStandard = target === process.stdout;
  const zip = gzip ? createGzip() : null;
  const front = zip ?? target;
  const through = () => (zip ? pipeline(zip, target, { end: !isStandard }) : finished(target));
  const done = zip === null && isStandard ? Promise.resolve() : through(); // it never ends
  done.catch(() => undefined); // told by write or end, whichever comes next
  let waiting = '';
  const flush = async () => {
    const piece = waiting;
    waiting = '';
    if (piece !== '' && !front.write(piece))
      await (front === process.stdout ? once(front, 'drain') : Promise.race([once(front, 'drain'), done]));
  };
  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length >= PIECE) await flush();
    },
    end: async () => {
      await flush();
      if (front !== process.stdout) front.end();
      await done;
    },
    abandon: () => {
      if (!isStandard) target.destroy();
    },
  };
}

/** "No space left" alone does not say where. */
function withReason<Arguments extends unknown[]>(path: string, work: (...given: Arguments) => Promise<void>) {
  return async (...given: Arguments): Promise<void> => {
    try {
      await work(...given);
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new TransferError(`${path} cannot be written: ${said}`, { cause });
    }
  };
}
