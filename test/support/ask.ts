import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ExecutionResult } from 'graphql';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../../src/domain/reading.js';
import { openEmbedded } from '../../src/graph/embedded/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { createApollo } from '../../src/graphql/apollo.js';
import { createContext } from '../../src/graphql/context.js';
import type { Limits } from '../../src/graphql/limits.js';
import { aReading, type ReadingParts } from './builders.js';

/** What an operation is asked of: whole readings, or the parts of one. */
export type Given = ReadingParts | { readonly readings: readonly Reading[] };

/** A graph with the API on top of it, for tests that ask more than once. */
export interface Api {
  readonly graph: Graph;
  readonly ask: <Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
  ) => Promise<ExecutionResult<Data>>;
  /** What went to the log, which clients do not see. */
  readonly logged: unknown[];
}

/** Loads the readings into an embedded graph of its own and answers one operation. */
export async function ask<Data, Variables>(
  given: Given,
  document: TypedDocumentNode<Data, Variables> | string,
  variables?: Variables,
): Promise<ExecutionResult<Data>> {
  const api = await anApi(given);
  try {
    return await api.ask(document, variables);
  } finally {
    await api.close();
  }
}

export async function anApi(given: Given = {}, limits?: Limits): Promise<Api & { close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-ask-'));
  const graph = openEmbedded(folder);
  await graph.prepare();
  for (const reading of 'readings' in given ? given.readings : [aReading(given)]) await storeReading(graph, reading);
  return {
    ...apiOn(graph, limits),
    close: async () => {
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The API on a graph that is already there and stays open. */
export function apiOn(graph: Graph, limits?: Limits): Api {
  const logged: unknown[] = [];
  const log = { error: (details: { err: unknown }) => void logged.push(details.err) };
  const apollo = createApollo({ log, ...(limits && { limits }) });
  return {
    graph,
    logged,
    ask: async (document, variables) => {
      const response = await apollo.executeOperation(
        { query: document, variables: { ...variables } },
        { contextValue: createContext(graph) },
      );
      if (response.body.kind !== 'single') throw new Error('The answer came in parts.');
      // Through JSON, as every client gets it; its shape is what the document's type says.
      // The price, which every answer has beside it, is left to the tests of prices.
      return JSON.parse(
        JSON.stringify({ ...response.body.singleResult, extensions: undefined }),
      ) as ExecutionResult<never>;
    },
  };
}
