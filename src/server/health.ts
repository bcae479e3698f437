import type { FastifyInstance } from 'fastify';
import type { Graph, GraphHealth } from '../graph/port.js';

/** Whoever asks whether the server is ready waits no longer for the graph. */
const PATIENCE_MS = 2000;

/** /healthz: the process answers. /readyz: so does the graph, and the detail says what is wrong where it does not. */
export function addHealthRoutes(app: FastifyInstance, graph: Graph): void {
  let asking: Promise<GraphHealth> | null = null;
  /** One question at a time, however many ask: a graph that hangs is not asked again and again. */
  const health = () => (asking ??= graph.health().finally(() => (asking = null)));

  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const { engine, ok, detail } = await Promise.race([health(), silence(graph)]);
    return reply.code(ok ? 200 : 503).send({ status: ok ? 'ok' : 'unavailable', engine, detail });
  });
}

async function silence({ engine }: Graph): Promise<GraphHealth> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
  return { engine, ok: false, detail: `The graph has not answered within ${PATIENCE_MS / 1000} s.` };
}
