import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Graph } from '../graph/port.js';
import { createContext } from '../graphql/context.js';
import { ERROR_CODES } from '../graphql/errors.js';
import { errorFormatter, type ErrorLog } from '../graphql/format-error.js';
import { DEFAULT_LIMITS, type Limits } from '../graphql/limits.js';
import { subscriber, type SubscriptionEvent, type SubscriptionRequest } from '../graphql/subscribe.js';
import type { Intake } from '../load/intake.js';

export interface EventStreamOptions {
  readonly schema: GraphQLSchema;
  readonly log: ErrorLog;
  readonly graph: Graph;
  readonly intake?: Intake | undefined;
  readonly limits?: Limits;
}

const PATH = '/graphql/stream';
/** Proxies cut connections on which nothing comes. */
const PING_MS = 12_000;
/** A client that takes nothing for so long is cut off; it goes on with Last-Event-ID. */
const PATIENCE_MS = 30_000;
const MOST_STREAMS = 1000;
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
};

/**
 * Subscriptions as server-sent events: GraphQL over SSE, one connection for each ("distinct connections mode"). An event is
 * only read from the graph when the client has taken the one before, so that nothing piles up here for one that is slow.
 */
export function addEventStream(app: FastifyInstance, options: EventStreamOptions): void {
  const { schema, log, graph, intake = null, limits = DEFAULT_LIMITS } = options;
  const subscribe = subscriber({ schema, limits, formatError: errorFormatter(log) });
  const streams = new Set<AbortController>();
  app.addHook('preClose', (done) => {
    for (const stream of streams) stream.abort();
    done();
  });

  app.route({ url: PATH, method: ['GET', 'POST'], handler });

  async function handler(request: FastifyRequest, reply: FastifyReply) {
    if (isFromElsewhere(request)) return reply.code(403).send(problem('Pages of other sites may not subscribe.'));
    const asked = requestOf(request);
    if (asked === null) return reply.code(400).send(problem('A subscription is a JSON object with "query".'));
    if (streams.size >= MOST_STREAMS) return reply.code(503).send(problem('Too many subscriptions. Try again later.'));
    const stream = new AbortController();
    streams.add(stream);
    reply.raw.once('close', () => {
      stream.abort();
    });
    try {
      const begun = { lastEventId: textOf(request.headers['last-event-id']), signal: stream.signal };
      const subscribed = await subscribe(asked, () => createContext(graph, undefined, undefined, intake, begun));
      if (!subscribed.ok) return await reply.code(statusOf(subscribed.errors)).send({ errors: subscribed.errors });
      reply.hijack();
      reply.raw.writeHead(200, HEADERS);
      await send(reply.raw, subscribed.events, stream);
      return await reply;
    } finally {
      streams.delete(stream);
    }
  }
}

async function send(raw: ServerResponse, events: AsyncGenerator<SubscriptionEvent>, stream: AbortController) {
  const pings = setInterval(() => {
    if (!raw.writableNeedDrain) raw.write(':\n\n');
  }, PING_MS);
  try {
    raw.write(':\n\n'); // some browsers only show the headers with the first bytes
    for await (const { id, result } of events) {
      const head = id === null ? '' : `id: ${id}\n`;
      await write(raw, `${head}event: next\ndata: ${JSON.stringify(result)}\n\n`, stream);
      if (stream.signal.aborted) return;
    }
    if (!raw.destroyed) raw.write('event: complete\ndata:\n\n');
  } finally {
    clearInterval(pings);
    if (raw.writableNeedDrain)
      raw.destroy(); // a client that takes nothing would hold up the end, also that of the server
    else raw.end();
  }
}

/** Waits until the client takes what is on its way to it, within bounds. */
async function write(raw: ServerResponse, text: string, stream: AbortController): Promise<void> {
  if (raw.destroyed || raw.write(text)) return;
  const late = setTimeout(() => {
    stream.abort();
    raw.destroy();
  }, PATIENCE_MS);
  await once(raw, 'drain', { signal: stream.signal }).catch((error: unknown) => {
    if (!stream.signal.aborted) throw error;
  });
  clearTimeout(late);
}

/** Whether a page of another site asks, with the browser's good name. Programs send neither header. */
function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin, host } = headers;
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
}

const variables = z.record(z.string(), z.unknown()).nullish();
const body = z.object({ query: z.string(), variables, operationName: z.string().nullish() });

function requestOf({ method, body: sent, query }: FastifyRequest): SubscriptionRequest | null {
  const asked = body.safeParse(method === 'GET' ? fromAddress(query) : sent);
  if (!asked.success) return null;
  const { operationName, ...request } = asked.data;
  return { ...request, variables: request.variables ?? {}, operationName: operationName ?? null };
}

function fromAddress(query: unknown): unknown {
  if (typeof query !== 'object' || query === null || !('variables' in query)) return query;
  try {
    return { ...query, variables: JSON.parse(String(query.variables)) as unknown }; // as: looked at by the caller
  } catch {
    return null;
  }
}

function textOf(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && header !== '' ? header : null;
}

/** 400 where the client can put it right, else 503: worth another try. */
function statusOf(errors: readonly GraphQLFormattedError[]): number {
  return errors.some(({ extensions }) => NOT_THE_CLIENTS.has(extensions?.code)) ? 503 : 400;
}

const NOT_THE_CLIENTS: ReadonlySet<unknown> = new Set([ERROR_CODES.GRAPH_UNAVAILABLE, 'INTERNAL_SERVER_ERROR']);

function problem(message: string) {
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}
