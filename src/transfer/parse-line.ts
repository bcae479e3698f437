import { KIND_LABELS, keyOf, NODE_PROPERTIES, propertiesOfType, RELATIONSHIP_ENDS } from '../graph/model.js';
import type { z } from 'zod';
import { edgeLine, endLine, headerLine, nodeLine, VERSION, type EdgeLine, type NodeLine } from './jsonl.js';
import { TransferError } from './transfer-error.js';
import { isClaimType } from './walk.js';

export type ParsedLine =
  | { readonly is: 'header' }
  | { readonly is: 'node'; readonly node: NodeLine }
  | { readonly is: 'edge'; readonly edge: EdgeLine }
  | { readonly is: 'end'; readonly nodes: number; readonly relationships: number };

const KINDS: readonly string[] = Object.values(KIND_LABELS);

/**
 * A line of an export, looked at all over: its form, and whether the model has what it names.
 * @throws TransferError without the place, which the caller knows
 */
export function parseLine(text: string): ParsedLine {
  const value = parseJson(text);
  if ('format' in value) return header(value);
  if ('labels' in value) return { is: 'node', node: checkedNode(fitting(nodeLine, value)) };
  if ('end' in value) return { is: 'end', ...fitting(endLine, value).end };
  if ('type' in value) return { is: 'edge', edge: checkedEdge(fitting(edgeLine, value)) };
  throw new TransferError('is no line of an export: it has none of "labels", "type", "format" and "end"');
}

function parseJson(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch (cause) {
    throw new TransferError(`is no JSON (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
  throw new TransferError('is no JSON object');
}

function header(value: object): ParsedLine {
  const { version } = fitting(headerLine, value);
  if (version === VERSION) return { is: 'header' };
  throw new TransferError(
    `is version ${version} of the format, and this Dateline reads ${VERSION}: read it with the Dateline that wrote it`,
  );
}

function fitting<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new TransferError(`"${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'is not as it should be'}`);
}

function checkedNode(node: NodeLine): NodeLine {
  const [label, ...others] = node.labels;
  const isWhole = label === 'Entity' ? others.length === 1 && KINDS.includes(others[0] ?? '') : others.length === 0;
  if (!isWhole) throw new TransferError(`"labels": no node is ${node.labels.join(' and ')}`);
  checkNames(label, NODE_PROPERTIES[label], node.properties);
  const key = node.properties[keyOf(label)];
  if (typeof key !== 'string' || key === '') throw new TransferError(`"properties.${keyOf(label)}": is missing`);
  return node;
}

function checkedEdge(edge: EdgeLine): EdgeLine {
  const [[from], [to]] = [edge.from, edge.to];
  const isStored = RELATIONSHIP_ENDS.some((ends) => ends.type === edge.type && ends.from === from && ends.to === to);
  const isDirect = isClaimType(edge.type) && from === 'Entity' && to === 'Entity';
  if (!isStored && !isDirect) throw new TransferError(`"type": nothing leads as ${edge.type} from ${from} to ${to}`);
  checkNames(edge.type, propertiesOfType(edge.type, from), edge.properties);
  return edge;
}

function checkNames(owner: string, known: readonly string[], properties: object): void {
  const strange = Object.keys(properties).find((name) => !known.includes(name));
  if (strange !== undefined) throw new TransferError(`"properties.${strange}": ${owner} has no such property`);
}
