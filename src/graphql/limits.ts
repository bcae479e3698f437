import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import type { Context } from './context.js';
import { measure } from './cost.js';
import { ERROR_CODES, inputError } from './errors.js';

export interface Limits {
  /** Levels of fields below each other. */
  readonly maxDepth: number;
  /** Things that one operation may return, counted before it runs (see cost.ts). */
  readonly maxCost: number;
}

/** A page of 100 claims with all their participants, words and articles costs 1,200. */
export const DEFAULT_LIMITS: Limits = { maxDepth: 20, maxCost: 50_000 };

/** Refuses an operation that reaches too far before anything of it is read. */
export function limitReach(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve<GraphQLRequestListener<Context>>({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (!operation) return Promise.resolve(); // Apollo itself tells that there is none
          const variables = request.variables ?? {};
          const { depth, cost } = measure({ schema, operation, fragments: fragmentsOf(document), variables });
          if (depth > limits.maxDepth) {
            throw inputError(
              ERROR_CODES.QUERY_TOO_DEEP,
              `The query is ${depth} fields deep; ${limits.maxDepth} are allowed. Ask for the inner part by id in a query of its own.`,
            );
          }
          if (cost > limits.maxCost) {
            throw inputError(
              ERROR_CODES.QUERY_TOO_COSTLY,
              `The query may return ${cost} things; ${limits.maxCost} are allowed. Lists within lists multiply: ask for smaller pages with "first".`,
            );
          }
          return Promise.resolve();
        },
      }),
  };
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}
