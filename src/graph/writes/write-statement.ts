import type { BoundWrite, CypherParameters, WriteStatement } from '../port.js';

/** A statement with its parameters, ready for a transaction. */
export function bind<P extends CypherParameters>({ name, text }: WriteStatement<P>, parameters: P): BoundWrite {
  return { name, text, parameters };
}

/** A statement over rows, or nothing when there are none. */
export function bindRows<Row extends CypherParameters>(
  statement: WriteStatement<{ rows: readonly Row[] }>,
  rows: readonly Row[],
): BoundWrite[] {
  return rows.length === 0 ? [] : [bind(statement, { rows })];
}
