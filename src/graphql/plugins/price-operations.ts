import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { ERROR_CODES, refusal } from '../errors.js';
import { holds } from '../holds.js';
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
        scope.holds = holds(operation);
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

/** The first point has been paid at the door: what cannot even be read costs it too. */
function charge({ budget, price }: RequestScope): void {
  const waitMs = budget?.spend(price - 1) ?? 0;
  if (waitMs > 0) throw rateLimited(waitMs);
}

function tooCostly(cost: number, allowed: number): GraphQLError {
  return refusal(
    ERROR_CODES.QUERY_TOO_COSTLY,
    `The query may return ${cost} things; ${allowed} are allowed. Lists within lists multiply: ask for smaller pages with "first".`,
  );
}

function rateLimited(waitMs: number): GraphQLError {
  const seconds = Math.ceil(waitMs / 1000);
  return refusal(ERROR_CODES.RATE_LIMITED, RATE_LIMITED_MESSAGE(seconds), 429, { 'retry-after': String(seconds) });
}

export const RATE_LIMITED_MESSAGE = (seconds: number) =>
  `Too much was asked from here in the last minute. Ask again in ${seconds} s; "rateLimit" and "extensions.cost" tell what costs how much.`;
