import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const TELLER = new URL('tell-memory.mjs', import.meta.url).href;

/** `dateline serve` as people run it, on a free port; besides it tells what memory it holds. */
export async function startOwnServer() {
  const child = spawn(process.execPath, ['--expose-gc', '--import', TELLER, MAIN, 'serve', '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => [null]);
  let log = '';
  child.stderr.on('data', (part) => (log = (log + part).slice(-20_000)));
  while (!/http:\/\/\S+\/graphql/.test(log)) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: /(http:\/\/\S+)\/graphql/.exec(log)[1],
    log: () => log,
    /** @returns `process.memoryUsage()` after garbage has been collected; null when the server has ended */
    async memory() {
      if (!child.connected) return null;
      child.send('memory');
      const [usage] = await Promise.race([once(child, 'message'), ended]);
      return usage;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
