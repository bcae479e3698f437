import neo4j, {
  type Config,
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
  type SessionConfig,
} from 'neo4j-driver';
import type { Neo4jConfig } from '../../config.js';
import type {
  BoundWrite,
  CypherParameters,
  Graph,
  GraphHealth,
  ReadLimits,
  ReadStatement,
  SearchHit,
  SearchIndex,
} from '../port.js';
import { refuseWrites } from '../read-only.js';
import { untilAborted } from '../until-aborted.js';
import { searchWith } from '../search/search.js';
import { fullTextSource } from './candidates.js';
import { neo4jError } from './errors.js';
import { refuseOldServer } from './server-version.js';
import { AWAIT_INDEXES, SCHEMA } from './schema.js';
import { hinted } from './hints.js';
import { plain, toDriver } from './values.js';

type Settings = Omit<Neo4jConfig, 'engine'>;

const DRIVER_SETTINGS: Partial<Config> = {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  connectionTimeout: 10_000,
  connectionAcquisitionTimeout: 20_000,
  maxTransactionRetryTime: 8_000,
  userAgent: 'dateline',
};

/**
 * Connects to a Neo4j server, a cluster or Aura, and asks once which database is meant, so that every later session
 * names it.
 * @throws GraphError GRAPH_UNREACHABLE, GRAPH_REFUSED, GRAPH_NO_DATABASE or GRAPH_TOO_OLD, saying what to do
 */
export async function openNeo4j(settings: Settings): Promise<Graph> {
  const { uri, username, password } = settings;
  const authentication = password === '' ? undefined : neo4j.auth.basic(username, password);
  try {
    const driver = neo4j.driver(uri, authentication, DRIVER_SETTINGS);
    try {
      return new Neo4jGraph(driver, { ...settings, database: await databaseMeant(driver, settings) });
    } catch (error) {
      await driver.close();
      throw error;
    }
  } catch (cause) {
    throw neo4jError('connect', settings, cause);
  }
}

async function databaseMeant(driver: Driver, place: Settings): Promise<string> {
  const { database } = place;
  const reading: Partial<SessionConfig> = { defaultAccessMode: neo4j.session.READ };
  if (database !== null) reading.database = database;
  const session = driver.session(reading);
  try {
    const { summary } = await session.run('RETURN 1 AS one'); // not a managed one: a server that is down is told at once
    refuseOldServer(summary.server.agent, place.uri);
    return summary.database.name ?? database ?? 'neo4j';
  } finally {
    await session.close();
  }
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #place: Settings & { readonly database: string };

  constructor(driver: Driver, place: Settings & { readonly database: string }) {
    this.#driver = driver;
    this.#place = place;
  }

  /**
   * A transaction that the server ends by itself takes one round trip instead of three. Where that fails and the driver
   * says that another try may help, it is read as any other transaction is, with all of the driver's tries.
   */
  async read<P extends CypherParameters, R>(
    statement: ReadStatement<P, R>,
    parameters: P,
    limits: ReadLimits = {},
  ): Promise<R[]> {
    const { name, row } = statement;
    const text = hinted(statement.text);
    const given = toDriver(parameters);
    const settings = transactionSettings(limits);
    const tried = async (session: Session): Promise<QueryResult> => {
      try {
        return await session.run(text, given, settings);
      } catch (error) {
        if (!(error instanceof Error && neo4j.isRetryableError(error))) throw error;
        return await session.executeRead((transaction) => transaction.run(text, given), settings);
      }
    };
    const { records } = await this.#within('READ', { name }, (session) => untilAborted(tried(session), limits.signal));
    return records.map((record) => row(record.toObject()));
  }

  /**
   * All statements are sent at once and then waited for: one round trip for an article, however many there are. The
   * driver's own error goes up from the work: it tells the driver whether to try again, as after a deadlock.
   */
  async write(writes: readonly BoundWrite[]): Promise<void> {
    if (writes.length === 0) return;
    const doing = { name: 'write' };
    await this.#within('WRITE', doing, (session) =>
      session.executeWrite(async (transaction) => {
        const running = writes.map(({ text, parameters }) => transaction.run(text, toDriver(parameters)).summary());
        const outcomes = await Promise.allSettled(running);
        const failed = outcomes.findIndex((outcome) => outcome.status === 'rejected');
        doing.name = writes[failed]?.name ?? 'commit';
        await running[failed];
      }),
    );
  }

  search(index: SearchIndex, text: string, limit: number, limits?: ReadLimits): Promise<SearchHit[]> {
    const read: Graph['read'] = (statement, parameters) => this.read(statement, parameters, limits);
    return searchWith(fullTextSource({ read }), index, text, limit);
  }

  /** The server refuses to write in a read transaction; the text is looked at too, for LOAD CSV and a clear message. */
  async query(text: string, parameters: CypherParameters): Promise<{ columns: string[]; rows: unknown[][] }> {
    refuseWrites(text);
    return this.#reading('query', async (transaction) => {
      const result = transaction.run(text, toDriver(parameters));
      const columns = (await result.keys()).map(String);
      const { records } = await result;
      return { columns, rows: records.map((record) => columns.map((column) => plain(record.get(column)))) };
    });
  }

  async prepare(): Promise<void> {
    await this.#within('WRITE', { name: 'prepare' }, async (session) => {
      for (const statement of [...SCHEMA, AWAIT_INDEXES]) await session.run(statement);
    });
  }

  async health(): Promise<GraphHealth> {
    const { uri, database } = this.#place;
    try {
      const server = await this.#driver.getServerInfo({ database });
      return { engine: this.engine, ok: true, detail: `${server.agent ?? 'Neo4j'} at ${uri}, database ${database}` };
    } catch (error) {
      return { engine: this.engine, ok: false, detail: neo4jError('health', this.#place, error).message };
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #reading<T>(name: string, work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    return this.#within('READ', { name }, (session) => session.executeRead(work));
  }

  /** One bookmark manager for all sessions: whoever reads after a write sees it, on whichever server of a cluster. */
  async #within<T>(
    mode: 'READ' | 'WRITE',
    doing: { name: string },
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const settings: Partial<SessionConfig> = {
      database: this.#place.database,
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    };
    const session = this.#driver.session(settings);
    try {
      return await work(session);
    } catch (error) {
      throw neo4jError(doing.name, this.#place, error);
    } finally {
      await session.close();
    }
  }
}

/**
 * The server ends a transaction by itself when its time is up. When nobody waits any more, the session is closed, which
 * resets its connection, and that interrupts the server too.
 */
function transactionSettings({ timeoutMs }: ReadLimits): { timeout?: number } {
  return timeoutMs === undefined ? {} : { timeout: Math.max(1, Math.ceil(timeoutMs)) };
}
