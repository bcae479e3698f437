import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Reading } from '../domain/reading.js';
import type { Reader } from '../extract.js';
import type { ReaderOptions } from '../reader.js';
import type { ReadingTask } from './reading-worker.js';

/** More than these hardly help: one thread writes what all of them read. */
const MOST = 8;

/** How many articles can be read at the same time on this machine. */
export function defaultWorkers(): number {
  return Math.min(MOST, availableParallelism());
}

/**
 * Reads articles in threads, each with a model of its own; a further thread is only started when all others are busy.
 * Every article is read by itself, so that it gives the same reading as in this thread.
 * @param script the worker's code, where it does not lie beside this file
 * @throws with what to do about it when the model or a runtime for it is missing
 */
export async function openReaderPool(
  workers: number,
  options: ReaderOptions = {},
  script = new URL('./reading-worker.js', import.meta.url),
): Promise<Pick<Reader, 'read' | 'close'>> {
  const pool = new Piscina<ReadingTask, Reading | null>({
    filename: script.href,
    workerData: options,
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: Infinity,
  });
  try {
    await pool.run(null);
  } catch (error) {
    await pool.destroy();
    throw error;
  }
  return {
    read: async (article, given) => {
      const reading = await pool.run({ article, given });
      if (reading === null) throw new Error(`The worker has read nothing of ${article.id}.`);
      return reading;
    },
    close: () => pool.destroy(),
  };
}
