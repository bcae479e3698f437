import type { CypherParameters, CypherValue, Graph } from '../../graph/port.js';
import { CommandFailure, EXIT } from '../failure.js';
import { endQuietlyWhenPipeCloses, printLine, tell } from '../standard-output.js';
import { formatTable } from '../table.js';

export interface QueryOptions {
  readonly json?: boolean;
  readonly param?: readonly string[];
}

/** Runs one read-only Cypher statement and prints its rows: a table, or with `--json` one object a line. */
export async function query(text: string, options: QueryOptions, openGraph: () => Promise<Graph>): Promise<number> {
  const parameters = parseParameters(options.param ?? []);
  endQuietlyWhenPipeCloses();
  const graph = await openGraph();
  try {
    const { columns, rows } = await graph.query(text, parameters);
    if (options.json === true) {
      for (const row of rows) await printLine(JSON.stringify(asObject(columns, row)));
    } else {
      await printLine(formatTable(columns, rows));
      tell(rows.length === 1 ? '1 row' : `${rows.length} rows`);
    }
  } finally {
    await graph.close();
  }
  return EXIT.done;
}

/** `name=value`, where a value that is JSON (a number, a list, null) counts as such, and any other as text. */
export function parseParameters(pairs: readonly string[]): CypherParameters {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new CommandFailure(`--param takes name=value, not "${pair}".`, EXIT.misused);
      return [pair.slice(0, at), parseValue(pair.slice(at + 1))];
    }),
  );
}

function parseValue(text: string): CypherValue {
  try {
    return JSON.parse(text) as CypherValue; // as: whatever JSON can say is a Cypher value
  } catch {
    return text; // plain words are no JSON: they stand for themselves
  }
}

function asObject(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, index) => [column, row[index]]));
}
