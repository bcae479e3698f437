import type { z } from 'zod';
import type { CypherParameters, CypherRecord, ReadStatement } from '../port.js';
import type { Owned } from './page-statement.js';

/** Properties of a row by their names, each with the expression that gives it. */
export type Columns = Readonly<Record<string, string>>;

/** How a list's items are read: less of each than there is, and what it refers to in the same round trip. */
export interface RowShape<Row> {
  /** Unlike that of any other shape of these rows. */
  readonly name: string;
  /** The expression of the whole item in the statements' texts, in whose place the columns go. */
  readonly whole: string;
  readonly columns: Columns;
  /** What it refers to: `matches` finds one at most, by which the variable of that name is bound. */
  readonly referred: Readonly<Record<string, { readonly matches: string; readonly columns: Columns }>>;
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

/** Every value is a column of its own: of a map, each record would bring the names along. */
function reshaped<P extends CypherParameters, Row>(
  { name, text }: ReadStatement<P, Owned<Row>>,
  { whole, columns, referred, ...shape }: RowShape<Row>,
): ReadStatement<P, Owned<Row>> {
  const usual = `RETURN owner, ${whole} AS item`;
  if (!text.includes(usual)) throw new Error(`${name} returns no item that can be put into shape.`);
  const others = Object.entries(referred);
  const matches = others.map(([, other]) => other.matches);
  const returned = [
    ...Object.entries(columns).map(([property, value]) => `${value} AS ${property}`),
    ...others.flatMap(([variable, other]) =>
      Object.entries(other.columns).map(([property, value]) => `${value} AS ${variable}_${property}`),
    ),
  ];
  const rowOf = (record: CypherRecord) => {
    const row: Record<string, unknown> = {};
    for (const property of Object.keys(columns)) row[property] = record[property];
    for (const [variable, other] of others) row[variable] = referredRow(record, variable, Object.keys(other.columns));
    return shape.row.parse(row);
  };
  return {
    name: `${name}_${shape.name}`,
    text: text.replace(usual, () => `${matches.join('\n    ')}\n    RETURN owner, ${returned.join(', ')}`),
    row: (record) => ({ owner: String(record.owner), item: rowOf(record) }),
  };
}

/** Null where nothing was matched, which then has no id either. */
function referredRow(record: CypherRecord, variable: string, properties: readonly string[]) {
  const id = record[`${variable}_id`];
  if (id === null || id === undefined) return null;
  return Object.fromEntries(properties.map((property) => [property, record[`${variable}_${property}`]]));
}

/** Each of these properties of a node. */
export function columnsOf(variable: string, properties: readonly string[]): Columns {
  return Object.fromEntries(properties.map((property) => [property, `${variable}.${property}`]));
}
