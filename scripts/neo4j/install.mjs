import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const pom = join(here, 'pom.xml');

/** Where the server's jars, its class archive and the data of `npm run neo4j` are kept. Not in git. */
export const neo4jFolder = process.env.DATELINE_NEO4J_HOME ?? join(here, '..', '..', '.neo4j');

/** The version that the pom pins. */
export const neo4jVersion = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];

/**
 * Why Neo4j cannot run here, or null when it can: Java 17 or newer is needed to run it, and Maven to fetch it once.
 */
export function whyNoNeo4j() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.error) return 'Java is not installed (Neo4j 5 needs Java 17 or 21)';
  const major = Number(/version "(\d+)/.exec(java.stderr)?.[1]);
  if (!(major >= 17)) return `Java ${major} is too old (Neo4j 5 needs Java 17 or 21)`;
  if (!isInstalled() && spawnSync('mvn', ['-v']).error) return 'Maven is not installed (it fetches Neo4j)';
  return null;
}

function isInstalled() {
  const marker = join(neo4jFolder, 'lib', 'version');
  return existsSync(marker) && readFileSync(marker, 'utf8') === neo4jVersion;
}

/**
 * The folder with the server's jars; the first time they are fetched from Maven Central (123 MiB).
 * @param {(line: string) => void} say told before the download begins
 */
export function installNeo4j(say = () => undefined) {
  const lib = join(neo4jFolder, 'lib');
  if (isInstalled()) return lib;
  say(`Fetching Neo4j ${neo4jVersion} from Maven Central into ${lib} (123 MiB, once) …`);
  const fetched = `${lib}-${process.pid}`;
  mkdirSync(neo4jFolder, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fetched}`];
  const maven = spawnSync('mvn', ['-q', '-B', '-f', pom, ...goal], { encoding: 'utf8' });
  if (maven.status !== 0) {
    rmSync(fetched, { recursive: true, force: true });
    throw new Error(
      `Maven could not fetch Neo4j ${neo4jVersion}: ${maven.stdout.trim().split('\n').slice(0, 5).join('\n')}`,
    );
  }
  writeFileSync(join(fetched, 'version'), neo4jVersion);
  rmSync(lib, { recursive: true, force: true });
  rmSync(classArchive(), { force: true });
  renameSync(fetched, lib);
  return lib;
}

/** Java's archive of the server's loaded classes: with it a start takes half the time. */
export function classArchive() {
  return join(neo4jFolder, 'classes.jsa');
}
