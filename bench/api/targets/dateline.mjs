/** Dateline's own server, as `dateline serve` starts it, but patient: the first answers wait for Neo4j's plans. */
import { openGraph } from '../../../dist/graph/open.js';
import { DEFAULT_LIMITS } from '../../../dist/graphql/limits.js';
import { startServer } from '../../../dist/server/start-server.js';

const uri = process.env.NEO4J_URI;
const graph = await openGraph({ engine: 'neo4j', uri, username: 'neo4j', password: '', database: null });
const serving = { limits: { ...DEFAULT_LIMITS, timeLimit: 120 }, rateLimit: null };
const { url } = await startServer({ graph, host: '127.0.0.1', port: 0, serving });
console.log(`${url}/graphql`);
process.once('SIGTERM', () => process.exit()); // so that a profile is written
