import type { OnStep } from './on-step.js';
import type { Attribute, Picture, PictureNode } from './picture.js';
import { attributes } from './xml.js';

/** GEXF 1.3 (gexf.net), Gephi's own format. */
export async function* toGexf({ nodeAttributes, edgeAttributes, nodes, edges }: Picture, onStep: OnStep) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<meta><creator>Dateline</creator></meta>\n<graph mode="static" defaultedgetype="directed">\n';
  yield declared('node', nodeAttributes);
  yield declared('edge', edgeAttributes);
  yield '<nodes>\n';
  for await (const node of nodes()) {
    yield `<node${attributes({ id: node.id, label: node.label })}>${values(node)}</node>\n`;
    onStep(1);
  }
  yield '</nodes>\n<edges>\n';
  for await (const edge of edges()) {
    const { id, from, to, label, weight } = edge;
    yield `<edge${attributes({ id, source: from, target: to, label, weight })}>${values(edge)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(owner: 'node' | 'edge', all: readonly Attribute[]): string {
  const lines = all.map(({ name, type }) => `<attribute${attributes({ id: name, title: name, type })}/>\n`);
  return `<attributes class="${owner}">\n${lines.join('')}</attributes>\n`;
}

function values({ values }: PictureNode): string {
  const all = Object.entries(values).map(
    ([name, value]) => `<attvalue${attributes({ for: name, value: String(value) })}/>`,
  );
  return `<attvalues>${all.join('')}</attvalues>`;
}
