import { z } from 'zod';
import { CARRIED } from '../graph/reads/everything.js';
import type { Graph } from '../graph/port.js';
import type { OnStep } from './on-step.js';
import { edgesOf, nodesOf, type GraphEdge, type GraphNode } from './walk.js';

/*
 * A graph as lines of JSON: a header, every node, every relationship, and at the end how many there were, so that a file
 * that lost its end is told from a whole one.
 *
 *   {"format":"dateline-graph","version":1}
 *   {"labels":["Entity","Person"],"properties":{"id":"person:ada-marsh",…}}
 *   {"type":"SUBJECT","from":["Claim","claim:4f…"],"to":["Entity","person:ada-marsh"],"properties":{}}
 *   {"end":{"nodes":1,"relationships":1}}
 */
export const VERSION = 1;

const label = z.enum(CARRIED);
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const properties = z.record(z.string(), value);
const end = z.tuple([label, z.string().min(1)]);

export const headerLine = z.object({ format: z.literal('dateline-graph'), version: z.number().int() });
export const nodeLine = z.strictObject({ labels: z.tuple([label]).rest(z.string()), properties });
export const edgeLine = z.strictObject({ type: z.string().min(1), from: end, to: end, properties });
export const endLine = z.strictObject({
  end: z.strictObject({ nodes: z.number().int(), relationships: z.number().int() }),
});
export type NodeLine = z.infer<typeof nodeLine>;
export type EdgeLine = z.infer<typeof edgeLine>;

/** The whole graph in lines, each with its line break. */
export async function* toJsonl(graph: Graph, onStep: OnStep): AsyncGenerator<string> {
  let [nodes, relationships] = [0, 0];
  yield line({ format: 'dateline-graph', version: VERSION });
  for await (const node of nodesOf(graph)) {
    yield line(nodeOf(node));
    nodes += 1;
    onStep(1);
  }
  for await (const edge of edgesOf(graph)) {
    yield line(edgeOf(edge));
    relationships += 1;
  }
  yield line({ end: { nodes, relationships } });
}

function nodeOf({ labels, properties }: GraphNode) {
  return { labels, properties: sorted(properties) };
}

function edgeOf({ type, from, to, properties }: GraphEdge) {
  return { type, from: [from.label, from.key], to: [to.label, to.key], properties: sorted(properties) };
}

/** The same graph gives the same lines on either engine, each of which keeps properties in an order of its own. */
function sorted(values: GraphNode['properties']): GraphNode['properties'] {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Two characters that JSON lets stand are line breaks to some programs. */
function line(content: unknown): string {
  return `${JSON.stringify(content).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
}
