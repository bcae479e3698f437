import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { costOf } from './cost.js';

type Variables = Readonly<Record<string, unknown>>;

/** What is remembered of an operation. */
interface Known {
  /** The variables that its cost depends on. */
  readonly sizes: readonly string[];
  /** Costs by the values of these. */
  readonly costs: Map<string, number>;
}

/** Of one operation; whoever pages uses a handful. */
const MOST_COSTS = 100;

/**
 * Makes the function that tells what an operation costs. It walks an operation only once for each set of page sizes, as
 * long as Apollo keeps the parsed document: everything else about the variables changes nothing.
 */
export function costTeller(schema: GraphQLSchema) {
  const known = new WeakMap<OperationDefinitionNode, Known>();

  return (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): number => {
    const valueOf = (name: string) => variables[name] ?? defaultOf(operation, name);
    const before = known.get(operation);
    const remembered = before?.costs.get(keyOf(before.sizes, valueOf));
    if (remembered !== undefined) return remembered;

    const asked = new Set<string>();
    const cost = costOf({
      schema,
      operation,
      fragments: fragmentsOf(document),
      variable(name) {
        asked.add(name);
        return valueOf(name);
      },
    });
    const { sizes, costs } = before ?? { sizes: [...asked], costs: new Map<string, number>() };
    if (costs.size >= MOST_COSTS) costs.clear();
    costs.set(keyOf(sizes, valueOf), cost);
    known.set(operation, { sizes, costs });
    return cost;
  };
}

/** A list counts by its length. */
function keyOf(names: readonly string[], valueOf: (name: string) => unknown): string {
  return names
    .map((name) => {
      const value = valueOf(name);
      return Array.isArray(value) ? value.length : typeof value === 'number' ? value : '';
    })
    .join();
}

function defaultOf({ variableDefinitions }: OperationDefinitionNode, name: string): unknown {
  const definition = variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return definition?.defaultValue && valueFromASTUntyped(definition.defaultValue);
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}
