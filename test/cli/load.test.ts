import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openGraph } from '../../src/graph/open.js';
import { dump } from '../support/graph.js';
import { runDateline, temporaryFolder, type Run } from './run-dateline.js';

const folder = temporaryFolder();
afterAll(folder.remove);
const dataOf = (name: string) => join(folder.path, name);
const load = (data: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> =>
  runDateline(['load', ...args], { env: { DATELINE_DATA: dataOf(data), ...env }, cwd: folder.path });

const SEEDS = [
  '2024-06-27-kenya-drops-finance-bill.md',
  '2025-05-05-washington-troop-offer.md',
  '2025-09-19-high-seas-treaty.md',
];
const seeds = SEEDS.map((name) => resolve('seeds', name));

async function dumpOf(data: string): Promise<string[]> {
  const graph = await openGraph({ engine: 'embedded', folder: dataOf(data) });
  try {
    return await dump(graph);
  } finally {
    await graph.close();
  }
}

describe('dateline load --workers', () => {
  it('gives the same graph with several threads as with none', async () => {
    expect(await load('none', ['--workers', '0', ...seeds])).toMatchObject({ exitCode: 0 });
    expect(await load('three', ['--workers', '3', ...seeds])).toMatchObject({ exitCode: 0 });
    const graph = await dumpOf('none');
    expect(graph.length).toBeGreaterThan(100);
    expect(await dumpOf('three')).toEqual(graph);
  });

  it('says once what to do when the model is missing', async () => {
    for (const workers of ['0', '2']) {
      const run = await load('no-model', ['--workers', workers, ...seeds], { DATELINE_MODEL: '/nowhere' });
      expect(run.exitCode).toBe(1);
      expect(run.stderr.match(/model\.onnx is missing\..* DATELINE_MODEL/g)).toHaveLength(1);
    }
  });

  it('takes whole numbers only', async () => {
    const run = await load('any', ['--workers', 'two', ...seeds]);
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/whole number from 0/) as string });
  });
});

describe('dateline load --report', () => {
  const file = join(folder.path, 'report.jsonl');
  const lines = (): unknown[] =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  const inputs = () => lines().slice(0, -1);
  const summary = () => lines().at(-1);

  beforeAll(async () => {
    await mkdir(join(folder.path, 'in'));
    writeFileSync(join(folder.path, 'in/a.txt'), 'Canada rejected the tariff on Monday.');
    writeFileSync(join(folder.path, 'in/b.txt'), '');
    writeFileSync(join(folder.path, 'in/README.md'), 'About these.');
  });

  it('tells of every input what became of it, and the counts at the end', async () => {
    const run = await load('reported', ['in', '--report', file]);
    expect(run.exitCode).toBe(1);
    expect(inputs()).toEqual([
      {
        origin: 'in/README.md',
        articleId: null,
        outcome: 'passedOver',
        code: 'PASSED_OVER',
        message: expect.any(String) as string,
      },
      { origin: 'in/a.txt', articleId: 'article:in.a', outcome: 'loaded', claims: 1 },
      { origin: 'in/b.txt', articleId: null, outcome: 'failed', code: 'EMPTY', message: expect.any(String) as string },
    ]);
    expect(summary()).toMatchObject({
      summary: { loaded: 1, replaced: 0, unchanged: 0, failed: 1, passedOver: 1 },
      stopped: false,
      seconds: expect.any(Number) as number,
    });
  });

  it('is gone on with by --resume: what was done stays, what failed is tried again, a torn line is dropped', async () => {
    writeFileSync(join(folder.path, 'in/b.txt'), 'Mexico rejected the tariff.');
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"origin":"in/c.t`);
    expect(await load('reported', ['in', '--report', file, '--resume'])).toMatchObject({ exitCode: 0 });
    expect(inputs()).toMatchObject([
      { origin: 'in/README.md', outcome: 'passedOver' },
      { origin: 'in/a.txt', outcome: 'loaded' },
      { origin: 'in/b.txt', outcome: 'loaded' },
    ]);
    expect(summary()).toMatchObject({ summary: { loaded: 2, unchanged: 0, failed: 0, passedOver: 1 } });
  });

  it('begins anew without --resume', async () => {
    await load('reported', ['in', '--report', file]);
    expect(summary()).toMatchObject({ summary: { loaded: 0, unchanged: 2, passedOver: 1 } });
  });

  it('leaves a file alone that is no report, and says so before anything is loaded', async () => {
    const other = join(folder.path, 'in/a.txt');
    for (const more of [['--resume'], []]) {
      const run = await load('untouched', ['in', '--report', other, ...more]);
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toMatch(/a\.txt:1 is no line of a report/);
      expect(readFileSync(other, 'utf8')).toBe('Canada rejected the tariff on Monday.');
    }
    expect((await load('untouched', ['in', '--report', '/nowhere/report'])).stderr).toMatch(/cannot be written/);
    expect(await dumpOf('untouched')).toEqual([]);
  });
});

describe('dateline load while another process has the embedded graph', () => {
  it('says exactly what to do', async () => {
    const graph = await openGraph({ engine: 'embedded', folder: dataOf('served') });
    const run = await load('served', seeds);
    await graph.close();
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toMatch(
      /in use by another process.*stop "dateline serve" \(Ctrl-C\).*serve --load.*NEO4J_URI.*DATELINE_DATA/,
    );
  });
});
