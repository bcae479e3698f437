import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Allowlist } from '../graphql/allowlist.js';
import type { Context } from '../graphql/context.js';
import { ERROR_CODES, type ErrorCode } from '../graphql/errors.js';
import { RATE_LIMITED_MESSAGE } from '../graphql/plugins/price-operations.js';
import { RequestScope, type ReadObserver } from '../graphql/request-scope.js';
import { cacheControlOf, hasAlready, tagOf } from './caching.js';
import { clientOf } from './client.js';
import { sendPlayground, wantsPage } from './playground.js';
import type { RateLimiter } from './rate-limiter.js';
import { errorBody } from './responses.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a question to the API. */
    scope: RequestScope | null;
  }
}

export interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly contextFor: (request: FastifyRequest, scope: RequestScope) => Context;
  readonly budgets: RateLimiter | null;
  readonly observe: ReadObserver | null;
  readonly allowlist: Allowlist | null;
  readonly token: string | null;
  readonly maxAge: number;
}

/** The headers that Apollo looks at. */
const HEADERS = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

/** /graphql: the playground for a browser, and for others Apollo, between what is checked before it and told after it. */
export function addGraphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  app.decorateRequest('scope', null);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: (request, reply) => (wantsPage(request) ? sendPlayground(reply) : answer(route, request, reply)),
  });
}

async function answer(route: GraphqlRoute, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const budget = route.budgets?.(clientOf(request, route.token)) ?? null;
  const scope = new RequestScope({ id: request.id, budget, observe: route.observe });
  request.scope = scope;
  void reply.header('cache-control', 'no-store');
  const waitMs = budget?.spend(1) ?? 0;
  if (waitMs > 0) {
    const seconds = Math.ceil(waitMs / 1000);
    void reply.header('retry-after', seconds);
    return refuse(scope, reply, 429, ERROR_CODES.RATE_LIMITED, RATE_LIMITED_MESSAGE(seconds));
  }
  const asked = route.allowlist === null ? given(request) : route.allowlist.admit(given(request));
  if (asked === null) return refuse(scope, reply, 400, ERROR_CODES.OPERATION_NOT_ALLOWED, NOT_ALLOWED);

  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) scope.abandon();
  });
  const {
    status = 200,
    headers,
    body,
  } = await route.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: headersOf(request), ...asked },
    context: () => Promise.resolve(route.contextFor(request, scope)),
  });
  for (const [name, value] of headers) void reply.header(name, value);
  void reply.code(status);
  if (body.kind === 'chunked') throw new Error('An answer in parts, which this schema has none of.');
  if (scope.operation === null && scope.errorCodes.length === 0) scope.errorCodes = ['BAD_REQUEST'];
  return request.method === 'GET' && status === 200
    ? sendCacheable(route, request, reply, body.string)
    : reply.send(body.string);
}

const NOT_ALLOWED =
  'This server answers a fixed list of operations, and this is none of them. Send the id of one of them ("documentId", or the hash in "extensions.persistedQuery"), or its exact text.';

function given(request: FastifyRequest): { search: string; body: unknown } {
  const question = request.url.indexOf('?');
  return { search: question < 0 ? '' : request.url.slice(question), body: request.body };
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const name of HEADERS) {
    const value = headers[name];
    if (typeof value === 'string') map.set(name, value);
  }
  return map;
}

function sendCacheable(route: GraphqlRoute, request: FastifyRequest, reply: FastifyReply, body: string): FastifyReply {
  const control = request.scope === null ? 'no-store' : cacheControlOf(request.scope, route.maxAge);
  void reply.header('cache-control', control).header('vary', 'accept');
  if (control === 'no-store') return reply.send(body);
  const tag = tagOf(body);
  void reply.header('etag', tag);
  return hasAlready(request.headers['if-none-match'], tag) ? reply.code(304).send() : reply.send(body);
}

function refuse(
  scope: RequestScope,
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  message: string,
): FastifyReply {
  scope.errorCodes = [code];
  return reply.code(status).send(errorBody(code, message, scope.id));
}
