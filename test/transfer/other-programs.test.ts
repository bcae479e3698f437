import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { installNeo4j } from '../../scripts/neo4j/install.mjs';
import { startNeo4j } from '../../scripts/neo4j/server.mjs';
import { openGraph } from '../../src/graph/open.js';
import { decisionWrites, findCrooked, storeReading } from '../../src/graph/writes/index.js';
import { exportGraph, type Format } from '../../src/transfer/export.js';
import type { Extent } from '../../src/transfer/picture.js';
import { temporaryFolder } from '../cli/run-dateline.js';
import { sheinbaum, trump, troops, WORLD } from '../graphql/world.js';
import { busyDecisions, busyReadings } from '../support/busy-world.js';
import { aGraph, dump, OPENING_MS, type TestGraph } from '../support/graph.js';
import { noNeo4j } from '../support/neo4j-server.js';

const folder = temporaryFolder();
const ODD = 'a "quoted" \\ text,\twith\u2028every\u0007thing\r\nand <&> 🦊;';
let made: TestGraph;

beforeAll(async () => {
  made = await aGraph([...WORLD, ...busyReadings(0, 10)]);
  await made.graph.write(decisionWrites(busyDecisions(0, 11)));
  const spell = `MATCH (article:Article {id: 'article:busy.3'}) SET article.title = $odd, article.author = ''`;
  await made.graph.write([{ name: 'spell', text: spell, parameters: { odd: ODD } }]);
}, OPENING_MS);
afterAll(async () => {
  await made.close();
  folder.remove();
});

async function exported(format: Format, name: string, extent: Extent = 'entities', gzip = false): Promise<string> {
  const output = join(folder.path, name);
  await exportGraph(made.graph, { format, output, gzip, extent, onStep: () => undefined });
  return output;
}

async function numberOf(pattern: string): Promise<number> {
  return Number((await made.graph.query(`MATCH ${pattern} RETURN count(*)`, {})).rows[0]?.[0]);
}

const PARSERS = { gexf: gexf.parse, graphml: graphml.parse };

describe.each(['gexf', 'graphml'] as const)('%s, as graphology reads it', (format) => {
  it('has the entities and their relationships, with what is known of them', async () => {
    const graph = PARSERS[format](
      MultiDirectedGraph,
      readFileSync(await exported(format, `entities.${format}`), 'utf8'),
    );
    expect(graph.order).toBe(await numberOf('(:Entity)'));
    expect(graph.size).toBe(await numberOf('(:Relationship)'));
    expect(graph.getNodeAttributes(sheinbaum.id)).toMatchObject({
      label: 'Claudia Sheinbaum',
      kind: 'PERSON',
      countryCode: 'MEX',
      aliases: 'Sheinbaum',
      articleCount: 3,
    });
    const proposed = graph.edges(trump.id, troops.id).map((edge) => graph.getEdgeAttributes(edge));
    expect(proposed).toMatchObject([{ type: 'PROPOSED', weight: 2, claimCount: 2 }]);
  });

  it('has everything where that is asked for, whatever stands in the texts', async () => {
    const file = await exported(format, `all.${format}.gz`, 'all', true);
    const graph = PARSERS[format](MultiDirectedGraph, gunzipSync(readFileSync(file)).toString());
    expect(graph.order).toBe(await numberOf('(n) WHERE NOT n:Relationship AND NOT n:StoryKey'));
    expect(graph.size).toBe(await numberOf('()-[]->()'));
    expect(graph.getNodeAttribute('article:busy.3', 'title')).toBe(ODD.replace('\u0007', ' '));
    expect(graph.getNodeAttribute('article:busy.3', 'labels')).toBe('Article');
  });
});

describe('csv', () => {
  it('is only written into an empty folder', async () => {
    const output = join(folder.path, 'full');
    mkdirSync(output);
    writeFileSync(join(output, 'mine.txt'), '');
    const options = { format: 'csv', gzip: false, extent: 'all', onStep: () => undefined } as const;
    await expect(exportGraph(made.graph, { ...options, output })).rejects.toThrow(/full is not empty/);
    expect(readdirSync(output)).toEqual(['mine.txt']);
  });

  (noNeo4j === null ? it : it.skip).each([false, true])(
    "is taken in by the server's own neo4j-admin, and answers like the graph it was (compressed: %s)",
    async (gzip) => {
      const output = await exported('csv', `csv-${gzip}`, 'all', gzip);
      const home = mkdtempSync(join(tmpdir(), 'dateline-admin-'));
      const run = await neo4jAdmin(home, output);
      expect(run).toMatchObject({ code: 0 });
      const server = await startNeo4j({ home });
      const settings = { engine: 'neo4j', uri: server.uri, username: 'neo4j', password: '', database: null } as const;
      const graph = await openGraph(settings);
      try {
        expect(await dump(graph)).toEqual(withoutEmptyLists(await dump(made.graph)));
        expect(await findCrooked(graph)).toEqual([]);
        expect((await graph.search('entities', 'sheinbaum', 1)).map(({ id }) => id)).toEqual([sheinbaum.id]);
        for (const reading of busyReadings(9, 11)) await storeReading(graph, reading);
        expect(await findCrooked(graph)).toEqual([]);
      } finally {
        await graph.close();
        await server.stop();
        rmSync(home, { recursive: true, force: true });
      }
    },
    OPENING_MS,
  );
});

/** A CSV file has no way to tell a list without items from one that is not there. */
function withoutEmptyLists(lines: readonly string[]): string[] {
  return lines
    .map((line) => JSON.stringify(JSON.parse(line), (_, value: unknown) => (isEmptyList(value) ? undefined : value)))
    .sort();
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** As the script `neo4j-admin` of a server's download runs it. */
function neo4jAdmin(home: string, cwd: string): Promise<{ code: number | null; told: string }> {
  const command = ['database', 'import', 'full', '@neo4j-admin.args', 'neo4j'];
  const java = ['-Xmx512m', '-cp', `${installNeo4j()}/*`, 'org.neo4j.cli.AdminTool', ...command];
  mkdirSync(join(home, 'conf'), { recursive: true });
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const child = spawn('java', java, { cwd, env });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      done({ code, told });
    });
  });
}
