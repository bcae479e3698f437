import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { ERROR_CODES, refusal } from '../errors.js';
import { costTeller } from '../known-costs.js';
import type { RequestScope } from '../request-scope.js';

/**
 * Works out what an operation costs before anything is read, refuses what costs too much or more than the client has
 * left, and tells the price in `extensions.cost`.
 */
export function priceOperations(maxCost: number): ApolloServerPlugin<Context> {
  let tell: ReturnType<typeof costTeller> | undefined;

  const listener: GraphQLRequestListener<Context> = {
    didResolveOperation({ schema, document, operation, request, contextValue: { scope } }) {
      if (operation) {
        tell ??= costTeller(schema);
        scope.operation = { name: operation.name?.value ?? null, type: operation.operation };
        scope.cost = tell(document, operation, request.variables ?? {});
        if (scope.cost > maxCost) throw tooCostly(scope.cost, maxCost);
        charge(scope);
      }
      return Promise.resolve(); // without an operation Apollo itself tells that there is none
    },
    willSendResponse({ response: { body }, contextValue: { scope } }) {
      if (body.kind === 'single' && scope.operation) {
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          cost: { price: scope.cost, limit: maxCost },
        };
      }
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

/** Even the cheapest question costs a point. */
function charge({ budget, cost }: RequestScope): void {
  const waitMs = budget?.spend(Math.max(1, cost)) ?? 0;
  if (waitMs > 0) throw rateLimited(waitMs);
}

function tooCostly(cost: number, allowed: number): GraphQLError {
  return refusal(
    ERROR_CODES.QUERY_TOO_COSTLY,
    `The query may return ${cost} things; ${allowed} are allowed. Lists within lists multiply: ask for smaller pages with "first".`,
  );
}

export function rateLimited(waitMs: number): GraphQLError {
  const seconds = Math.ceil(waitMs / 1000);
  return refusal(
    ERROR_CODES.RATE_LIMITED,
    `Too much was asked from here in the last minute. Ask again in ${seconds} s; "rateLimit" and "extensions.cost" tell what costs how much.`,
    429,
    { 'retry-after': String(seconds) },
  );
}
