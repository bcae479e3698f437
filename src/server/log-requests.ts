import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { outcomeOf } from './outcome.js';

/**
 * One line for each request, told when it has been answered: what was asked by name, how it ended and what it took. Never
 * the query's text, its variables, headers or anything of the answer.
 */
export function logRequests(app: FastifyInstance, slowMs: number): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { scope } = request;
    if (scope?.operation && reply.elapsedTime >= slowMs) request.log.warn(lineOf(request, reply), 'Slow operation');
    else if (!QUIET.has(request.routeOptions.url ?? '')) request.log.info(lineOf(request, reply), 'Answered');
    done();
  });
}

/** Asked every few seconds by machines. */
const QUIET: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

function lineOf({ id, method, routeOptions, scope }: FastifyRequest, reply: FastifyReply) {
  const line = {
    requestId: id,
    method,
    route: routeOptions.url ?? 'none', // not the path: a GET has its query in there
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
  };
  if (!scope) return line;
  const { operation, cost, reads, errorCodes } = scope;
  return {
    ...line,
    operation: operation?.name?.slice(0, 100) ?? null,
    type: operation?.type ?? null,
    outcome: outcomeOf(errorCodes),
    cost,
    reads,
    ...(errorCodes.length > 0 && { errors: errorCodes }),
  };
}
