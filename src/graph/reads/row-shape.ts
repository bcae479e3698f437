import type { z } from 'zod';
import type { CypherParameters, ReadStatement } from '../port.js';
import type { Owned } from './page-statement.js';

/** How a list's items are read: less of each than there is, and what it refers to in the same round trip. */
export interface RowShape<Row> {
  /** Unlike that of any other shape of these rows. */
  readonly name: string;
  /** The expression of the usual item in the statements' texts, and the one in its place. */
  readonly usual: string;
  readonly item: string;
  /** Matches what the item refers to; each finds one row at most. */
  readonly matches: readonly string[];
  readonly row: z.ZodType<Row>;
}

const shaped = new WeakMap<object, Map<string, unknown>>();

/** The statement with its items in that shape: always the same object for the same two. */
export function inShape<P extends CypherParameters, Row>(
  statement: ReadStatement<P, Owned<Row>>,
  shape: RowShape<Row>,
): ReadStatement<P, Owned<Row>> {
  const known = shaped.get(statement) ?? new Map<string, unknown>();
  shaped.set(statement, known);
  const found = known.get(shape.name) ?? reshaped(statement, shape);
  known.set(shape.name, found);
  return found as ReadStatement<P, Owned<Row>>; // only ever set two lines above, for this statement
}

function reshaped<P extends CypherParameters, Row>(
  { name, text }: ReadStatement<P, Owned<Row>>,
  shape: RowShape<Row>,
): ReadStatement<P, Owned<Row>> {
  const usual = `RETURN owner, ${shape.usual} AS item`;
  if (!text.includes(usual)) throw new Error(`${name} returns no item that can be put into shape.`);
  const item = [...shape.matches, `RETURN owner, ${shape.item} AS item`].join('\n    ');
  return {
    name: `${name}_${shape.name}`,
    text: text.replace(usual, () => item),
    row: ({ owner, item }) => ({ owner: String(owner), item: shape.row.parse(item) }),
  };
}

/** A map projection with more entries: `node {.a}` with `b: b` is `node {.a, b: b}`. */
export function withEntries(projection: string, entries: readonly string[]): string {
  return projection.replace(/\}$/, () => [...entries.map((entry) => `, ${entry}`), '}'].join(''));
}

/** `node {.a, .b}` */
export function projectionOf(variable: string, properties: readonly string[]): string {
  return `${variable} {${properties.map((property) => `.${property}`).join(', ')}}`;
}
