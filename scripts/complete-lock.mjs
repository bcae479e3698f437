/**
 * Puts into package-lock.json the packages for other platforms that npm left out, because the registry it was made with
 * does not have them: `npm ci` refuses a lock file that lacks one of them, whatever machine it runs on. To be run after
 * each `npm install`; changes nothing when nothing is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = [];
for (const [path, owner] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const platform = platformOf(name);
    if (platform === null || !/^\d/.test(version) || isLocked(path, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platform,
      ...(owner.dev ? { dev: true } : {}),
      optional: true,
    };
    added.push(`${name}@${version}`);
  }
}
if (added.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(
  added.length === 0 ? 'package-lock.json is complete.' : `Added to package-lock.json:\n  ${added.join('\n  ')}`,
);

/** Whether a package asked for by the one at `path` is locked: in it, or in a folder above. */
function isLocked(path, name) {
  const here = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (lock.packages[here]) return true;
  return path !== '' && isLocked(path.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}

/** The platform that a package's name tells ("…-linux-arm-gnueabihf"), or null for one that runs anywhere. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = OS.find((known) => words.includes(known));
  const cpu = CPU.find((known) => words.includes(known));
  if (os === undefined || cpu === undefined) return null;
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : words.includes('gnu') ? 'glibc' : null;
  return { cpu: [cpu], ...(libc !== null && os === 'linux' ? { libc: [libc] } : {}), os: [os] };
}
