import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

/** /metrics for Prometheus. */
export async function addMetrics(app: FastifyInstance): Promise<Metrics> {
  const { createMetrics } = await import('./metrics.js'); // only where it is wanted
  const metrics = createMetrics();
  app.addHook('onResponse', ({ scope }, reply, done) => {
    if (scope) metrics.answered(scope, reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  return metrics;
}
