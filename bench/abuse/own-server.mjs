import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** `dateline serve` as people run it, on a free port. */
export async function startOwnServer() {
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (part) => (log = (log + part).slice(-20_000)));
  while (!/http:\/\/\S+\/graphql/.test(log)) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: /(http:\/\/\S+)\/graphql/.exec(log)[1],
    pid: child.pid,
    log: () => log,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
