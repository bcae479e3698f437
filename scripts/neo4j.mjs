/**
 * `npm run neo4j`: a real Neo4j on this machine, for developers. Keeps its data in .neo4j/home (or DATELINE_NEO4J_HOME/home).
 *
 *   npm run neo4j                        bolt://127.0.0.1:7687, no password
 *   npm run neo4j -- --port 7688         another port (0: any free one)
 *   NEO4J_PASSWORD=… npm run neo4j       with a password, for the user neo4j
 *
 * Ctrl-C stops it cleanly.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { neo4jFolder, neo4jVersion, whyNoNeo4j } from './neo4j/install.mjs';
import { startNeo4j } from './neo4j/server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '7687' } } });
const missing = whyNoNeo4j();
if (missing !== null || !/^\d{1,5}$/.test(values.port)) {
  console.error(missing === null ? '--port should be a number from 0 to 65535' : `Neo4j cannot run here: ${missing}.`);
  process.exit(1);
}

const password = process.env.NEO4J_PASSWORD;
const port = Number(values.port);
try {
  const server = await startNeo4j({ home: join(neo4jFolder, 'home'), port, password, say: console.error });
  console.log(`Neo4j ${neo4jVersion} answers. In another terminal:\n`);
  console.log(`  export NEO4J_URI=${server.uri}`);
  if (password !== undefined) console.log('  export NEO4J_USERNAME=neo4j NEO4J_PASSWORD=…   (the one you gave)');
  console.log('  npm start\n\nCtrl-C stops it.');
  const stop = () => void server.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const code = await server.exited;
  process.exitCode = code === 0 || code === 130 || code === 143 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
