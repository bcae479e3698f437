import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/port.js';

/** /healthz: the process answers. /readyz: so does the graph, and the detail says what is wrong where it does not. */
export function addHealthRoutes(app: FastifyInstance, graph: Graph): void {
  app.get('/healthz', { logLevel: 'silent' }, () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const { engine, ok, detail } = await graph.health();
    return reply.code(ok ? 200 : 503).send({ status: ok ? 'ok' : 'unavailable', engine, detail });
  });
}
