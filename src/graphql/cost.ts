import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { USUAL_PAGE } from './page.js';

/** How far an operation reaches: levels of fields below each other, and things it may return at most. */
export interface Reach {
  readonly depth: number;
  readonly cost: number;
}

export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

const NOTHING: Reach = { depth: 0, cost: 0 };
/** Counting reads an index, not the things themselves. */
const COUNT_COST = 1;
/** Of a list that takes no `first` or `last`. */
const USUAL_LENGTH = 10;

/**
 * Every thing that a query may return costs one; a list costs as many of its items as it asks for, so lists within lists
 * multiply. Scalars are free, and so is introspection, which GraphQL itself limits.
 */
export function measure({ schema, operation, fragments, variables }: MeasuredOperation): Reach {
  const measured = new Map<string, Reach>();

  const ofSelections = (set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): Reach =>
    (set?.selections ?? []).reduce<Reach>((sum, selection) => {
      const reach =
        selection.kind === Kind.FIELD
          ? ofField(selection, parent)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? ofSelections(selection.selectionSet, named(schema, selection.typeCondition?.name.value) ?? parent)
            : ofFragment(selection.name.value);
      return { depth: Math.max(sum.depth, reach.depth), cost: sum.cost + reach.cost };
    }, NOTHING);

  const ofFragment = (name: string): Reach => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const type = named(schema, fragment?.typeCondition.name.value);
    const reach = ofSelections(fragment?.selectionSet, type);
    measured.set(name, reach); // measured once, however often it is spread
    return reach;
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): Reach => {
    const name = node.name.value;
    if (name.startsWith('__')) return NOTHING;
    const field = fieldOf(parent, name);
    const type = field && getNamedType(field.type);
    const below = ofSelections(node.selectionSet, type);
    if (!field || !isCompositeType(type)) return { depth: 1, cost: name === 'totalCount' ? COUNT_COST : 0 };
    const own = isWrapper(parent) ? 0 : 1; // the items of a connection are counted with it, once
    return { depth: below.depth + 1, cost: lengthOf(node, field, parent, variables) * (own + below.cost) };
  };

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** How many things a field may return. The lists inside a connection are as long as the connection was asked to be. */
function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  const argument = (name: string) =>
    valueOf(
      node.arguments?.find((given) => given.name.value === name),
      variables,
    );
  if (field.args.some((arg) => arg.name === 'first')) {
    const value = argument('first') ?? argument('last') ?? USUAL_PAGE;
    return typeof value === 'number' && value > 0 ? value : 1;
  }
  const ids = argument('ids');
  if (Array.isArray(ids)) return ids.length;
  return isListType(getNullableType(field.type)) && !isWrapper(parent) ? USUAL_LENGTH : 1;
}

/** Whether the type only holds the items of a list together. */
function isWrapper(type: GraphQLNamedType | undefined): boolean {
  return /(?:Connection|Edge)$/.test(type?.name ?? '');
}

function valueOf(argument: ArgumentNode | undefined, variables: Readonly<Record<string, unknown>>): unknown {
  switch (argument?.value.kind) {
    case Kind.INT:
      return Number(argument.value.value);
    case Kind.LIST:
      return argument.value.values;
    case Kind.VARIABLE:
      return variables[argument.value.name.value];
    default:
      return undefined;
  }
}

function named(schema: GraphQLSchema, name: string | undefined): GraphQLNamedType | undefined {
  return name === undefined ? undefined : schema.getType(name);
}

function fieldOf(parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
