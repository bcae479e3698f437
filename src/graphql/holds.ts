import { Kind, type OperationDefinitionNode, OperationTypeNode, type SelectionNode } from 'graphql';

/** What an answer is about: the graph, only the schema, or something of the moment that no cache may keep. */
export type Holds = 'graph' | 'schema' | 'moment';

const known = new WeakMap<OperationDefinitionNode, Holds>();

/** What the answer to an operation will be about. */
export function holds(operation: OperationDefinitionNode): Holds {
  const before = known.get(operation);
  if (before) return before;
  const found = lookAt(operation);
  known.set(operation, found);
  return found;
}

function lookAt({ operation, selectionSet: { selections } }: OperationDefinitionNode): Holds {
  if (operation !== OperationTypeNode.QUERY) return 'moment';
  if (selections.every((selection) => nameOf(selection)?.startsWith('__') === true)) return 'schema';
  return selections.some((selection) => nameOf(selection) === 'rateLimit') ? 'moment' : 'graph';
}

/** A fragment at the top has none; what it holds is compared by the answer itself. */
function nameOf(selection: SelectionNode): string | null {
  return selection.kind === Kind.FIELD ? selection.name.value : null;
}
