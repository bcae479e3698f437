import { GraphError, messageOf } from '../graph/errors.js';
import type { NodeLabel } from '../graph/model.js';
import type { BoundWrite, Graph } from '../graph/port.js';
import { MISSING_OF } from '../graph/reads/everything.js';
import { kindOfEdge, MAKE_EDGES, MAKE_NODES } from '../graph/writes/everything.js';
import { bind } from '../graph/writes/write-statement.js';
import type { EdgeLine, NodeLine } from './jsonl.js';
import { TransferError } from './transfer-error.js';

/** So many rows go in one transaction; articles hold their texts. */
const ROWS = { Article: 100, others: 2000 };

interface NodeRow {
  readonly node: NodeLine;
  readonly line: number;
}

interface EdgeRow {
  readonly edge: EdgeLine;
  readonly line: number;
}

/** Gathers the nodes or relationships of one kind, which stand together in an export, and writes them together. */
export class ImportRows {
  readonly #graph: Graph;
  readonly #path: string;
  #kind = '';
  #nodes: NodeRow[] = [];
  #edges: EdgeRow[] = [];

  constructor(graph: Graph, path: string) {
    this.#graph = graph;
    this.#path = path;
  }

  async addNode(node: NodeLine, line: number): Promise<void> {
    await this.#begin(node.labels.join(':'), node.labels[0] === 'Article' ? ROWS.Article : ROWS.others);
    this.#nodes.push({ node, line });
  }

  async addEdge(edge: EdgeLine, line: number): Promise<void> {
    await this.#begin(kindOfEdge(edge.from[0], edge.type, edge.to[0]), ROWS.others);
    this.#edges.push({ edge, line });
  }

  /** @throws TransferError naming the line whose node is there already, or whose relationship leads to nothing */
  async flush(): Promise<void> {
    const [nodes, edges] = [this.#nodes, this.#edges];
    this.#nodes = [];
    this.#edges = [];
    await this.#writeNodes(nodes);
    await this.#writeEdges(edges);
  }

  async #begin(kind: string, most: number): Promise<void> {
    if (kind !== this.#kind || this.#nodes.length + this.#edges.length >= most) await this.flush();
    this.#kind = kind;
  }

  async #writeNodes(rows: readonly NodeRow[]): Promise<void> {
    const make = MAKE_NODES.get(this.#kindOf(rows));
    if (make) await this.#write(bind(make, { rows: rows.map(({ node }) => node.properties) }), rows);
  }

  async #writeEdges(rows: readonly EdgeRow[]): Promise<void> {
    const [first] = rows;
    if (first === undefined) return;
    const { from, type, to } = first.edge;
    await this.#requireEnds(from[0], rows, (edge) => edge.from[1]);
    await this.#requireEnds(to[0], rows, (edge) => edge.to[1]);
    const make = MAKE_EDGES.get(kindOfEdge(from[0], type, to[0]));
    const made = rows.map(({ edge }) => ({
      fromKey: edge.from[1],
      toKey: edge.to[1],
      properties: edge.properties,
    }));
    if (make) await this.#write(bind(make, { rows: made }), rows);
  }

  async #requireEnds(label: NodeLabel, rows: readonly EdgeRow[], keyOf: (edge: EdgeLine) => string): Promise<void> {
    const statement = MISSING_OF.get(label);
    const keys = [...new Set(rows.map(({ edge }) => keyOf(edge)))];
    const missing = statement ? await this.#graph.read(statement, { keys }) : [];
    const broken = rows.find(({ edge }) => missing.includes(keyOf(edge)));
    if (broken === undefined) return;
    const told = `${this.#path}:${broken.line}: there is no ${label} "${keyOf(broken.edge)}" above`;
    throw new TransferError(`${told}: the relationship leads nowhere. Nothing was imported.`);
  }

  async #write(write: BoundWrite, rows: readonly { readonly line: number }[]): Promise<void> {
    try {
      await this.#graph.write([write]);
    } catch (cause) {
      const told = `${this.#path}:${rows[0]?.line ?? 0}–${rows.at(-1)?.line ?? 0}`;
      const isTwice = cause instanceof GraphError && cause.code === 'ALREADY_THERE';
      const why = isTwice ? 'a node is in the file twice' : 'cannot be written';
      throw new TransferError(`${told}: ${why} (${messageOf(cause)}). Nothing was imported.`, { cause });
    }
  }

  #kindOf(rows: readonly NodeRow[]): string {
    return rows[0]?.node.labels.join(':') ?? '';
  }
}
