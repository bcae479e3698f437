import neo4j, { type Path } from 'neo4j-driver';
import type { CypherParameters, CypherValue } from '../port.js';

/** The driver sends every JavaScript number as a float, which Cypher takes for no LIMIT: whole numbers go as integers. */
export function toDriver(parameters: CypherParameters): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const key in parameters) values[key] = driverValue(parameters[key] ?? null);
  return values;
}

function driverValue(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(driverValue);
  return toDriver(value);
}

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}

/**
 * The driver's values as the port gives them, in the form that the embedded engine gives too: ISO texts for dates and
 * times, maps for nodes (with `_labels`), relationships (with `_type`) and paths (`nodes`, `edges`).
 */
export function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isNode(value)) return { _labels: [...value.labels].sort(), ...plainMap(value.properties) };
  if (neo4j.isRelationship(value)) return { _type: value.type, ...plainMap(value.properties) };
  if (neo4j.isPath(value)) return plainPath(value);
  if (isTemporal(value)) return String(value); // eslint-disable-line @typescript-eslint/no-base-to-string -- they all have a toString that gives ISO text
  return plainMap(value);
}

function plainMap(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, plain(value)]));
}

function plainPath(path: Path): Record<string, unknown> {
  return {
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map(plain),
    edges: path.segments.map((segment) => plain(segment.relationship)),
  };
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value) ||
    neo4j.isPoint(value)
  );
}
