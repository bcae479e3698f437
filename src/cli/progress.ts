import { Presets, SingleBar } from 'cli-progress';
import { tell } from './standard-output.js';

/** How far a load has come, shown on standard error. */
export interface Progress {
  /** So many bytes more have been read. */
  readBytes(bytes: number): void;
  /** One more article is done, whatever became of it. */
  finishOne(): void;
  /** Prints a line without tearing the bar. */
  note(line: string): void;
  stop(): void;
}

const SECONDS_BETWEEN_LINES = 10;

/** A bar for a person at a terminal; for a log, a plain line every ten seconds. */
export function showProgress(totalBytes: number, terminal = process.stderr.isTTY): Progress {
  return terminal ? bar(totalBytes) : lines(totalBytes);
}

function bar(totalBytes: number): Progress {
  const single = new SingleBar(
    {
      format: 'Reading {bar} {percentage}% | {articles} articles | {rate}/s | {eta_formatted} left',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 100,
    },
    Presets.shades_classic,
  );
  const started = Date.now();
  let articles = 0;
  const payload = () => ({ articles, rate: Math.round((articles * 1000) / Math.max(1, Date.now() - started)) });
  single.start(Math.max(1, totalBytes), 0, payload());
  return {
    readBytes: (bytes) => {
      single.increment(bytes, payload());
    },
    finishOne: () => {
      articles += 1;
      single.update(payload());
    },
    note: (line) => {
      process.stderr.write('\r\u001b[K'); // the bar draws itself again below the line
      tell(line);
    },
    stop: () => {
      single.stop();
    },
  };
}

function lines(totalBytes: number): Progress {
  let bytesRead = 0;
  let articles = 0;
  let last = Date.now();
  return {
    readBytes: (bytes) => {
      bytesRead += bytes;
    },
    finishOne: () => {
      articles += 1;
      if (Date.now() - last < SECONDS_BETWEEN_LINES * 1000) return;
      last = Date.now();
      tell(`… ${articles} articles, ${Math.round((100 * bytesRead) / Math.max(1, totalBytes))}% read`);
    },
    note: tell,
    stop: () => undefined,
  };
}
