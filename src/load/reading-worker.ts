import { workerData } from 'piscina';
import type { Article } from '../domain/article.js';
import type { GivenMention } from '../domain/mention.js';
import type { Reading } from '../domain/reading.js';
import type { Reader } from '../extract.js';
import { createReader, type ReaderOptions } from '../reader.js';

/** One article to read, or null: then only the model is loaded. */
export type ReadingTask = { readonly article: Article; readonly given: readonly GivenMention[] | undefined } | null;

const options = workerData as ReaderOptions; // as: given by readerPool
let reader: Promise<Reader> | null = null;

/** What a worker thread does; each has a model of its own. */
export default async function readInWorker(task: ReadingTask): Promise<Reading | null> {
  const opened = await (reader ??= createReader(options));
  return task === null ? null : opened.read(task.article, task.given);
}
