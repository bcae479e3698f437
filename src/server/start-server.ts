import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import pino from 'pino';
import type { Graph } from '../graph/port.js';
import { createApollo } from '../graphql/apollo.js';
import { type Context, createContext } from '../graphql/context.js';
import type { Intake } from '../load/intake.js';
import type { Limits } from '../graphql/limits.js';
import { drainer } from './drain.js';
import { listenError } from './errors.js';
import { addHealthRoutes } from './health.js';
import { addPlaygroundFiles } from './playground-files.js';
import { PLAYGROUND_FOLDER, sendPlayground, wantsPage } from './playground.js';
import { addCommonResponses } from './responses.js';

export interface ServerOptions {
  /** Stays open when the server closes. */
  readonly graph: Graph;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Where requests and errors are told; nowhere when left out. */
  readonly log?: FastifyBaseLogger;
  readonly limits?: Limits;
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

/**
 * Serves the API and the playground at /graphql, and /healthz and /readyz for those who watch over it.
 * @throws ServerError when it cannot listen there
 */
export async function startServer({
  graph,
  host,
  port,
  log,
  limits,
  token = null,
  intake,
}: ServerOptions): Promise<RunningServer> {
  const logger = log ?? pino({ level: 'silent' });
  const app: FastifyInstance = Fastify({ loggerInstance: logger });
  const drainServer = drainer(app);
  const draining = { serverWillStart: () => Promise.resolve({ drainServer }) };
  const apollo = createApollo({ log: logger, plugins: [draining], ...(limits && { limits }) });
  await apollo.start();

  addCommonResponses(app);
  addHealthRoutes(app, graph);
  addPlaygroundFiles(app, PLAYGROUND_FOLDER);
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  const answer = fastifyApolloHandler<Context>(apollo, {
    context: ({ headers }) =>
      Promise.resolve(createContext(graph, { token, authorization: headers.authorization }, undefined, intake)),
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler(request, reply) {
      return wantsPage(request) ? sendPlayground(reply) : answer.call(this, request, reply);
    },
  });

  try {
    await app.listen({ host, port });
  } catch (error) {
    await apollo.stop();
    throw listenError(error, host, port);
  }
  return { url: urlOf(app, host), close: () => apollo.stop() };
}

/** An address that a browser on this machine can open. */
function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : '';
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
