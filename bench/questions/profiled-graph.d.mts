import type { Driver } from 'neo4j-driver';
import type { hinted } from '../../src/graph/neo4j/hints.js';
import type { fullTextSource } from '../../src/graph/neo4j/candidates.js';
import type { toDriver } from '../../src/graph/neo4j/values.js';
import type { Graph } from '../../src/graph/port.js';
import type { searchWith } from '../../src/graph/search/search.js';

export function profiledGraph(
  graph: Graph,
  driver: Driver,
  parts: {
    hinted: typeof hinted;
    toDriver: typeof toDriver;
    searchWith: typeof searchWith;
    fullTextSource: typeof fullTextSource;
  },
): { readonly graph: Graph; readonly told: { hits: number; statements: string[] } };

export function askedAbout(
  operation: string,
  there: { readonly ids: Readonly<Record<string, readonly string[]>>; readonly word: string },
): string;
