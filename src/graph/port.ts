/**
 * The only door to a graph engine. Both engines speak Cypher, so each statement is written once; what differs
 * (full-text search, error translation, retries, routing) lies behind this interface.
 */

/** A value that Cypher parameters may hold. */
export type CypherValue =
  string | number | boolean | null | readonly CypherValue[] | { readonly [key: string]: CypherValue };
export type CypherParameters = Readonly<Record<string, CypherValue>>;

/** A record as it comes back: integers as numbers, nodes only as maps (statements return `node {.*}`, never nodes). */
export type CypherRecord = Readonly<Record<string, unknown>>;

/**
 * A named statement that reads; `row` parses each record and throws on one that breaks the contract. In the text, a comment
 * with a plus, `/*+ USING INDEX … *\/`, is a hint for Neo4j, and nothing to the embedded engine.
 */
export interface ReadStatement<Parameters extends CypherParameters, Row> {
  readonly name: string;
  readonly text: string;
  readonly row: (record: CypherRecord) => Row;
  /** Only there to carry the type of the parameters. */
  readonly parameters?: Parameters;
}

/** A named statement that writes; values only ever travel as parameters. */
export interface WriteStatement<Parameters extends CypherParameters> {
  readonly name: string;
  readonly text: string;
  readonly parameters?: Parameters;
}

/** A write statement together with its parameters, ready for a transaction. */
export interface BoundWrite {
  readonly name: string;
  readonly text: string;
  readonly parameters: CypherParameters;
}

/** What full-text search looks through. */
export type SearchIndex = 'entities' | 'articles';

/** How the words that are looked for fit a name: as whole words, as beginnings of words, or with other letters. */
export type SearchMatch = 'WHOLE' | 'BEGINNING' | 'SIMILAR';

export interface SearchHit {
  readonly id: string;
  /** Higher is better; only comparable within one answer. */
  readonly score: number;
  /** The name that fits best, or the title; empty for an article without one. */
  readonly matched: string;
  /** How the word that fits it least does. */
  readonly match: SearchMatch;
  /** Of an entity, what was read to rank it. */
  readonly entity?: { readonly name: string; readonly aliases: readonly string[]; readonly articleCount: number };
}

/**
 * When a read has taken too long. Neo4j then stops it; the embedded engine cannot stop a statement that has begun, so that
 * one is only waited for no longer.
 */
export interface ReadLimits {
  readonly timeoutMs?: number;
  /** Aborted when nobody waits for the rows any more. */
  readonly signal?: AbortSignal;
}

export interface GraphHealth {
  readonly engine: 'embedded' | 'neo4j';
  readonly ok: boolean;
  /** Engine and version, or what is wrong and what to do about it. */
  readonly detail: string;
}

export interface Graph {
  readonly engine: 'embedded' | 'neo4j';
  /** Runs one read statement and parses every row. */
  read<P extends CypherParameters, R>(statement: ReadStatement<P, R>, parameters: P, limits?: ReadLimits): Promise<R[]>;
  /** Runs all writes in one transaction: all of them or none. */
  write(writes: readonly BoundWrite[]): Promise<void>;
  /** Hits best first, ties by id; a prefix of a word matches too, and for entities a misspelt word; user text is never query syntax. */
  search(index: SearchIndex, text: string, limit: number, limits?: ReadLimits): Promise<SearchHit[]>;
  /** A read-only statement typed in by a person (`dateline query`); refuses to write. Columns in their order. */
  query(text: string, parameters: CypherParameters): Promise<{ columns: string[]; rows: unknown[][] }>;
  /** Creates what is missing of indexes and constraints; safe to call at every start. */
  prepare(): Promise<void>;
  health(): Promise<GraphHealth>;
  close(): Promise<void>;
}
