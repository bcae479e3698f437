import { GraphError } from './errors.js';
import type { CypherRecord } from './port.js';

/**
 * Reads the columns of a record, or the properties of a map in it. A value of another type than expected is a broken
 * contract between a statement and its decoder, or a graph that someone else wrote: it throws UNEXPECTED_ROW.
 */
export function textAt(record: CypherRecord, key: string): string {
  const value = record[key];
  return typeof value === 'string' ? value : unexpected(record, key, 'a text');
}

export function numberAt(record: CypherRecord, key: string): number {
  const value = record[key];
  return typeof value === 'number' ? value : unexpected(record, key, 'a number');
}

/** Null where the column is null or the property absent. */
export function optionalTextAt(record: CypherRecord, key: string): string | null {
  return isAbsent(record[key]) ? null : textAt(record, key);
}

/** Empty where the column is null or the property absent. */
export function textsAt(record: CypherRecord, key: string): string[] {
  return listAt(record, key).map((item) => (typeof item === 'string' ? item : unexpected(record, key, 'texts')));
}

function listAt(record: CypherRecord, key: string): unknown[] {
  const value = record[key];
  if (isAbsent(value)) return [];
  return Array.isArray(value) ? value : unexpected(record, key, 'a list');
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function unexpected(record: CypherRecord, key: string, expected: string): never {
  const value = record[key];
  const found = value === undefined ? 'nothing' : value === null ? 'null' : `a ${typeof value}`;
  throw new GraphError('UNEXPECTED_ROW', `Column "${key}" should hold ${expected}, but holds ${found}.`);
}
