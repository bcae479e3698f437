import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js';
import { GraphError } from '../errors.js';
import { INDEXES, UNIQUE_KEYS } from '../model.js';
import type {
  BoundWrite,
  CypherParameters,
  CypherRecord,
  Graph,
  GraphHealth,
  ReadLimits,
  ReadStatement,
  SearchHit,
  SearchIndex,
} from '../port.js';
import { refuseWrites, writesRefused } from '../read-only.js';
import { untilAborted } from '../until-aborted.js';
import { searchWith } from '../search/search.js';
import { scanningSource } from './candidates.js';
import { openingError, statementError } from './errors.js';
import { plain } from './plain.js';

export const FILE = 'graph.grafeo';
/** How much log may pile up before it is worked into the data file, so that the next start has little to replay. */
const LOG_BYTES = 32 * 1024 * 1024;

/**
 * Opens the graph in a folder, which is made where it is missing. One process at a time: the engine locks the file.
 * @throws GraphError GRAPH_LOCKED, GRAPH_DAMAGED or GRAPH_FOLDER, each naming the folder
 */
export function openEmbedded(folder: string): Graph {
  try {
    mkdirSync(folder, { recursive: true });
    const database = grafeo.GrafeoDB.create(join(folder, FILE));
    database.setCheckpointTriggers({ walBytes: LOG_BYTES });
    return new EmbeddedGraph(database, folder);
  } catch (cause) {
    throw openingError(folder, cause);
  }
}

class EmbeddedGraph implements Graph {
  readonly engine = 'embedded';
  readonly #database: GrafeoDB;
  readonly #folder: string;
  #closed = false;
  /** Writes go one after the other: two at once would only make one of them fail. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(database: GrafeoDB, folder: string) {
    this.#database = database;
    this.#folder = folder;
  }

  /** The engine cannot stop a statement: when the time is up it goes on in its own thread, and its rows go nowhere. */
  async read<P extends CypherParameters, R>(
    statement: ReadStatement<P, R>,
    parameters: P,
    { signal }: ReadLimits = {},
  ): Promise<R[]> {
    this.#refuseWhenClosed();
    const run = () => untilAborted(this.#database.executeCypher(statement.text, parameters), signal);
    const result = await this.#run(statement.name, run);
    return recordsOf(result).map(statement.row);
  }

  async write(writes: readonly BoundWrite[]): Promise<void> {
    this.#refuseWhenClosed();
    const turn = this.#lastWrite.then(() => this.#writeAll(writes));
    this.#lastWrite = turn.catch(() => undefined); // the caller of `turn` hears of it; the next write has its own turn
    await turn;
  }

  async #writeAll(writes: readonly BoundWrite[]): Promise<void> {
    if (writes.length === 0) return;
    const transaction = this.#database.beginTransaction();
    try {
      for (const { name, text, parameters } of writes) {
        await this.#run(name, () => transaction.executeCypher(text, parameters));
      }
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw statementError('commit', error);
    }
  }

  search(index: SearchIndex, text: string, limit: number, limits?: ReadLimits): Promise<SearchHit[]> {
    const read: Graph['read'] = (statement, parameters) => this.read(statement, parameters, limits);
    return searchWith(scanningSource({ read }), index, text, limit);
  }

  /** Grafeo has no read-only mode for Cypher: the text is looked at first, and what it did is taken back in any case. */
  async query(text: string, parameters: CypherParameters): Promise<{ columns: string[]; rows: unknown[][] }> {
    refuseWrites(text);
    this.#refuseWhenClosed();
    const transaction = this.#database.beginTransaction();
    try {
      const result = await this.#run('query', () => transaction.executeCypher(text, parameters));
      if (Object.values(result.counters).some((changes) => changes > 0)) throw writesRefused('it changes the graph');
      return { columns: result.columns, rows: result.rows().map((row) => row.map(plain)) };
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  async prepare(): Promise<void> {
    this.#refuseWhenClosed();
    for (const statement of SCHEMA) await this.#run('prepare', () => this.#database.executeCypher(statement));
  }

  async health(): Promise<GraphHealth> {
    const place = resolve(this.#folder);
    try {
      this.#refuseWhenClosed();
      await this.#run('health', () => this.#database.executeCypher('RETURN 1 AS one'));
      return { engine: this.engine, ok: true, detail: `Grafeo ${this.#database.version()} in ${place}` };
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return { engine: this.engine, ok: false, detail: `Grafeo in ${place} does not answer: ${said}` };
    }
  }

  /** Lets the writes that have begun finish, then hands the folder back. Closing twice is fine. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#lastWrite;
    this.#database.close();
  }

  async #run(name: string, execute: () => Promise<QueryResult>): Promise<QueryResult> {
    try {
      return await execute();
    } catch (error) {
      throw statementError(name, error);
    }
  }

  #refuseWhenClosed(): void {
    if (this.#closed) throw new GraphError('GRAPH_CLOSED', `The graph in ${resolve(this.#folder)} has been closed.`);
  }
}

/** A uniqueness constraint of Grafeo's looks nothing up, so each key is indexed besides. */
export const SCHEMA: readonly string[] = [
  ...UNIQUE_KEYS.map(
    ({ label, property }) =>
      `CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ),
  ...UNIQUE_KEYS.map(
    ({ label, property }) =>
      `CREATE INDEX ${label}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  ...INDEXES.filter(({ engine }) => engine !== 'neo4j').map(
    ({ label, properties: [property] }) =>
      `CREATE INDEX ${label}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
];

function recordsOf(result: QueryResult): CypherRecord[] {
  return result.toArray().map((record) => plain(record) as CypherRecord); // a row is a map of its columns
}
