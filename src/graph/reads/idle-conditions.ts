import type { CypherParameters, ReadStatement } from '../port.js';

/** Conditions on a parameter that may be null, which then is no condition. */
const OPENING = /\(\$(\w+) IS NULL OR /g;

const known = new WeakMap<object, Map<string, unknown>>();

/**
 * The statement without the conditions that a filter leaves open, where it makes none but that of types: the server then
 * has nothing to look at on each row. Other filters take the whole text, so that there are three texts of it, not thousands.
 */
export function withoutIdleConditions<P extends CypherParameters, Row>(
  statement: ReadStatement<P, Row>,
  filter: CypherParameters,
): ReadStatement<P, Row> {
  const made = Object.keys(filter).filter(
    (name) => filter[name] !== null && statement.text.includes(`($${name} IS NULL`),
  );
  if (made.some((name) => name !== 'types')) return statement;
  const texts = known.get(statement) ?? new Map<string, unknown>();
  known.set(statement, texts);
  const key = made.join();
  const found = texts.get(key) ?? { ...statement, name: statement.name, text: without(statement.text, made) };
  texts.set(key, found);
  return found as ReadStatement<P, Row>; // only ever set the line above, for this statement
}

function without(text: string, made: readonly string[]): string {
  let rest = text;
  for (const { 0: opening, 1: name = '' } of text.matchAll(OPENING)) {
    if (made.includes(name)) continue;
    const from = rest.indexOf(opening);
    if (from < 0) continue;
    rest = `${rest.slice(0, from)}true${rest.slice(closingOf(rest, from) + 1)}`;
  }
  return rest;
}

/** Where the bracket closes that opens at `from`. */
function closingOf(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') open++;
    if (text[at] === ')' && --open === 0) return at;
  }
  throw new Error('A bracket is not closed.');
}
