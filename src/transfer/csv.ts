import { join } from 'node:path';
import {
  EDGE_PROPERTIES,
  keyOf,
  NODE_PROPERTIES,
  propertiesOfType,
  RELATIONSHIP_ENDS,
  valueTypeOf,
  type StoredEnds,
} from '../graph/model.js';
import type { Graph } from '../graph/port.js';
import { CARRIED, type Values } from '../graph/reads/everything.js';
import type { OnStep } from './on-step.js';
import { fileSink, type Sink } from './sink.js';
import { edgesOf, nodesOf, type GraphEdge } from './walk.js';

/** Stands in no text of an article. */
const BETWEEN_ITEMS = '\u001f';
const ARGUMENTS = 'neo4j-admin.args';

/**
 * Files for `neo4j-admin database import full`: one for the nodes of each label, one for the relationships of each type (one
 * for all direct edges), and the arguments to read them with. A list without items is left out: such files cannot tell it.
 * @param folder is there, and empty
 */
export async function writeCsv(graph: Graph, folder: string, gzip: boolean, onStep: OnStep): Promise<void> {
  const files = new Map<string, Sink>();
  const named = (name: string) => (gzip ? `${name}.csv.gz` : `${name}.csv`);
  const open = async (name: string, header: readonly string[]) => {
    const sink = fileSink(join(folder, named(name)), gzip);
    files.set(name, sink);
    await sink.write(line(header));
    return sink;
  };
  try {
    for (const label of CARRIED) {
      const key = keyOf(label);
      const properties = NODE_PROPERTIES[label].filter((property) => property !== key);
      const sink = await open(label, [`${key}:ID(${label})`, ':LABEL', ...columns(label, properties)]);
      for await (const node of nodesOf(graph, [label])) {
        await sink.write(line([node.key, node.labels.join(BETWEEN_ITEMS), ...cells(node.properties, properties)]));
        onStep(1);
      }
    }
    const sinks = new Map<string, { readonly sink: Sink; readonly properties: readonly string[] }>();
    for (const ends of RELATIONSHIP_ENDS) {
      const { type, from, to } = ends;
      const properties = propertiesOfType(type, from);
      const sink = await open(fileOf(ends), [
        `:START_ID(${from})`,
        `:END_ID(${to})`,
        ':TYPE',
        ...columns(type, properties),
      ]);
      sinks.set(`${from} ${type}`, { sink, properties });
    }
    const direct = ['from', 'to'].map((end) => (end === 'from' ? ':START_ID(Entity)' : ':END_ID(Entity)'));
    const sink = await open(DIRECT, [...direct, ':TYPE', ...columns('Relationship', EDGE_PROPERTIES)]);
    for await (const edge of edgesOf(graph)) {
      const to = sinks.get(`${edge.from.label} ${edge.type}`) ?? { sink, properties: EDGE_PROPERTIES };
      await to.sink.write(edgeLine(edge, to.properties));
    }
    for (const file of files.values()) await file.end();
    const described = fileSink(join(folder, ARGUMENTS), false);
    await described.write(argumentsFor(named));
    await described.end();
  } catch (error) {
    for (const file of files.values()) file.abandon();
    throw error;
  }
}

const DIRECT = 'direct-edges';

/** What to type in the folder, for whoever made it. */
export const IMPORT_COMMAND = `neo4j-admin database import full @${ARGUMENTS} neo4j`;

/** Named after the type; where nodes of several labels have it, those behind the first after their label as well. */
function fileOf({ type, from }: StoredEnds): string {
  const first = RELATIONSHIP_ENDS.find((ends) => ends.type === type);
  return first === undefined || first.from === from ? type : `${from}-${type}`;
}

function argumentsFor(named: (name: string) => string): string {
  return [
    ...CARRIED.map((label) => `--nodes=${named(label)}`),
    ...[...RELATIONSHIP_ENDS.map(fileOf), DIRECT].map((name) => `--relationships=${named(name)}`),
    '--id-type=string',
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    '',
  ].join('\n');
}

function edgeLine({ type, from, to, properties }: GraphEdge, columns: readonly string[]): string {
  return line([from.key, to.key, type, ...cells(properties, columns)]);
}

function columns(owner: string, properties: readonly string[]): string[] {
  return properties.map((property) => `${property}:${valueTypeOf(owner, property)}`);
}

function cells(values: Values, properties: readonly string[]): (string | null)[] {
  return properties.map((property) => {
    const value = values[property];
    if (value === undefined) return null;
    if (!Array.isArray(value)) return String(value);
    return value.length === 0 ? null : value.join(BETWEEN_ITEMS);
  });
}

/** An empty text is quoted, and so told from a value that is not there. */
function line(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`)).join(',')}\n`;
}
