import {
  createSourceEventStream,
  execute,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  OperationTypeNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.js';
import { ERROR_CODES, inputError } from './errors.js';
import type { FeedEvent } from './feeds/feeds.js';
import { costTeller } from './known-costs.js';
import type { Limits } from './limits.js';
import { withinStructure } from './structure.js';

export interface SubscriptionRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

export interface SubscriberOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** One answer of a subscription, with the id to go on behind it. */
export interface SubscriptionEvent {
  readonly id: string | null;
  readonly result: object;
}

export type Subscribed =
  | { readonly ok: true; readonly events: AsyncGenerator<SubscriptionEvent> }
  | { readonly ok: false; readonly errors: readonly GraphQLFormattedError[] };

/**
 * Makes the function that begins subscriptions, under the same limits as queries. Each event is answered with a context of
 * its own, so that nothing that was read for one is told with a later one.
 */
export function subscriber({ schema, limits, formatError }: SubscriberOptions) {
  const tell = costTeller(schema);
  const rules = [...specifiedRules, withinStructure(limits)];
  const shown = ({ errors, ...result }: ExecutionResult) => ({
    ...result,
    ...(errors && { errors: errors.map(format) }),
  });
  const format = (error: GraphQLError) => formatError(error.toJSON(), error);

  function check({ query, variables, operationName }: SubscriptionRequest): DocumentNode | readonly GraphQLError[] {
    const document = parse(query, { maxTokens: limits.maxTokens });
    const errors = validate(schema, document, rules);
    if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [inputError(ERROR_CODES.SUBSCRIPTIONS_ONLY, ONLY)];
    const cost = tell(document, operation, variables);
    if (cost <= limits.maxCost) return document;
    return [
      inputError(ERROR_CODES.QUERY_TOO_COSTLY, `An event may return ${cost} things; ${limits.maxCost} are allowed.`),
    ];
  }

  return async (request: SubscriptionRequest, context: () => Context): Promise<Subscribed> => {
    const document = attempt(() => check(request));
    if (!('kind' in document)) return { ok: false, errors: document.map(format) };
    const asked = {
      schema,
      document,
      variableValues: request.variables,
      ...(request.operationName !== null && { operationName: request.operationName }),
    };
    const source = await createSourceEventStream({ ...asked, contextValue: context() });
    if (!(Symbol.asyncIterator in source)) return { ok: false, errors: (source.errors ?? []).map(refused).map(format) };
    return { ok: true, events: answers(source as AsyncIterable<FeedEvent<unknown>>) }; // as: what our resolvers give

    async function* answers(events: AsyncIterable<FeedEvent<unknown>>): AsyncGenerator<SubscriptionEvent> {
      try {
        for await (const event of events) {
          const result = await execute({ ...asked, rootValue: event, contextValue: context() });
          yield { id: event.id, result: shown(result) };
        }
      } catch (error) {
        const told = formatError(
          { message: error instanceof Error ? error.message : String(error), ...codeOf(error) },
          error,
        );
        yield { id: null, result: { errors: [told] } };
      }
    }
  };
}

const ONLY = 'Only subscriptions are answered here. Send queries and mutations to /graphql.';

function codeOf(error: unknown): Pick<GraphQLFormattedError, 'extensions'> {
  const isOurs = typeof error === 'object' && error !== null && 'extensions' in error;
  return isOurs ? { extensions: error.extensions as Record<string, unknown> } : {}; // as: a GraphQLError's
}

function attempt<T>(work: () => T): T | readonly GraphQLError[] {
  try {
    return work();
  } catch (error) {
    return [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')]; // as: the parser throws nothing else
  }
}

/** Variables that do not fit belong to no field; all else comes from one of ours. */
function refused(error: GraphQLError): GraphQLError {
  return error.path === undefined ? coded(error, 'BAD_USER_INPUT') : error;
}

/** The error with the code that Apollo Server would give it; without one it would be shown as our own mistake. */
function coded(error: GraphQLError, code: string): GraphQLError {
  const extensions = { code, ...error.extensions };
  const { message, nodes = null, source, positions } = error;
  return new GraphQLError(message, { nodes, source: source ?? null, positions: positions ?? null, extensions });
}
