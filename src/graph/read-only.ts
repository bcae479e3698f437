import { GraphError } from './errors.js';

/** Clauses that change data or schema, or reach out of the graph. `CALL` is left to read procedures and subqueries. */
const WRITING_CLAUSE =
  /\b(?:CREATE|MERGE|INSERT|SET|DELETE|REMOVE|DROP|ALTER|FOREACH|LOAD\s+CSV|IN\s+(?:(?:\d+\s+)?CONCURRENT\s+)?TRANSACTIONS)\b/i;
/** Commands to the server, which stand at the beginning only: everywhere else these are names. */
const SERVER_COMMAND = /^\s*(?:START|STOP|GRANT|DENY|REVOKE|TERMINATE|SESSION|ENABLE|DEALLOCATE|REALLOCATE|RENAME)\b/i;

/**
 * Refuses a Cypher text with a clause that writes. Words inside quotes, back-ticks and comments, property names
 * (`n.set`), labels (`:Create`), parameters (`$set`), columns (`AS set`) and map keys (`set: 1`) are no clauses.
 * @throws GraphError STATEMENT_WRITES, naming the clause
 */
export function refuseWrites(text: string): void {
  const clauses = text
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`/g, ' ')
    .replace(/[.:$&|!]\s*\p{L}[\p{L}\p{N}_]*/gu, ' ')
    .replace(/\bAS\s+\p{L}[\p{L}\p{N}_]*/giu, ' ')
    .replace(/[{,]\s*\p{L}[\p{L}\p{N}_]*\s*:/gu, ' ');
  const clause = (WRITING_CLAUSE.exec(clauses) ?? SERVER_COMMAND.exec(clauses))?.[0];
  if (clause !== undefined) throw writesRefused(clause.trim().toUpperCase().replace(/\s+/g, ' '));
}

export function writesRefused(what: string, options?: ErrorOptions): GraphError {
  return new GraphError(
    'STATEMENT_WRITES',
    `This query would write (${what}), and queries may only read. Articles are written with "dateline load".`,
    options,
  );
}
