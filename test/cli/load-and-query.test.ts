import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runDateline, temporaryFolder, type Run } from './run-dateline.js';

const folder = temporaryFolder();
afterAll(folder.remove);
const env = { DATELINE_DATA: join(folder.path, 'data') };
const dateline = (...args: string[]): Promise<Run> => runDateline(args, { env, cwd: folder.path });

/** The summary without its seconds. */
const summary = ({ stderr }: Run) => stderr.replace(/ \(\d+\.\d s\)/g, '').trim();

const CLAIMS =
  'MATCH (s)<-[:SUBJECT]-(c:Claim)-[:STATED_IN]->(t:Sentence) RETURN c.type AS type, s.name AS who ORDER BY c.id';

describe('dateline load and query', () => {
  beforeAll(async () => {
    await mkdir(join(folder.path, 'in'));
    await writeFile(join(folder.path, 'in/a.txt'), 'Canada rejected the tariff on Monday.');
    await writeFile(
      join(folder.path, 'in/b.md'),
      '---\ntitle: B\npublishedAt: 2025-02-31\n---\nMexico rejected the tariff.',
    );
    await writeFile(join(folder.path, 'in/README.md'), 'About these.');
  });

  it('loads what can be read, tells what cannot and why, and ends with 1', async () => {
    const run = await dateline('load', 'in', 'nowhere.txt');
    expect(summary(run)).toMatch(
      /^1 article: 1 loaded, 0 replaced, 0 unchanged\n {2}with \d+ entit.*, \d+ mentions?, 1 claim\n/,
    );
    expect(summary(run).split('\n').slice(2)).toEqual([
      '1 input passed over, being no articles or the same once more (--verbose names them)',
      '2 failed:',
      expect.stringMatching(/^ {2}in\/b\.md: field publishedAt: "2025-02-31" is no day; write it as YYYY-MM-DD/),
      '  nowhere.txt: is not there; check the path',
    ]);
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
  });

  it('answers a query as a table, or as JSON lines', async () => {
    const table = await dateline('query', CLAIMS);
    expect(table.stdout.split('\n')).toEqual(['type      who', '────────  ──────', 'REJECTED  Canada', '']);
    const json = await dateline(
      'query',
      CLAIMS.replace(' RETURN', ' WHERE c.type = $type RETURN'),
      '--json',
      '-p',
      'type=REJECTED',
    );
    expect(json).toMatchObject({ exitCode: 0, stdout: '{"type":"REJECTED","who":"Canada"}\n' });
  });

  it('changes nothing the second time, from wherever it is run', async () => {
    expect(summary(await dateline('load', 'in/a.txt'))).toBe('1 article: 0 loaded, 0 replaced, 1 unchanged');
    expect(summary(await dateline('load', join(folder.path, 'in/*.txt')))).toBe(
      '1 article: 0 loaded, 0 replaced, 1 unchanged',
    );
  });

  it('replaces the claims of an edited article', async () => {
    await writeFile(join(folder.path, 'in/a.txt'), 'China criticized Canada on Monday.');
    expect(summary(await dateline('load', 'in/a.txt'))).toMatch(/^1 article: 0 loaded, 1 replaced, 0 unchanged/);
    expect((await dateline('query', CLAIMS, '--json')).stdout).toBe('{"type":"CRITICIZED","who":"China"}\n');
  });

  it('refuses to write by hand, and tells what is wrong with a statement', async () => {
    for (const statement of ['CREATE (:Person)', 'MATCH (n) DETACH DELETE n', 'MATCH (n RETURN n']) {
      const run = await dateline('query', statement);
      expect(run).toMatchObject({ exitCode: 1, stdout: '' });
      expect(run.stderr).toMatch(/^dateline: /);
      expect(run.stderr).not.toMatch(/\n\s+at /);
    }
    expect((await dateline('query', CLAIMS, '--json')).stdout).toBe('{"type":"CRITICIZED","who":"China"}\n');
  });

  it('has a doctor that finds all well, and says what is not', async () => {
    const well = await dateline('doctor');
    expect(well.stdout.split('\n').map((line) => line.slice(0, 14).trim())).toEqual(
      ['program', 'settings', 'reader', 'graph', 'contents', 'derived'].map((what) => `ok   ${what}`).concat(''),
    );
    expect(well.stdout).toMatch(/contents {2}1 × Article, \d+ × Entity, 1 × Claim/);
    const ill = await runDateline(['doctor'], { env: { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect(ill.stdout).toMatch(/BAD {2}graph/);
    expect(ill.exitCode).toBe(1);
  });

  it.each([
    [['load'], 2, /Nothing to load: give files, folders, globs or URLs/],
    [['lod', 'x'], 2, /Did you mean load/],
    [['query', 'RETURN 1', '-p', 'x'], 2, /name=value/],
    [['--version'], 0, /^$/],
  ])('ends %j with %i', async (args, exitCode, message) => {
    const run = await dateline(...args);
    expect(run.exitCode).toBe(exitCode);
    expect(run.stderr).toMatch(message);
  });

  it.each([['--help'], ['load', '--help'], ['extract', '--help'], ['query', '--help'], ['eval', '--help']])(
    'teaches: %s %s',
    async (...args) => {
      const { exitCode, stdout } = await dateline(...args);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/Usage: dateline/);
    },
  );
});
