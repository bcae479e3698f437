import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backUp, restore } from '../../src/graph/embedded/backup.js';
import { openGraph } from '../../src/graph/open.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { runDateline, temporaryFolder } from '../cli/run-dateline.js';
import { WORLD } from '../graphql/world.js';
import { busyReadings } from '../support/busy-world.js';
import { dump } from '../support/graph.js';

const place = temporaryFolder();
const at = (name: string) => join(place.path, name);
const data = at('data');
const backup = at('monday.backup');
let whole: string[];

const open = (folder: string) => openGraph({ engine: 'embedded', folder });
async function dumpOf(folder: string): Promise<string[]> {
  const graph = await open(folder);
  try {
    return await dump(graph);
  } finally {
    await graph.close();
  }
}

beforeAll(async () => {
  const graph = await open(data);
  for (const reading of WORLD) await storeReading(graph, reading);
  whole = await dump(graph);
  await graph.close();
  await backUp(data, backup);
});
afterAll(() => {
  place.remove();
});

describe('a backup of the embedded graph', () => {
  it('is restored as it was, and takes articles again', async () => {
    const contents = await restore(at('other'), backup, false);
    expect(contents).toEqual({ Article: WORLD.length, Entity: 9, Claim: 12 });
    expect(await dumpOf(at('other'))).toEqual(whole);
    const graph = await open(at('other'));
    await storeReading(graph, busyReadings(0, 1)[0] ?? raise());
    expect((await graph.search('entities', 'sheinbaum', 1)).length).toBe(1);
    await graph.close();
  });

  it('takes the place of another graph only with force, and then leaves nothing of it', async () => {
    const folder = at('taken');
    const graph = await open(folder);
    for (const reading of busyReadings(0, 3)) await storeReading(graph, reading);
    await graph.close();
    const before = await dumpOf(folder);
    await expect(restore(folder, backup, false)).rejects.toThrow(/There is a graph in .*taken already.*--force/);
    expect(await dumpOf(folder)).toEqual(before);
    await restore(folder, backup, true);
    expect(await dumpOf(folder)).toEqual(whole);
    expect(readdirSync(folder)).toEqual(['graph.grafeo']);
  });

  it('is neither made nor restored while a process has the graph', async () => {
    const graph = await open(data);
    const inUse = { code: 'GRAPH_LOCKED' };
    await expect(backUp(data, at('locked.backup'))).rejects.toMatchObject(inUse);
    await expect(restore(data, backup, true)).rejects.toMatchObject(inUse);
    expect(existsSync(at('locked.backup'))).toBe(false);
    expect(await dump(graph)).toEqual(whole);
    await graph.close();
  });

  it('is not made over a file, nor of a folder without a graph', async () => {
    await expect(backUp(data, backup)).rejects.toThrow(/monday\.backup is there already/);
    await expect(backUp(at('nowhere'), at('x.backup'))).rejects.toThrow(
      /There is no graph in .*nowhere.*DATELINE_DATA/,
    );
    await expect(backUp(data, join(backup, 'x.backup'))).rejects.toThrow(/x\.backup cannot be written/);
  });

  it('that is none leaves the graph alone', async () => {
    writeFileSync(at('letter.txt'), 'Dear Ada');
    await expect(restore(data, at('letter.txt'), true)).rejects.toThrow(/letter\.txt is no backup that can be read/);
    await expect(restore(data, at('missing.backup'), true)).rejects.toThrow(/There is no file .*missing\.backup/);
    expect(await dumpOf(data)).toEqual(whole);
  });
});

describe('dateline backup and restore', () => {
  it('tell what they carried, and what users of Neo4j do instead', async () => {
    const env = { DATELINE_DATA: data };
    const made = await runDateline(['backup', at('cli.backup')], { env });
    expect(made).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/Backed up 4 articles, 9 entities and 12 claims/) as string,
    });
    const restored = await runDateline(['restore', at('cli.backup')], { env: { DATELINE_DATA: at('cli') } });
    expect(restored).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/Restored 4 articles/) as string });
    expect(await dumpOf(at('cli'))).toEqual(whole);
    const refused = await runDateline(['restore', at('cli.backup')], { env });
    expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/--force/) as string });
    const neo4j = await runDateline(['backup', 'x'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect(neo4j).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/neo4j-admin database backup/) as string,
    });
  }, 120_000);

  it('move a graph with export and import, through a pipe or files', async () => {
    const env = { DATELINE_DATA: data };
    const out = await runDateline(['export', '--format', 'jsonl'], { env });
    expect(out).toMatchObject({ exitCode: 0 });
    const moved = await runDateline(['import', '-'], { env: { DATELINE_DATA: at('moved') }, stdin: out.stdout });
    expect(moved.stderr).toMatch(/Imported \d+ nodes and \d+ relationships/);
    expect(await dumpOf(at('moved'))).toEqual(whole);
    const again = await runDateline(['import', '-'], { env: { DATELINE_DATA: at('moved') }, stdin: out.stdout });
    expect(again).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/holds \d+ nodes already/) as string });
    const csv = await runDateline(['export', '--format', 'csv', '-o', at('csv')], { env });
    expect(csv.stderr).toMatch(/neo4j-admin database import full/);
    const wrong = await runDateline(['export', '--format', 'xlsx'], { env });
    expect(wrong).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/takes jsonl, csv, graphml, gexf/) as string,
    });
  }, 120_000);
});

function raise(): never {
  throw new Error('There is no such reading.');
}
