import {
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
  type Source,
} from 'graphql';

/**
 * The names of the fields that are asked for below a field, and below each of them, whatever their aliases, fragments and
 * types. What @skip and @include leave out counts as asked for: so it is the same each time an operation runs.
 */
export interface Selected {
  readonly fields: ReadonlyMap<string, Selected>;
  /** Itself and all below it, so often as they are there. */
  readonly size: number;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** What is remembered of a document, and how much more may be. */
interface Remembered {
  readonly selected: WeakMap<SelectionSetNode, Selected>;
  left: number;
}

/**
 * Of one document, which is kept from one request to the next. Fragments within fragments select far more than they are
 * long, so that a short text could hold megabytes: what is past this is worked out anew.
 */
export const MOST_REMEMBERED = 500;

const known = new WeakMap<Source, Remembered>();

/** What is asked for below the field that is being resolved. */
export function selectedBelow({
  fieldNodes,
  fragments,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selected {
  return selectAll(
    fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    fragments,
  );
}

/** A selection belongs to one document, whose fragments never change. */
function selectAll(sets: readonly SelectionSetNode[], fragments: Fragments): Selected {
  const [first] = sets;
  const source = first?.loc?.source;
  if (first === undefined || sets.length > 1 || source === undefined) return select(sets, fragments);
  const remembered = known.get(source) ?? { selected: new WeakMap(), left: MOST_REMEMBERED };
  const selected = remembered.selected.get(first) ?? select(sets, fragments);
  if (selected.size <= remembered.left && !remembered.selected.has(first)) {
    remembered.left -= selected.size;
    remembered.selected.set(first, selected);
    known.set(source, remembered);
  }
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
  return withFields(new Map([...below].map(([name, deeper]) => [name, selectAll(deeper, fragments)])));
}

function withFields(fields: ReadonlyMap<string, Selected>): Selected {
  let size = 1;
  for (const below of fields.values()) size += below.size;
  return { fields, size };
}

const NOTHING = withFields(new Map());

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
  return withFields(fields);
}

/** Whether no other fields are asked for than these. */
export function asksOnlyFor(names: ReadonlySet<string>, { fields }: Selected): boolean {
  return [...fields.keys()].every((name) => names.has(name));
}
