import type { FastifyInstance } from 'fastify';

/** How long requests under way may take when the server is to stop. */
const GRACE_MS = 10_000;
const LOOK_EVERY_MS = 20;

/**
 * Makes the function that stops the server: no more requests, those under way get their answers, and then connections on
 * which nothing happens are cut instead of waited for (browsers keep theirs open).
 */
export function drainer(app: FastifyInstance): () => Promise<void> {
  let underWay = 0;
  app.addHook('onRequest', (_request, { raw }, done) => {
    underWay++;
    raw.once('close', () => underWay--); // also when the client has gone, of which onResponse does not tell
    done();
  });
  return async () => {
    const closed = app.close();
    const deadline = Date.now() + GRACE_MS;
    while (underWay > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    app.server.closeAllConnections();
    await closed;
  };
}
