import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Context } from '../context.js';
import { ERROR_CODES } from '../errors.js';

/** Stops the reads of a query that takes too long. Its answer is then one error, not one for each field that waited. */
export function limitTime(ms: number): ApolloServerPlugin<Context> {
  const listener: GraphQLRequestListener<Context> = {
    didResolveOperation({ operation, contextValue: { scope } }) {
      if (operation?.operation === OperationTypeNode.QUERY) scope.limitTime(ms);
      return Promise.resolve();
    },
    willSendResponse({ response: { body }, contextValue: { scope } }) {
      scope.end();
      if (body.kind !== 'single' || !body.singleResult.errors) return Promise.resolve();
      const late = body.singleResult.errors.find(({ extensions }) => extensions?.code === ERROR_CODES.QUERY_TIMED_OUT);
      if (late) {
        const { message, extensions = {} } = late;
        body.singleResult.data = null;
        body.singleResult.errors = [{ message, extensions }];
      }
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}
