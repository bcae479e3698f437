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

/**
 * A bar for a person at a terminal; for a log, a plain line every ten seconds.
 * @param totalBytes null when nobody can tell how much is to come: then neither a share nor the time left is shown
 */
export function showProgress(totalBytes: number | null, terminal = process.stderr.isTTY): Progress {
  return terminal ? bar(totalBytes) : lines(totalBytes);
}

function bar(totalBytes: number | null): Progress {
  const known = 'Loading {bar} {percentage}% | {articles} articles | {rate}/s | {eta_formatted} left';
  const single = new SingleBar(
    {
      format: totalBytes === null ? 'Loading | {articles} articles | {rate}/s | {duration_formatted}' : known,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 100,
    },
    Presets.shades_classic,
  );
  const rate = rateOf();
  const payload = () => ({ articles: rate.articles(), rate: rate.perSecond() });
  single.start(Math.max(1, totalBytes ?? 1), 0, payload());
  return {
    readBytes: (bytes) => {
      if (totalBytes !== null) single.increment(bytes, payload());
    },
    finishOne: () => {
      rate.finishOne();
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

function lines(totalBytes: number | null): Progress {
  const rate = rateOf();
  const started = Date.now();
  let bytesRead = 0;
  let last = started;
  const left = () => {
    if (totalBytes === null || bytesRead === 0) return '';
    const share = Math.min(1, bytesRead / totalBytes);
    const seconds = Math.round(((Date.now() - started) / 1000) * (1 / share - 1));
    return `, ${Math.round(100 * share)}% read, ${seconds} s left`;
  };
  return {
    readBytes: (bytes) => {
      bytesRead += bytes;
    },
    finishOne: () => {
      rate.finishOne();
      if (Date.now() - last < SECONDS_BETWEEN_LINES * 1000) return;
      last = Date.now();
      tell(`… ${rate.articles()} articles, ${rate.perSecond()}/s${left()}`);
    },
    note: tell,
    stop: () => undefined,
  };
}

function rateOf() {
  const started = Date.now();
  let articles = 0;
  return {
    articles: () => articles,
    perSecond: () => ((articles * 1000) / Math.max(1, Date.now() - started)).toFixed(1),
    finishOne: () => {
      articles += 1;
    },
  };
}
