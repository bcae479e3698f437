import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGraph } from '../../dist/graph/open.js';
import { loadArticles } from '../../dist/load/load-articles.js';
import { startNeo4j } from '../../scripts/neo4j/server.mjs';
import { readyMade } from '../engines.mjs';
import { readings } from '../synthetic/readings.mjs';

const POM = join(dirname(fileURLToPath(import.meta.url)), 'apoc', 'pom.xml');
/** The graph takes minutes to load and is the same each time: it is kept for the next run. */
const FOLDER = process.env.DATELINE_BENCH_HOME ?? join(tmpdir(), 'dateline-bench-api');
/** A server for measuring: Java's full compiler, and a page cache that holds the graph. */
const JAVA = ['-Xms1g', '-Xmx1g', '-XX:+UseParallelGC'];
const SETTINGS = ['server.memory.pagecache.size=1g'];

/** A real Neo4j with APOC and `articles` invented articles in it, loaded as `dateline load` does. */
export async function servedGraph(articles) {
  mkdirSync(FOLDER, { recursive: true });
  const say = (line) => console.error(line);
  const plugins = installApoc(say);
  const home = join(FOLDER, `articles-${articles}`);
  const isLoaded = existsSync(join(home, 'loaded'));
  if (!isLoaded) rmSync(home, { recursive: true, force: true });
  const server = await startNeo4j({ home, say, java: JAVA, settings: SETTINGS, plugins });
  if (!isLoaded) {
    say(`Loading ${articles} articles into ${home} (once) …`);
    await load(server.uri, articles);
    writeFileSync(join(home, 'loaded'), '');
  }
  return server;
}

async function load(uri, articles) {
  const graph = await openGraph({ engine: 'neo4j', uri, username: 'neo4j', password: '', database: null });
  const { failed } = await loadArticles({ ...readyMade(readings(articles)), graph });
  await graph.close();
  if (failed.length > 0) throw new Error(`${failed.length} articles were not loaded: ${failed[0].message}`);
}

/** The folder with APOC's jars; the first time they are fetched from Maven Central. */
function installApoc(say) {
  const jars = join(FOLDER, 'apoc');
  if (existsSync(jars) && readdirSync(jars).some((name) => name.startsWith('apoc-core'))) return jars;
  say('Fetching APOC from Maven Central (once) …');
  const fetched = `${jars}-${process.pid}`;
  const exclude = '-DexcludeArtifactIds=slf4j-api,commons-lang3,commons-text';
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', exclude, `-DoutputDirectory=${fetched}`];
  const maven = spawnSync('mvn', ['-q', '-B', '-f', POM, ...goal], { encoding: 'utf8' });
  if (maven.status !== 0) throw new Error(`Maven could not fetch APOC: ${maven.stdout}`);
  rmSync(jars, { recursive: true, force: true });
  renameSync(fetched, jars);
  return jars;
}
