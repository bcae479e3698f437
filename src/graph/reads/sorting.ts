/** How a value changes from the first item of a list to its last. */
export type Sorted = 'falling text' | 'rising text' | 'falling count' | 'rising offset';
export type SortedBy = readonly Sorted[];

/** Texts are compared by their code points, on both engines: this is behind all of them. */
const LAST_TEXT = '\u{10FFFF}';

/** What lies outside of each list: before the first item, and behind the last. */
export const ENDS: Readonly<Record<Sorted, { readonly first: string | number; readonly last: string | number }>> = {
  'falling text': { first: LAST_TEXT, last: '' },
  'rising text': { first: '', last: LAST_TEXT },
  'falling count': { first: Number.MAX_SAFE_INTEGER, last: -1 },
  'rising offset': { first: -1, last: Number.MAX_SAFE_INTEGER },
};

/** What stands behind a value in ORDER BY, to go through a list from its first item or from its last. */
export interface Way {
  /** For a value that is larger in later items. */
  readonly rising: 'ASC' | 'DESC';
  /** For a value that is smaller in later items. */
  readonly falling: 'ASC' | 'DESC';
}

export const WAYS = {
  forwards: { rising: 'ASC', falling: 'DESC' },
  backwards: { rising: 'DESC', falling: 'ASC' },
} as const satisfies Record<string, Way>;

/** A value that a list is sorted by, as Cypher, and how it changes from the first item to the last. */
export interface SortValue {
  readonly value: string;
  readonly sorted: Sorted;
}

/** An order that an index serves: a page is a range of the first value, behind whatever the index is looked up by. */
export interface Ordering<Item> {
  /** Tells the statements of this order from those of the usual one, whose suffix is empty. */
  readonly suffix: string;
  readonly values: readonly SortValue[];
  readonly placeOf: (item: Item) => readonly (string | number)[];
}

/** A page of a list in that order, as conditions: what lies between the places that `placesOf` names. */
export function stretch({ values }: Ordering<never>): string {
  const [first] = values;
  if (first === undefined) return 'true';
  const orEqual = values.length > 1 ? '=' : '';
  const [after, before] = first.sorted.startsWith('rising') ? ['>', '<'] : ['<', '>'];
  const range = `${first.value} ${after}${orEqual} after0 AND ${first.value} ${before}${orEqual} before0`;
  return values.length > 1 ? `${range} AND ${between(values)}` : range;
}

/**
 * What to sort by, for ORDER BY.
 * @param lookedUp what the index is looked up by before: Neo4j takes the order from the index only where all of it is named
 */
export function inOrder({ values }: Ordering<never>, way: Way, lookedUp?: string): string {
  const [first] = values;
  const sorted = values.map(({ value, sorted }) => `${value} ${directionOf(sorted, way)}`);
  return (
    lookedUp === undefined || first === undefined
      ? sorted
      : [`${lookedUp} ${directionOf(first.sorted, way)}`, ...sorted]
  ).join(', ');
}

function directionOf(sorted: Sorted, way: Way): string {
  return sorted.startsWith('rising') ? way.rising : way.falling;
}

/** Whether an item is in the list at all: one without the first value is not, and not counted. */
export function isListed({ values }: Ordering<never>): string {
  return `${values[0]?.value ?? ''} IS NOT NULL`;
}

/** What `pageStatement` wants to know of an order. */
export function sortedBy<Item>({ values, placeOf }: Ordering<Item>) {
  return { sortedBy: values.map(({ sorted }) => sorted), placeOf };
}

/**
 * Whether an item stands behind `after` and before `before`, by several values: by the first that differs. Each is written
 * as CASE WHEN: of an OR, Neo4j makes a union of two index scans, one of which reads everything.
 * @param values what the list is sorted by, with what each is called in the places: `after0`, `before0` and so on
 */
export function between(values: readonly SortValue[]): string {
  return `${side(values, 'after')} AND ${side(values, 'before')}`;
}

function side(values: readonly SortValue[], end: 'after' | 'before'): string {
  const compared = values.map(({ value, sorted }, at) => {
    const larger = sorted.startsWith('rising') === (end === 'after');
    return { at, value, compares: `${value} ${larger ? '>' : '<'} ${end}${at}` };
  });
  const cases = compared.slice(0, -1).map(({ at, value, compares }) => `WHEN ${value} <> ${end}${at} THEN ${compares}`);
  return `CASE ${cases.join(' ')} ELSE ${compared.at(-1)?.compares ?? 'true'} END`;
}

/** The values of both places of a page by name, for `between`. */
export function placesOf(page: string, values: number): string {
  return Array.from(
    { length: values },
    (_, at) => `${page}.after[${at}] AS after${at}, ${page}.before[${at}] AS before${at}`,
  ).join(', ');
}

/** The names that `placesOf` gives, for CALL. */
export function placeNames(values: number): string {
  return Array.from({ length: values }, (_, at) => `after${at}, before${at}`).join(', ');
}
