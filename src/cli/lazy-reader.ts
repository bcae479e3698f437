import type { Reader } from '../extract.js';

/** A reader that is only opened when there is something to read: a load that changes nothing needs no model. */
export function lazyReader(open: () => Promise<Reader>): Reader {
  let opened: Promise<Reader> | null = null;
  return {
    async read(article, given) {
      opened ??= open();
      return (await opened).read(article, given);
    },
    async close() {
      if (opened !== null) await (await opened).close();
    },
  };
}
