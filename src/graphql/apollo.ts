import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from './context.js';
import { createDocumentStore } from './document-store.js';
import { errorFormatter, type ErrorLog } from './format-error.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { nameRequests } from './plugins/name-requests.js';
import { limitTime } from './plugins/limit-time.js';
import { priceOperations } from './plugins/price-operations.js';
import { resolvers } from './resolvers/index.js';
import { readSchema } from './schema.js';
import { withinStructure } from './structure.js';

export interface ApolloOptions {
  readonly log: ErrorLog;
  readonly limits?: Limits;
  readonly introspection?: boolean;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** What Apollo would add by itself. The one for cache hints looks at every single field of every answer. */
const WITHOUT = [
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
];

/** The schema with its resolvers, limits and error masking; not started, and bound to no transport. */
export function createApollo({
  log,
  limits = DEFAULT_LIMITS,
  introspection = true,
  plugins = [],
}: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: readSchema(),
    resolvers,
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(log),
    documentStore: createDocumentStore(),
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationRules: [withinStructure(limits)],
    stopOnTerminationSignals: false,
    plugins: [
      ...WITHOUT,
      priceOperations(limits.maxCost),
      limitTime(limits.timeLimit * 1000),
      nameRequests(),
      ...plugins,
    ],
  });
}
