import type { Reader } from '../extract.js';

export type OpenedReader = Pick<Reader, 'read' | 'close'>;

export interface LazyReader extends OpenedReader {
  /** Why it could not be opened: then it can read nothing, and a load had better end. Null while all is well. */
  readonly failure: Error | null;
}

/** A reader that is only opened when there is something to read: a load that changes nothing needs no model. */
export function lazyReader(open: () => Promise<OpenedReader>): LazyReader {
  let opened: Promise<OpenedReader> | null = null;
  let failure: Error | null = null;
  const get = () =>
    (opened ??= open().catch((error: unknown) => {
      failure = error instanceof Error ? error : new Error(String(error));
      throw failure;
    }));
  return {
    get failure() {
      return failure;
    },
    read: async (article, given) => (await get()).read(article, given),
    close: async () => {
      if (opened !== null && failure === null) await (await opened).close();
    },
  };
}

/** The items as long as the reader can be opened. @throws why it cannot */
export async function* whileReadable<T>(items: AsyncIterable<T>, reader: LazyReader): AsyncGenerator<T> {
  for await (const item of items) {
    if (reader.failure !== null) throw reader.failure;
    yield item;
  }
  if (reader.failure !== null) throw reader.failure;
}
