import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../src/graph/open.js';
import type { Graph } from '../../src/graph/port.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { aClaim, aPerson, aReading } from '../support/builders.js';
import { dump } from '../support/graph.js';

describe('the embedded graph in its folder', () => {
  let folder: string;
  const open = (): Promise<Graph> => openGraph({ engine: 'embedded', folder });
  const reading = aReading({ claims: [aClaim({ subject: aPerson(), type: 'MET' })] });

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'dateline-folder-')), 'data');
  });
  afterEach(() => {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('makes the folder, and finds everything again in it', async () => {
    const first = await open();
    await storeReading(first, reading);
    const before = await dump(first);
    await first.close();
    const second = await open();
    expect(await dump(second)).toEqual(before);
    await second.close();
  });

  it('keeps what was written when the process is killed', async () => {
    const script = `
      const { GrafeoDB } = require('@grafeo-db/js');
      const database = GrafeoDB.create(process.argv[1]);
      database.executeCypher("CREATE (:Article {id: 'kept'})").then(() => console.log('written'));
      setInterval(() => undefined, 1000);`;
    mkdirSync(folder);
    const child = spawn(process.execPath, ['-e', script, join(folder, 'graph.grafeo')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const graph = await open();
    expect((await graph.query('MATCH (a:Article) RETURN a.id', {})).rows).toEqual([['kept']]);
    await graph.close();
  });

  it('says which folder is in use, and what to do', async () => {
    const graph = await open();
    const second = open();
    await expect(second).rejects.toMatchObject({ code: 'GRAPH_LOCKED' });
    await expect(second).rejects.toThrow(folder);
    await expect(second).rejects.toThrow(/stop "dateline serve" .* DATELINE_DATA/);
    await graph.close();
    await (await open()).close();
  });

  it.each([
    ['holds something else', () => 'This is no graph.'],
    ['is empty', () => ''],
    ['breaks off', (data: Buffer) => data.subarray(0, data.length / 2)],
    ['is garbled', (data: Buffer) => data.map((byte, at) => (at % 7 === 0 ? byte ^ 0x5a : byte))],
  ])('says which folder is damaged, and what to do, when its file %s', async (_, damaged) => {
    const graph = await open();
    await storeReading(graph, reading);
    await graph.close();
    const [file = ''] = readdirSync(folder);
    writeFileSync(join(folder, file), damaged(readFileSync(join(folder, file))));
    const opening = open();
    await expect(opening).rejects.toMatchObject({ code: 'GRAPH_DAMAGED' });
    await expect(opening).rejects.toThrow(folder);
    await expect(opening).rejects.toThrow(/Move the folder away and load the articles again/);
  });

  it('says which folder cannot be made', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    const opening = open();
    await expect(opening).rejects.toMatchObject({ code: 'GRAPH_FOLDER' });
    await expect(opening).rejects.toThrow(/Name a folder that this user may write to with DATELINE_DATA/);
  });

  it('says that it is closed once it is', async () => {
    const graph = await open();
    await graph.close();
    await graph.close();
    await expect(graph.query('RETURN 1', {})).rejects.toMatchObject({ code: 'GRAPH_CLOSED' });
    await expect(storeReading(graph, reading)).rejects.toMatchObject({ code: 'GRAPH_CLOSED' });
    expect(await graph.health()).toMatchObject({ ok: false });
  });

  it('finishes a write before it closes', async () => {
    const graph = await open();
    const writing = storeReading(graph, reading);
    await writing;
    const another = graph.write([{ name: 'late', text: "CREATE (:Article {id: 'late'})", parameters: {} }]);
    await graph.close();
    await another;
    const again = await open();
    expect((await again.query("MATCH (a:Article {id: 'late'}) RETURN count(a)", {})).rows).toEqual([[1]]);
    await again.close();
  });
});
