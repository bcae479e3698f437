import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A small project with our own script in it, and a package of its own folder to install. */
let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-ensure-'));
  mkdirSync(join(project, 'scripts'));
  cpSync(resolve('scripts/ensure.mjs'), join(project, 'scripts/ensure.mjs'));
  mkdirSync(join(project, 'packages/a'), { recursive: true });
  writeFileSync(join(project, 'packages/a/package.json'), '{"name":"a","version":"1.0.0"}');
  lock('1.0.0');
});
afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

function lock(version: string): void {
  const root = { name: 'p', version: '1.0.0', dependencies: { a: 'file:packages/a' } };
  writeFileSync(join(project, 'package.json'), JSON.stringify(root));
  const packages = { '': root, 'node_modules/a': { resolved: 'packages/a', link: true }, 'packages/a': { version } };
  writeFileSync(
    join(project, 'package-lock.json'),
    JSON.stringify({ ...root, lockfileVersion: 3, requires: true, packages }),
  );
}

/** Runs one of the script's functions in a process of its own. */
function run(call: string) {
  const script = `import * as ensure from ${JSON.stringify(join(project, 'scripts/ensure.mjs'))}; ensure.${call};`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

describe('ensureInstalled', () => {
  it('installs what is missing, prints nothing on standard output, and does nothing the second time', () => {
    const first = run('ensureInstalled()');
    expect(first).toMatchObject({ status: 0, stdout: '' });
    expect(first.stderr).toMatch(/Installing/);
    expect(existsSync(join(project, 'node_modules/a/package.json'))).toBe(true);
    expect(run('ensureInstalled()')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('installs again when the lock file changes', () => {
    run('ensureInstalled()');
    writeFileSync(join(project, 'packages/a/package.json'), '{"name":"a","version":"1.0.1"}');
    lock('1.0.1');
    expect(run('ensureInstalled()').stderr).toMatch(/Installing/);
  });

  it('leaves alone what somebody installed by hand', () => {
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: project });
    expect(run('ensureInstalled()')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('says that the install failed, and ends', () => {
    writeFileSync(
      join(project, 'package-lock.json'),
      '{"lockfileVersion": 3, "packages": {"": {"dependencies": {"b": "1"}}}}',
    );
    const failed = run('ensureInstalled()');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/npm ci failed/);
    expect(existsSync(join(project, '.cache/ensure.lock'))).toBe(false);
  });

  it('goes on after a command that was killed while it installed', () => {
    mkdirSync(join(project, '.cache'));
    writeFileSync(join(project, '.cache/ensure.lock'), '999999999');
    expect(run('ensureInstalled()').status).toBe(0);
  });
});

describe('npm run dateline', () => {
  it('prints the lines of extract and nothing else on standard output', () => {
    const { status, stdout } = spawnSync(
      'npm',
      ['run', '--silent', 'dateline', '--', 'extract', '--stdin', '--format', 'jsonl'],
      {
        encoding: 'utf8',
        input: '{"id":"a","text":"Canada rejected the tariff on Monday."}\n{"id":"b"}\n',
      },
    );
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'b']); // as: checked by this very line
    expect(status).toBe(1);
  });
});
