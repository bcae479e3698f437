import type { FastifyError, FastifyInstance } from 'fastify';

/** What holds for every answer: headers, and errors in the shape that clients of the API know. */
export function addCommonResponses(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    void reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    return Promise.resolve();
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        errorBody('NOT_FOUND', `There is nothing at ${request.url.slice(0, 100)}. The API is at /graphql.`, request.id),
      ),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(errorBody('BAD_REQUEST', error.message, request.id));
    request.log.error({ err: error, requestId: request.id }, 'A request failed');
    return reply
      .code(500)
      .send(
        errorBody(
          'INTERNAL_SERVER_ERROR',
          `Something went wrong in the server. Its log tells more under ${request.id}.`,
          request.id,
        ),
      );
  });
}

/** One error in GraphQL's form. */
export function errorBody(code: string, message: string, requestId: string) {
  return { errors: [{ message, extensions: { code, requestId } }] };
}
