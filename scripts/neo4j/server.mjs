import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { classArchive, installNeo4j } from './install.mjs';

const START_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 20_000;
/** Enough for tests, and quickly there. */
const SMALL = ['-Xms128m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const FIRST_PASSWORD = 'neo4j'; // what every new Neo4j begins with, and wants changed

/**
 * Starts a real Neo4j Community server on this machine and waits until it answers.
 *
 * @param {object} options
 * @param {string} options.home folder for its data, logs and settings; made where missing, kept afterwards
 * @param {number} [options.port] for bolt; 0 or none takes a free one
 * @param {string} [options.password] of the user `neo4j`, at least 8 characters; without one it asks for none
 * @param {(line: string) => void} [options.say] hears what takes long
 * @param {readonly string[]} [options.java] Java's own arguments, in place of those for a small server
 * @param {readonly string[]} [options.settings] lines of neo4j.conf, in place of ours of the same name
 * @param {string} [options.plugins] folder of jars that the server loads besides its own, such as APOC's
 * @returns {Promise<{ uri: string, stop: () => Promise<void>, exited: Promise<number | null>, pid: number }>}
 */
export async function startNeo4j({ home, port = 0, password, say, java = SMALL, settings = [], plugins }) {
  const lib = installNeo4j(say);
  const boltPort = port === 0 ? await freePort() : port;
  writeSettings(home, boltPort, password !== undefined, settings);
  if (plugins !== undefined) copyJars(plugins, join(home, 'plugins'));
  const log = join(home, 'logs', 'console.log');
  const server = spawn('java', [...java, ...javaArguments(lib, home, plugins)], {
    stdio: ['ignore', openSync(log, 'a'), openSync(log, 'a')],
  });
  const exited = new Promise((resolve) => {
    server.once('error', () => resolve(null));
    server.once('exit', (code) => resolve(code));
  });
  const killServer = () => server.kill(); // this process ends without having stopped it
  process.once('exit', killServer);
  void exited.then(() => process.off('exit', killServer));
  const uri = `bolt://127.0.0.1:${boltPort}`;
  const stop = () => stopServer(server, exited);
  try {
    await Promise.race([
      untilItAnswers(uri, password),
      exited.then((code) => {
        throw new Error(
          `Neo4j ended (${code}) before it answered:\n${endOf(join(home, 'logs', 'neo4j.log'))}\n${endOf(log)}`,
        );
      }),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, stop, exited, pid: server.pid };
}

function writeSettings(home, port, authenticate, further) {
  for (const folder of ['conf', 'logs']) mkdirSync(join(home, folder), { recursive: true });
  const named = new Set(further.map((line) => line.split('=')[0]));
  const usual = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    `dbms.security.auth_enabled=${authenticate}`,
  ];
  const settings = [...usual.filter((line) => !named.has(line.split('=')[0])), ...further];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
}

function copyJars(from, to) {
  mkdirSync(to, { recursive: true });
  for (const jar of readdirSync(from)) copyFileSync(join(from, jar), join(to, jar));
}

function javaArguments(lib, home, plugins) {
  // Another class path than the usual one would spoil the archive of its classes for the others.
  if (plugins !== undefined) return ['-cp', `${lib}/*:${plugins}/*`, ...entryOf(home)];
  const archive = classArchive();
  const sharing = existsSync(archive)
    ? [`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds=off', '-Xlog:class+path=off']
    : [`-XX:ArchiveClassesAtExit=${archive}.${process.pid}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  return [...sharing, '-cp', `${lib}/*`, ...entryOf(home)];
}

function entryOf(home) {
  return ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
}

async function untilItAnswers(uri, password) {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    try {
      await logIn(uri, password);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw new Error(`Neo4j did not answer at ${uri} in time`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function logIn(uri, password) {
  if (password === undefined) return withDriver(uri, undefined, (driver) => driver.verifyConnectivity());
  try {
    await withDriver(uri, password, (driver) => driver.verifyConnectivity());
  } catch (error) {
    if (error.code !== 'Neo.ClientError.Security.Unauthorized') throw error;
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $first TO $password';
    const first = FIRST_PASSWORD;
    await withDriver(uri, first, (driver) => driver.executeQuery(change, { first, password }, { database: 'system' }));
  }
}

async function withDriver(uri, password, use) {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic('neo4j', password));
  try {
    await use(driver);
  } finally {
    await driver.close();
  }
}

/** A clean stop; the first server that ever ran leaves the archive of its classes to the later ones. */
async function stopServer(server, exited) {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGTERM');
    const timer = setTimeout(() => server.kill('SIGKILL'), STOP_WITHIN_MS);
    await exited;
    clearTimeout(timer);
  }
  const written = `${classArchive()}.${process.pid}`;
  if (!existsSync(written)) return;
  if (existsSync(classArchive())) rmSync(written);
  else renameSync(written, classArchive());
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function endOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-8).join('\n') : '';
}
