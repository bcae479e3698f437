import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyNoNeo4j } from '../../scripts/neo4j/install.mjs';
import { startNeo4j } from '../../scripts/neo4j/server.mjs';

/** A server that the whole test run shares (scripts/test.mjs starts it), or none: then each test file starts its own. */
const shared = process.env.NEO4J_TEST_URI;

/** Why there is no Neo4j to test with, or null when there is. */
export const noNeo4j = shared === undefined ? whyNoNeo4j() : null;

export interface RunningServer {
  readonly uri: string;
  stop(): Promise<void>;
}

/** A real Neo4j without a password: the shared one, or one of the caller's own. */
export async function neo4jForTests(): Promise<RunningServer> {
  return shared === undefined ? ownNeo4j() : { uri: shared, stop: () => Promise.resolve() };
}

/** A server of the caller's own, for what a shared one cannot show: passwords, going down. Its data goes with it. */
export async function ownNeo4j(options: { password?: string } = {}): Promise<RunningServer> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-neo4j-'));
  const server = await startNeo4j({ home, ...options });
  return {
    uri: server.uri,
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
