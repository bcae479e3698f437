import type { GraphQLSchema } from 'graphql';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import pino from 'pino';
import type { Graph } from '../graph/port.js';
import { createApollo } from '../graphql/apollo.js';
import { createContext } from '../graphql/context.js';
import type { Intake } from '../load/intake.js';
import { readAllowlist } from '../graphql/allowlist.js';
import { DEFAULT_SERVING, type ServingConfig } from '../serving-config.js';
import { drainer } from './drain.js';
import { listenError } from './errors.js';
import { addEventStream } from './event-stream.js';
import { addHealthRoutes } from './health.js';
import { addPlaygroundFiles } from './playground-files.js';
import { addGraphqlRoute } from './graphql-route.js';
import { logRequests } from './log-requests.js';
import { addMetrics } from './metrics-route.js';
import { PLAYGROUND_FOLDER } from './playground.js';
import { createRateLimiter } from './rate-limiter.js';
import { requestIdOf } from './request-id.js';
import { addCommonResponses } from './responses.js';

export interface ServerOptions {
  /** Stays open when the server closes. */
  readonly graph: Graph;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Where requests and errors are told; nowhere when left out. */
  readonly log?: FastifyBaseLogger;
  /** What is left out is as in `DEFAULT_SERVING`. */
  readonly serving?: Partial<ServingConfig>;
  /** What a request has to show to change anything; nothing can be changed when left out. */
  readonly token?: string | null;
  /** What articles are read with; without it none are. */
  readonly intake?: Intake;
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`, without a slash at its end. */
  readonly url: string;
  /** Takes no more requests, lets those under way finish, and resolves when all is done. */
  readonly close: () => Promise<void>;
}

/** How long a request may take to come in. */
const INCOMING_MS = 20_000;

/**
 * Serves the API and the playground at /graphql, and /healthz, /readyz and /metrics for those who watch over it.
 * @throws ServerError when it cannot listen there
 * @throws AllowlistError when the operations that it is to answer cannot be read
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, host, port, log: logger = pino({ level: 'silent' }), token = null, intake } = options;
  const serving: ServingConfig = { ...DEFAULT_SERVING, ...options.serving };
  const { limits, introspection } = serving;
  const allowlist = serving.operations === null ? null : readAllowlist(serving.operations);
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }), // it would tell the address, which holds the query of a GET
    genReqId: requestIdOf,
    bodyLimit: serving.maxBodyBytes,
    requestTimeout: INCOMING_MS,
    trustProxy: serving.trustedProxies ?? false,
  });
  const drainServer = drainer(app);
  let schema: GraphQLSchema | undefined;
  const draining = {
    serverWillStart: (started: { schema: GraphQLSchema }) => {
      schema = started.schema;
      return Promise.resolve({ drainServer });
    },
  };
  const apollo = createApollo({ log: logger, limits, introspection, plugins: [draining] });
  await apollo.start();

  addCommonResponses(app);
  addHealthRoutes(app, graph);
  addPlaygroundFiles(app, PLAYGROUND_FOLDER);
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  logRequests(app, serving.slowMs);
  const metrics = serving.metrics ? await addMetrics(app) : null;
  addGraphqlRoute(app, {
    apollo,
    allowlist,
    token,
    budgets: serving.rateLimit === null ? null : createRateLimiter(serving.rateLimit),
    observe: metrics?.read ?? null,
    maxAge: serving.maxAge,
    contextFor: ({ headers: { authorization } }, scope) =>
      createContext(graph, { token, authorization }, scope, intake),
  });

  const answersAnything = allowlist === null; // no subscription is on a fixed list of operations
  if (schema && answersAnything) addEventStream(app, { schema, log: logger, graph, intake, limits });

  try {
    await app.listen({ host, port });
  } catch (error) {
    await apollo.stop();
    throw listenError(error, host, port);
  }
  return { url: urlOf(app, host), close: () => apollo.stop().finally(() => metrics?.close()) };
}

/** An address that a browser on this machine can open. */
function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : '';
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
