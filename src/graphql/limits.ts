/** How far one operation may reach. All of it is checked before anything is read. */
export interface Limits {
  /** Words, names and signs of the query's text. */
  readonly maxTokens: number;
  /** Levels of fields below each other, and of fragments within each other. */
  readonly maxDepth: number;
  /** Fields under another name. */
  readonly maxAliases: number;
  /** Fields of the query itself. */
  readonly maxRootFields: number;
  readonly maxDirectives: number;
  /** Things that it may return (see cost.ts). */
  readonly maxCost: number;
  /** Seconds that a query may take. */
  readonly timeLimit: number;
}

/** A page of 100 claims with all their participants, words and articles costs 1,200; GraphiQL's question for the schema is 15 deep. */
export const DEFAULT_LIMITS: Limits = {
  maxTokens: 5_000,
  maxDepth: 20,
  maxAliases: 50,
  maxRootFields: 20,
  maxDirectives: 50,
  maxCost: 50_000,
  timeLimit: 10,
};
