import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { Context } from '../context.js';
import { rememberRequest } from '../format-error.js';

/** Puts the request's id into each error of its answer, and notes what went wrong for those who count it. */
export function nameRequests(): ApolloServerPlugin<Context> {
  const listener: GraphQLRequestListener<Context> = {
    didEncounterErrors({ errors, contextValue: { scope } }) {
      for (const error of errors) rememberRequest(error, scope.id);
      return Promise.resolve();
    },
    willSendResponse({ response: { body }, contextValue: { scope } }) {
      if (body.kind !== 'single' || !body.singleResult.errors) return Promise.resolve();
      const { errors } = body.singleResult;
      scope.errorCodes = [...new Set(errors.map(({ extensions }) => String(extensions?.code)))];
      body.singleResult.errors = errors.map((error) => ({
        ...error,
        extensions: { ...error.extensions, requestId: scope.id },
      }));
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}
