import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * The names of the fields that are asked for below a field, and below each of them, whatever their aliases, fragments and
 * types. What @skip and @include leave out counts as asked for: so it is the same each time an operation runs.
 */
export interface Selected {
  readonly fields: ReadonlyMap<string, Selected>;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Documents are kept from one request to the next, and a selection belongs to one document. */
const known = new WeakMap<SelectionSetNode, Selected>();

/** What is asked for below the field that is being resolved. */
export function selectedBelow({ fieldNodes, fragments }: GraphQLResolveInfo): Selected {
  const sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const [first] = sets;
  if (first === undefined || sets.length > 1) return select(sets, fragments);
  const selected = known.get(first) ?? select(sets, fragments);
  known.set(first, selected);
  return selected;
}

/** Takes all selections of a field together and each fragment once: no document takes longer than it is long. */
function select(sets: readonly SelectionSetNode[], fragments: Fragments): Selected {
  const below = new Map<string, SelectionSetNode[]>();
  const visited = new Set<string>();
  const gather = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const deeper = below.get(selection.name.value) ?? [];
        if (selection.selectionSet) deeper.push(selection.selectionSet);
        below.set(selection.name.value, deeper);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        gather(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = fragments[selection.name.value];
        if (fragment) gather(fragment.selectionSet);
      }
    }
  };
  sets.forEach(gather);
  return { fields: new Map([...below].map(([name, deeper]) => [name, select(deeper, fragments)])) };
}

const NOTHING: Selected = { fields: new Map() };

/** What is asked for of the items of a connection, by `nodes` or by `edges`; null where no item has to be read at all. */
export function selectedOfItems({ fields }: Selected): Selected | null {
  const byEdges = fields.get('edges');
  const ways = [fields.get('nodes'), byEdges?.fields.get('node')].filter((way) => way !== undefined);
  if (ways.length > 0) return ways.reduce(merged);
  return byEdges || fields.has('pageInfo') ? NOTHING : null;
}

function merged(one: Selected, other: Selected): Selected {
  const fields = new Map(one.fields);
  for (const [name, below] of other.fields) fields.set(name, merged(fields.get(name) ?? NOTHING, below));
  return { fields };
}

/** Whether no other fields are asked for than these. */
export function asksOnlyFor(names: ReadonlySet<string>, { fields }: Selected): boolean {
  return [...fields.keys()].every((name) => names.has(name));
}
