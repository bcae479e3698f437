import {
  EDGE_PROPERTIES,
  NODE_PROPERTIES,
  propertiesOfType,
  RELATIONSHIP_ENDS,
  valueTypeOf,
  type NodeLabel,
} from '../graph/model.js';
import type { Graph } from '../graph/port.js';
import { CARRIED, type Values } from '../graph/reads/everything.js';
import { edgesOf, nodesOf, type NodeEnd } from './walk.js';

/** What programs that draw graphs get: the entities and their relationships, or everything. */
export type Extent = 'entities' | 'all';

export type AttributeType = 'string' | 'long' | 'double' | 'boolean';

export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
}

export interface PictureNode {
  readonly id: string;
  /** What is written beside it. */
  readonly label: string;
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

export interface PictureEdge extends PictureNode {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** A graph to be drawn, as a stream of nodes and then one of edges. */
export interface Picture {
  readonly nodeAttributes: readonly Attribute[];
  readonly edgeAttributes: readonly Attribute[];
  readonly nodeLabels: readonly NodeLabel[];
  readonly nodes: () => AsyncGenerator<PictureNode>;
  readonly edges: () => AsyncGenerator<PictureEdge>;
}

/** Of use to the program alone. */
const INNER = new Set([
  'searchText',
  'factsKey',
  'sortKey',
  'dateKey',
  'deedKey',
  'fameKey',
  'dayKey',
  'challengeKey',
  'challenges',
  'articleKey',
  'entityId',
  'contentHash',
  'bodyHash',
  'storyKeys',
]);
const INNER_LABELS: readonly NodeLabel[] = ['Relationship', 'StoryKey'];

export function pictureOf(graph: Graph, extent: Extent): Picture {
  return extent === 'entities' ? entities(graph) : everything(graph);
}

function entities(graph: Graph): Picture {
  return {
    nodeLabels: ['Entity'],
    nodeAttributes: attributesOf([['Entity', NODE_PROPERTIES.Entity]]),
    edgeAttributes: attributesOf([['Relationship', ['type', ...EDGE_PROPERTIES]]]),
    nodes: () => pictured(graph, ['Entity']),
    edges: async function* () {
      for await (const { key, properties } of nodesOf(graph, ['Relationship'])) {
        const { type, subjectId, objectId, claimCount, ...rest } = properties;
        yield {
          id: key,
          label: String(type),
          from: String(subjectId),
          to: String(objectId),
          weight: Number(claimCount),
          values: written({ type: String(type), claimCount: Number(claimCount), ...rest }),
        };
      }
    },
  };
}

function everything(graph: Graph): Picture {
  const nodeLabels = CARRIED.filter((label) => !INNER_LABELS.includes(label));
  const stored = RELATIONSHIP_ENDS.map(({ type, from }) => [type, propertiesOfType(type, from)] as const);
  return {
    nodeLabels,
    nodeAttributes: attributesOf([
      ['', ['labels']],
      ...nodeLabels.map((label) => [label, NODE_PROPERTIES[label]] as const),
    ]),
    edgeAttributes: attributesOf([['', ['type']], ...stored, ['Relationship', EDGE_PROPERTIES]]),
    nodes: () => pictured(graph, nodeLabels),
    edges: async function* () {
      let number = 0;
      for await (const { type, from, to, properties } of edgesOf(graph)) {
        number += 1;
        yield {
          id: `edge:${number}`,
          label: type,
          from: idOf(from),
          to: idOf(to),
          weight: typeof properties.claimCount === 'number' && from.label === 'Entity' ? properties.claimCount : 1,
          values: written({ type, ...properties }),
        };
      }
    },
  };
}

async function* pictured(graph: Graph, labels: readonly NodeLabel[]): AsyncGenerator<PictureNode> {
  for await (const node of nodesOf(graph, labels)) {
    const { properties } = node;
    const told = properties.name ?? properties.title ?? properties.text ?? properties.type ?? node.key;
    yield { id: idOf(node), label: String(told), values: written({ labels: [...node.labels], ...properties }) };
  }
}

/** Keys tell their label by how they begin, but for names. */
function idOf({ label, key }: NodeEnd): string {
  return label === 'Name' ? `name:${key}` : key;
}

/** Lists as one text: such programs know none. */
function written(values: Values): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !INNER.has(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.join('; ') : value]),
  );
}

function attributesOf(owners: readonly (readonly [owner: string, properties: readonly string[]])[]): Attribute[] {
  const found = new Map<string, AttributeType>();
  for (const [owner, properties] of owners) {
    for (const name of properties) {
      const type = valueTypeOf(owner, name);
      const plain = type === 'string[]' || type === 'long[]' ? 'string' : type;
      if (!INNER.has(name)) found.set(name, plain);
    }
  }
  if (owners.some(([owner]) => owner === 'Entity')) found.set('labels', 'string');
  return [...found].map(([name, type]) => ({ name, type }));
}
