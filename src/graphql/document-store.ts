import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { MOST_REMEMBERED } from './look-ahead.js';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** About what a token takes with the nodes that are made of it: up to 500 bytes, measured with Node 20. */
const BYTES_PER_TOKEN = 512;
/** About what is remembered with each document of what it selects. */
const BYTES_ASIDE = MOST_REMEMBERED * 256;
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Documents that have been parsed and found valid, the longest unused forgotten first. Apollo's own store takes their JSON
 * for their size, which is a quarter of it, and has to make that JSON for each new document.
 */
export function createDocumentStore(mostBytes = MOST_BYTES): DocumentStore {
  const kept = new Map<string, { document: DocumentNode; bytes: number }>(); // in the order of their last use
  let held = 0;
  const forget = (key: string): boolean => {
    held -= kept.get(key)?.bytes ?? 0;
    return kept.delete(key);
  };

  return {
    get(key) {
      const found = kept.get(key);
      if (found) {
        kept.delete(key);
        kept.set(key, found);
      }
      return Promise.resolve(found?.document);
    },
    set(key, document) {
      forget(key);
      const bytes = bytesOf(document);
      kept.set(key, { document, bytes });
      held += bytes;
      for (const oldest of kept.keys()) {
        if (held <= mostBytes) break;
        forget(oldest);
      }
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(forget(key)),
  };
}

function bytesOf({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) tokens++;
  return tokens * BYTES_PER_TOKEN + (loc?.source.body.length ?? 0) + BYTES_ASIDE;
}
