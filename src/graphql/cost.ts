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

export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Gives the value of a variable. */
  readonly variable: (name: string) => unknown;
}

/** Counting reads an index, not the things themselves. */
const COUNT_COST = 1;
/** Of a list that takes no `first` or `last`. */
const USUAL_LENGTH = 10;

/**
 * Every thing that a query may return costs one; a list costs as many of its items as it asks for, so lists within lists
 * multiply. Scalars are free, and so is introspection, which GraphQL itself limits.
 */
export function costOf({ schema, operation, fragments, variable }: MeasuredOperation): number {
  const measured = new Map<string, number>();

  const ofSelections = (set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return sum + ofField(selection, parent);
        case Kind.INLINE_FRAGMENT:
          return (
            sum + ofSelections(selection.selectionSet, named(schema, selection.typeCondition?.name.value) ?? parent)
          );
        case Kind.FRAGMENT_SPREAD:
          return sum + ofFragment(selection.name.value);
      }
    }, 0);

  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const cost = ofSelections(fragment?.selectionSet, named(schema, fragment?.typeCondition.name.value));
    measured.set(name, cost); // measured once, however often it is spread
    return cost;
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
    const name = node.name.value;
    if (name.startsWith('__') || name === 'rateLimit') return 0;
    const field = fieldOf(parent, name);
    const type = field && getNamedType(field.type);
    const below = ofSelections(node.selectionSet, type);
    if (!field || !isCompositeType(type)) return name === 'totalCount' ? COUNT_COST : 0;
    const own = isWrapper(parent) ? 0 : 1; // the items of a connection are counted with it, once
    return lengthOf(node, field, parent, variable) * (own + below);
  };

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** The arguments that say how many of a list are wanted. */
const SIZES: ReadonlySet<string> = new Set(['first', 'last', 'limit']);

/** How many things a field may return. The lists inside a connection are as long as the connection was asked to be. */
function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType | undefined,
  variable: MeasuredOperation['variable'],
): number {
  const given = (name: string) =>
    valueOf(
      node.arguments?.find((argument) => argument.name.value === name),
      variable,
    );
  const sizes = field.args.filter((arg) => SIZES.has(arg.name));
  if (sizes.length > 0) {
    const asked = sizes.map((arg) => given(arg.name)).filter(isNumber);
    const usual = sizes.map((arg) => arg.defaultValue).filter(isNumber);
    return Math.max(1, ...(asked.length > 0 ? asked : usual.length > 0 ? usual : [USUAL_PAGE]));
  }
  const ids = given('ids');
  if (Array.isArray(ids)) return ids.length;
  return isListType(getNullableType(field.type)) && !isWrapper(parent) ? USUAL_LENGTH : 1;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
/** What answers a field that takes `first` holds as many things as were asked for, like a connection. */
const ANSWERS: ReadonlySet<string> = new Set([
  'Paths',
  'Neighbourhood',
  'Comparison',
  'PolicyStances',
  'Contradictions',
  'Trending',
]);

/** Whether the type only holds the items of a list together. */
export function isWrapper(type: GraphQLNamedType | undefined): boolean {
  const name = type?.name ?? '';
  return ANSWERS.has(name) || /(?:Connection|Edge)$/.test(name);
}

function valueOf(argument: ArgumentNode | undefined, variable: MeasuredOperation['variable']): unknown {
  switch (argument?.value.kind) {
    case Kind.INT:
      return Number(argument.value.value);
    case Kind.LIST:
      return argument.value.values;
    case Kind.VARIABLE:
      return variable(argument.value.name.value);
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
