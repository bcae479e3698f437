import type { BoundWrite, CypherParameters, CypherValue, WriteStatement } from '../port.js';

/** A statement with its parameters, ready for a transaction. */
export function bind<P extends CypherParameters>({ name, text }: WriteStatement<P>, parameters: P): BoundWrite {
  return { name, text, parameters };
}

/** A statement over rows, or nothing when there are none. */
export function bindRows<Row extends CypherParameters>(
  statement: WriteStatement<{ rows: readonly Row[] }>,
  rows: readonly Row[],
): BoundWrite[] {
  return rows.length === 0
    ? []
    : [{ name: statement.name, text: statement.text, parameters: { rows: rows.map(withoutNulls) } }];
}

/** What is not in a map is null to Cypher just the same, and need not be sent. */
export function withoutNulls(map: CypherParameters): CypherParameters {
  const some: Record<string, CypherValue> = {};
  for (const key in map) {
    const value = map[key];
    if (value !== null && value !== undefined) some[key] = value;
  }
  return some;
}
