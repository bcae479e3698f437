import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How a command ended and what it printed. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MAIN = resolve('dist/cli/main.js');
let isBuilt = false;

/** What is run is what the sources say now: built once, where that is needed, and then left alone. */
function buildOnce(): void {
  if (!isBuilt) spawnSync(process.execPath, [resolve('scripts/dateline.mjs'), '--version'], { stdio: 'ignore' });
  isBuilt = true;
}

/** Runs the real command line in a process of its own. */
export function runDateline(
  args: readonly string[],
  options: {
    readonly stdin?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
  } = {},
): Promise<Run> {
  buildOnce();
  const env = { ...process.env, NEO4J_URI: '', ...options.env };
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: options.cwd, env });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end(options.stdin ?? '');
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (exitCode) => {
      done({ exitCode, stdout, stderr });
    });
  });
}

/** An empty folder, and what takes it away again. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
