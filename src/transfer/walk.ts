import { CLAIM_TYPES } from '../domain/claim.js';
import { RELATIONSHIP_ENDS, type NodeLabel } from '../graph/model.js';
import type { Graph } from '../graph/port.js';
import {
  CARRIED,
  KEYS_OF,
  LEADING_FROM,
  NODES_OF,
  NUMBER_OF,
  type EdgeRecord,
  type Values,
} from '../graph/reads/everything.js';

/** A node of any graph of ours. */
export interface GraphNode {
  readonly label: NodeLabel;
  /** What tells it from others of its label. */
  readonly key: string;
  /** All its labels, the one above first. */
  readonly labels: readonly string[];
  readonly properties: Values;
}

/** A relationship between two nodes. */
export interface GraphEdge {
  readonly type: string;
  readonly from: NodeEnd;
  readonly to: NodeEnd;
  readonly properties: Values;
}

export interface NodeEnd {
  readonly label: NodeLabel;
  readonly key: string;
}

/** How many nodes are in memory at a time; articles hold their texts. */
const PAGE = { Article: 250, others: 5000 };

/** The labels whose nodes are walked, each with the number of its nodes. */
export async function numbersOf(graph: Graph, labels = CARRIED): Promise<Map<NodeLabel, number>> {
  const numbers = new Map<NodeLabel, number>();
  for (const label of labels) {
    const statement = NUMBER_OF.get(label);
    const [number = 0] = statement ? await graph.read(statement, {}) : [];
    numbers.set(label, number);
  }
  return numbers;
}

/** All nodes, label after label, by their keys. */
export async function* nodesOf(graph: Graph, labels = CARRIED): AsyncGenerator<GraphNode> {
  for (const label of labels) {
    const statement = NODES_OF.get(label);
    if (!statement) continue;
    const limit = pageOf(label);
    for (let after = ''; ;) {
      const page = await graph.read(statement, { after, limit });
      for (const { key, labels, properties } of page) {
        yield { label, key, labels: [label, ...labels.filter((other) => other !== label)], properties };
      }
      if (page.length < limit) break;
      after = page.at(-1)?.key ?? '';
    }
  }
}

/** All relationships, by the keys of what they lead from, or, the direct edges, of what counts them. */
export async function* edgesOf(graph: Graph, labels = CARRIED): AsyncGenerator<GraphEdge> {
  for (const label of labels) {
    const [keysOf, leadingFrom] = [KEYS_OF.get(label), LEADING_FROM.get(label)];
    if (!keysOf || !leadingFrom) continue;
    const limit = pageOf(label);
    for (let after = ''; ;) {
      const keys = await graph.read(keysOf, { after, limit });
      const found = await graph.read(leadingFrom, { keys });
      for (const { type, from, to, properties } of inOrder(found)) {
        const ends = endsOf(label, type);
        yield { type, from: { label: ends.from, key: from }, to: { label: ends.to, key: to }, properties };
      }
      if (keys.length < limit) break;
      after = keys.at(-1) ?? '';
    }
  }
}

/** Those of one type together, and the same order on either engine. */
function inOrder(edges: readonly EdgeRecord[]): EdgeRecord[] {
  const keyed = edges.map((edge) => {
    const { type, from, to, properties } = edge;
    return { edge, key: [type, from, to, properties.start, properties.end, properties.text].join('\u0000') };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ edge }) => edge);
}

function pageOf(label: NodeLabel): number {
  return label === 'Article' ? PAGE.Article : PAGE.others;
}

function endsOf(label: NodeLabel, type: string): { readonly from: NodeLabel; readonly to: NodeLabel } {
  if (label === 'Relationship') return { from: 'Entity', to: 'Entity' };
  return RELATIONSHIP_ENDS.find((ends) => ends.from === label && ends.type === type) ?? { from: label, to: 'Entity' };
}

/** Whether a type is one of the direct edges', rather than one that is stored; PART_OF is both. */
export function isClaimType(type: string): boolean {
  return CLAIM_TYPES.some((known) => known === type);
}
