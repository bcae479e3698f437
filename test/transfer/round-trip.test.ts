import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Graph } from '../../src/graph/port.js';
import { decisionWrites, findCrooked, storeReading } from '../../src/graph/writes/index.js';
import { markImport } from '../../src/graph/writes/everything.js';
import { bind } from '../../src/graph/writes/write-statement.js';
import { exportGraph } from '../../src/transfer/export.js';
import { importGraph } from '../../src/transfer/import.js';
import { temporaryFolder } from '../cli/run-dateline.js';
import { WORLD } from '../graphql/world.js';
import { busyDecisions, busyReadings } from '../support/busy-world.js';
import { aGraph, dump, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const folder = temporaryFolder();
const ODD = 'a "quoted" \\ text,\twith\u2028every\u001ething\r\nand <&> 🦊';
let made: TestGraph;
let whole: string[];
const file = join(folder.path, 'graph.jsonl');

beforeAll(async () => {
  made = await aGraph([...WORLD, ...busyReadings(0, 40)]);
  await made.graph.write(decisionWrites(busyDecisions(0, 41)));
  const spell = `MATCH (article:Article {id: 'article:busy.3'}) SET article.title = $odd, article.author = ''`;
  await made.graph.write([{ name: 'spell', text: spell, parameters: { odd: ODD } }]);
  whole = await dump(made.graph, true);
  await save(made.graph, file);
}, OPENING_MS);
afterAll(async () => {
  await made.close();
  folder.remove();
});

async function save(graph: Graph, output: string, gzip = false): Promise<void> {
  await exportGraph(graph, { format: 'jsonl', output, gzip, extent: 'all', onStep: () => undefined });
}

/** The export with one line changed: the first that holds `about`. */
function broken(name: string, about: string, change: (line: string) => string | null): { path: string; line: number } {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const at = lines.findIndex((line) => line.includes(about));
  const changed = change(lines[at] ?? '');
  lines.splice(at, 1, ...(changed === null ? [] : [changed]));
  const path = join(folder.path, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return { path, line: at + 1 };
}

describe.each(ENGINES)('an export on %s', (engine) => {
  let opened: TestGraph;
  const graph = () => opened.graph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  beforeEach(() => opened.wipe());
  afterAll(() => opened.close());

  it(
    'loads back to the same graph, which exports to the same file',
    async () => {
      const { nodes, relationships } = await importGraph(graph(), file);
      expect(nodes + relationships).toBe(whole.length);
      expect(await dump(graph(), true)).toEqual(whole);
      expect(await findCrooked(graph())).toEqual([]);
      const again = join(folder.path, `again-${engine}.jsonl.gz`);
      await save(graph(), again, true);
      expect(gunzipSync(readFileSync(again)).toString()).toBe(readFileSync(file, 'utf8'));
      await opened.wipe();
      await importGraph(graph(), again);
      expect(await dump(graph(), true)).toEqual(whole);
      await storeReading(graph(), busyReadings(40, 41)[0] ?? raise(), 'v1');
      expect(await findCrooked(graph())).toEqual([]);
    },
    OPENING_MS,
  );

  it('is only read into an empty graph', async () => {
    await storeReading(graph(), busyReadings(0, 1)[0] ?? raise());
    const before = await dump(graph(), true);
    await expect(importGraph(graph(), file)).rejects.toThrow(/holds \d+ nodes already.*DATELINE_DATA.*NEO4J_DATABASE/);
    expect(await dump(graph(), true)).toEqual(before);
  });

  it('that was cut off is told, and begun anew only when that is asked for', async () => {
    const partly = `CREATE (:Article {id: 'article:half'})`;
    await graph().write([bind(markImport, { id: 'import:going-on' }), { name: 'half', text: partly, parameters: {} }]);
    await expect(importGraph(graph(), file)).rejects.toThrow(/was cut off and has left 1 nodes. .*--anew/);
    await importGraph(graph(), file, { anew: true });
    expect(await dump(graph(), true)).toEqual(whole);
  });

  it.each([
    [
      'an end that is not there',
      '"type":"SUBJECT"',
      (line: string) => line.replace(/"person:[^"]+"\]/, '"person:nobody"]'),
      /no Entity "person:nobody" above/,
    ],
    [
      'a node that is there twice',
      '"Person"',
      (line: string) => line.replace(/"id":"[^"]+"/, '"id":"person:claudia-sheinbaum"'),
      /a node is in the file twice/,
    ],
  ])('with %s leaves nothing behind', async (name, about, change, told) => {
    const { path } = broken(`${engine}-${name}.jsonl`, about, change);
    const importing = importGraph(graph(), path);
    await expect(importing).rejects.toThrow(told);
    await expect(importing).rejects.toThrow(/\.jsonl:\d+.*Nothing was imported/);
    expect(await dump(graph(), true)).toEqual([]);
  });
});

describe('a broken export', () => {
  it.each([
    ['a line cut short', '"Person"', (line: string) => line.slice(0, 30), /is no JSON/],
    [
      'another label',
      '"Person"',
      (line: string) => line.replace('"Person"', '"Robot"'),
      /"labels": no node is Entity and Robot/,
    ],
    ['an unknown label', '["Article"]', (line: string) => line.replace('"Article"', '"Essay"'), /"labels.0"/],
    [
      'an unknown property',
      '["Article"]',
      (line: string) => line.replace('"publisher"', '"writer"'),
      /"properties.writer": Article has no such property/,
    ],
    [
      'a nested value',
      '["Article"]',
      (line: string) => line.replace('"publisher":"The Harbour Post"', '"publisher":{}'),
      /"properties.publisher"/,
    ],
    [
      'an unknown relationship',
      '"type":"SUBJECT"',
      (line: string) => line.replace('SUBJECT', 'SUPPORTED'),
      /nothing leads as SUPPORTED from Claim to Entity/,
    ],
    ['something else', '"Person"', () => '[1]', /is no line of an export|is no JSON object/],
    ['another version', 'dateline-graph', (line: string) => line.replace('1', '9'), /is version 9 of the format/],
    ['no header', 'dateline-graph', () => null, /begins with one header/],
    ['a missing line', '"Person"', () => null, /lines are missing/],
    ['no end', '{"end"', () => null, /breaks off/],
  ])('with %s is told by file and line, and nothing is imported', async (name, about, change, told) => {
    const empty = await aGraph([]);
    const { path, line } = broken(`${name}.jsonl`, about, change);
    const importing = importGraph(empty.graph, path);
    await expect(importing).rejects.toThrow(told);
    if (!/missing|no end|no header/.test(name)) await expect(importing).rejects.toThrow(`${path}:${line}: `);
    expect(await dump(empty.graph)).toEqual([]);
    await empty.close();
  });

  it('that is empty, not there, or broken inside its compression is told', async () => {
    const empty = await aGraph([]);
    const nothing = join(folder.path, 'nothing.jsonl');
    writeFileSync(nothing, '');
    await expect(importGraph(empty.graph, nothing)).rejects.toThrow(`${nothing}: is empty`);
    await expect(importGraph(empty.graph, `${nothing}.x`)).rejects.toThrow(`${nothing}.x:1: cannot be read`);
    const cut = join(folder.path, 'cut.jsonl.gz');
    writeFileSync(cut, gzipSync(readFileSync(file)).subarray(0, 900));
    await expect(importGraph(empty.graph, cut)).rejects.toThrow(/cut\.jsonl\.gz:\d+: cannot be read/);
    expect(await dump(empty.graph)).toEqual([]);
    await empty.close();
  });
});

describe('exporting', () => {
  it('writes over no file and leaves no half one', async () => {
    await expect(save(made.graph, file)).rejects.toThrow(`${file} is there already`);
    const nowhere = join(folder.path, 'no', 'such', 'folder.jsonl');
    await expect(save(made.graph, nowhere)).rejects.toThrow(`${nowhere} cannot be written`);
    expect(existsSync(`${nowhere}.part`)).toBe(false);
  });
});

function raise(): never {
  throw new Error('There is no such reading.');
}
