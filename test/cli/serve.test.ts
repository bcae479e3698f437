import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
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

describe('dateline serve', () => {
  it('loads what it is told to, answers over HTTP, and stops cleanly when it is asked to', async () => {
    const story = join(folder.path, 'story.txt');
    await writeFile(story, 'Canada rejected the tariff on Monday.');
    await runDateline(['--version']); // builds where that is needed
    const url = await serve('--load', story);

    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ search(query: "canada", first: 1) { nodes { __typename name } } }' }),
    });
    expect(await answer.json()).toMatchObject({
      data: { search: { nodes: [{ __typename: 'Country', name: 'Canada' }] } },
    });

    const locked = await runDateline(['load', story], { env });
    expect(locked).toMatchObject({ exitCode: 1, stdout: '' });
    expect(locked.stderr).toMatch(/^dateline: .*(?:in use|another)/i);

    server?.kill('SIGTERM');
    expect(await once(server ?? process, 'exit')).toEqual([0, null]);
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
