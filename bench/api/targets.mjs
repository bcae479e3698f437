import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { QUESTIONS } from './questions.mjs';

export const TARGETS = ['dateline', 'peer', 'driver'];

/** Each target in a process of its own; `body` is a request to it, `stop` ends them all. */
export async function startTargets(uri) {
  const started = await Promise.all(TARGETS.map((name) => startTarget(name, uri)));
  return {
    url: Object.fromEntries(started.map(({ name, url }) => [name, url])),
    body,
    stop: () => started.forEach(({ child }) => child.kill()),
  };
}

function startTarget(name, uri) {
  const file = fileURLToPath(new URL(`targets/${name}.mjs`, import.meta.url));
  const profiled = process.env.BENCH_PROFILE === name ? ['--cpu-prof', '--cpu-prof-dir=/tmp/dateline-prof'] : [];
  const child = spawn(process.execPath, [...profiled, file], {
    env: { ...process.env, NEO4J_URI: uri, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The target ${name} ended with ${code}.`)));
    child.stdout.once('data', (line) => resolve({ name, child, url: String(line).trim() }));
  });
}

function body(target, question, variables) {
  const { text } = QUESTIONS[question][target];
  return JSON.stringify(target === 'driver' ? { question, variables } : { query: text, variables });
}
