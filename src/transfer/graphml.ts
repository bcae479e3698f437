import type { OnStep } from './on-step.js';
import type { Attribute, Picture, PictureNode } from './picture.js';
import { attributes, escapeXml } from './xml.js';

/** GraphML (graphml.graphdrawing.org), as Gephi, yEd, Cytoscape, networkx and igraph read it. */
export async function* toGraphml({ nodeAttributes, edgeAttributes, nodes, edges }: Picture, onStep: OnStep) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* declared('node', [{ name: 'label', type: 'string' }, ...nodeAttributes]);
  yield* declared('edge', [{ name: 'label', type: 'string' }, { name: 'weight', type: 'long' }, ...edgeAttributes]);
  yield '<graph id="dateline" edgedefault="directed">\n';
  for await (const node of nodes()) {
    yield `<node${attributes({ id: node.id })}>${data('node', node, {})}</node>\n`;
    onStep(1);
  }
  for await (const edge of edges()) {
    const ends = attributes({ id: edge.id, source: edge.from, target: edge.to });
    yield `<edge${ends}>${data('edge', edge, { weight: edge.weight })}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Owner = 'node' | 'edge';

function* declared(owner: Owner, all: readonly Attribute[]): Generator<string> {
  for (const { name, type } of all) {
    const told = { id: `${owner}.${name}`, for: owner, 'attr.name': name, 'attr.type': type };
    yield `<key${attributes(told)}/>\n`;
  }
}

function data(owner: Owner, { label, values }: PictureNode, more: Readonly<Record<string, number>>): string {
  return Object.entries<string | number | boolean>({ label, ...more, ...values })
    .map(([name, value]) => `<data${attributes({ key: `${owner}.${name}` })}>${escapeXml(String(value))}</data>`)
    .join('');
}
