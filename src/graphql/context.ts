import type { Graph } from '../graph/port.js';
import type { Intake } from '../load/intake.js';
import { createFeeds, NO_STREAM, type Feeds, type Stream } from './feeds/feeds.js';
import { createChanges, type Changes } from './loaders/decisions.js';
import { createIngestion, type Ingestion } from './loaders/ingestion.js';
import { createLoaders, type Loaders } from './loaders/index.js';
import { permission } from './permission.js';
import { RequestScope } from './request-scope.js';
import { scopedGraph } from './scoped-graph.js';

/** What resolvers get besides their parent and arguments; one for each request. */
export interface Context {
  readonly loaders: Loaders;
  readonly changes: Changes;
  readonly scope: RequestScope;
  readonly ingestion: Ingestion;
  readonly feeds: Feeds;
}

/** Who asks: may change the graph where both are there and agree. */
export interface Credentials {
  /** The server's own token. */
  readonly token: string | null;
  /** The request's header of that name. */
  readonly authorization: string | undefined;
}

const NOBODY: Credentials = { token: null, authorization: undefined };

/**
 * @param intake what articles are read with; null where none are
 * @param stream of a subscription
 */
export function createContext(
  graph: Graph,
  { token, authorization }: Credentials = NOBODY,
  scope = new RequestScope(),
  intake: Intake | null = null,
  stream: Stream = NO_STREAM,
): Context {
  const permit = permission(token, authorization);
  const loaders = createLoaders(scopedGraph(graph, scope));
  return {
    loaders,
    feeds: createFeeds(graph, loaders, intake, stream),
    changes: createChanges(graph, permit),
    ingestion: createIngestion(graph, permit, intake),
    scope,
  };
}
