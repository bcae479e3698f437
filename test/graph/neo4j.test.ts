import { openGraph } from '../../src/graph/open.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { aClaim, aPerson, aReading } from '../support/builders.js';
import { OPENING_MS } from '../support/graph.js';
import { noNeo4j, ownNeo4j, type RunningServer } from '../support/neo4j-server.js';

const PASSWORD = 'right-password';
const open = (uri: string, password: string, database: string | null = null) =>
  openGraph({ engine: 'neo4j', uri, username: 'neo4j', password, database });

/** The errors hold no secret, wherever one looks into them. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.message, error.stack, JSON.stringify(error), everythingIn(error.cause)].join('\n');
}

describe('Neo4j that is not there', () => {
  it('is told with its address and what to do', async () => {
    const opening = open('bolt://127.0.0.1:1', PASSWORD);
    await expect(opening).rejects.toMatchObject({ code: 'GRAPH_UNREACHABLE' });
    await expect(opening).rejects.toThrow(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1 .*Start it, or set NEO4J_URI/);
    expect(everythingIn(await opening.catch((error: unknown) => error))).not.toContain(PASSWORD);
  });
});

(noNeo4j === null ? describe : describe.skip)('Neo4j with a password', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await ownNeo4j({ password: PASSWORD });
  }, OPENING_MS);
  afterAll(() => server.stop());

  it('lets in who knows it, and writes and reads', async () => {
    const graph = await open(server.uri, PASSWORD);
    const reading = aReading({ claims: [aClaim({ subject: aPerson(), type: 'MET' })] });
    expect(await storeReading(graph, reading)).toBe('loaded');
    expect((await graph.search('entities', 'marsh', 1)).map((hit) => hit.id)).toEqual(['person:ada-marsh']);
    await graph.close();
  });

  it.each(['wrong-password', ''])('keeps out who does not: %p', async (password) => {
    const opening = open(server.uri, password);
    await expect(opening).rejects.toMatchObject({ code: 'GRAPH_REFUSED' });
    await expect(opening).rejects.toThrow(/does not let "neo4j" in. Check NEO4J_USERNAME and NEO4J_PASSWORD/);
    expect(everythingIn(await opening.catch((error: unknown) => error))).not.toContain('wrong-password');
  });

  it('tells of a database that it does not have', async () => {
    const opening = open(server.uri, PASSWORD, 'nowhere');
    await expect(opening).rejects.toMatchObject({ code: 'GRAPH_NO_DATABASE' });
    await expect(opening).rejects.toThrow(/no database "nowhere". Check NEO4J_DATABASE/);
  });

  it('is told when it goes down while it is used', async () => {
    const graph = await open(server.uri, PASSWORD);
    await server.stop();
    expect(await graph.health()).toMatchObject({ ok: false, detail: expect.stringContaining(server.uri) as string });
    await expect(graph.query('RETURN 1', {})).rejects.toMatchObject({ code: 'GRAPH_UNREACHABLE' });
    await graph.close();
  }, 60_000);
});
