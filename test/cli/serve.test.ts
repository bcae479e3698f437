import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { runDateline, temporaryFolder } from './run-dateline.js';

const folder = temporaryFolder();
const env = { DATELINE_DATA: join(folder.path, 'data'), LOG_LEVEL: 'warn' };
let server: ChildProcess | null = null;

afterAll(() => {
  server?.kill('SIGKILL');
  folder.remove();
});

/** Starts `dateline serve` and waits until it says where it is. */
async function serve(...args: string[]): Promise<string> {
  server = spawn(process.execPath, [resolve('dist/cli/main.js'), 'serve', '--port', '0', ...args], {
    env: { ...process.env, NEO4J_URI: '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  for await (const text of server.stderr ?? []) {
    told += String(text);
    const url = /http:\/\/\S+\/graphql/.exec(told)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`it ended: ${told}`);
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.json();
}

describe('dateline serve', () => {
  it('loads what it is told to, answers over HTTP, and stops cleanly when it is asked to', async () => {
    const story = join(folder.path, 'story.txt');
    await writeFile(story, 'Canada rejected the tariff on Monday.');
    await runDateline(['--version']); // builds where that is needed
    const url = await serve('--load', story);

    expect(await ask(url, '{ search(query: "canada", first: 1) { nodes { __typename name } } }')).toMatchObject({
      data: { search: { nodes: [{ __typename: 'Country', name: 'Canada' }] } },
    });

    const doorFile = join(folder.path, 'data', 'server.json');
    const { token } = JSON.parse(await readFile(doorFile, 'utf8')) as { token: string }; // as: what the server writes
    expect((await stat(doorFile)).mode & 0o777).toBe(0o600);
    const report = join(folder.path, 'report.jsonl');
    const through = await runDateline(['load', '--report', report, story, join(folder.path, 'none.txt'), '-'], {
      env,
      stdin: '{"id":"second","text":"Kenya rejected the tariff on Monday."}\n{"id":"empty","text":" "}\n',
    });
    expect(through).toMatchObject({ exitCode: 1, stdout: '' });
    expect(through.stderr).toMatch(/held by the server at http:\/\/127\.0\.0\.1:\d+: working through it/);
    expect(through.stderr).toMatch(/2 articles: 1 loaded, 0 replaced, 1 unchanged/);
    expect(through.stderr).toMatch(/2 failed:/);
    expect(through.stderr).not.toContain(token);
    const lines = (await readFile(report, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object); // as: our own report
    expect(lines).toMatchObject([
      { articleId: expect.stringContaining('story') as unknown, outcome: 'unchanged' },
      { outcome: 'failed', code: 'NOT_FOUND' },
      { articleId: 'article:second', outcome: 'loaded', claims: 1 },
      { outcome: 'failed', code: 'EMPTY' },
      { summary: { loaded: 1, unchanged: 1, failed: 2 } },
    ]);
    const claims = await ask(url, '{ claims { nodes { id subject { name } } } }');
    const kenyan = (
      claims as { data: { claims: { nodes: { id: string; subject: { name: string } }[] } } }
    ).data.claims.nodes.find(({ subject }) => subject.name === 'Kenya'); // as: what was asked for
    const judged = await runDateline(['judge', kenyan?.id ?? '', '--reason', 'test', '--by', 'R. Diaz'], { env });
    expect(judged).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^APPLIED decision:\w+: WRONG claim:/) as unknown,
    });
    expect(await ask(url, '{ claims { totalCount } }')).toMatchObject({ data: { claims: { totalCount: 1 } } });
    const locked = await runDateline(['remove', 'second'], { env });
    expect(locked).toMatchObject({ exitCode: 1, stdout: '' });
    expect(locked.stderr).toMatch(/^dateline: .*in use by another process/);

    server?.kill('SIGTERM');
    expect(await once(server ?? process, 'exit')).toEqual([0, null]);
    expect(existsSync(doorFile)).toBe(false);
  });

  it('says what to do when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const run = await runDateline(['serve', '--port', port], { env });
    other.close();
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(/^dateline: Port \d+ on 127\.0\.0\.1 is in use/);
  });
});
