import { z } from 'zod';
import { expectedOfServing, type ServingConfig, servingOf, servingVariables } from './serving-config.js';

/** Where the graph is and where the server listens: the environment, checked. This file is its only reader. */
export interface Config {
  readonly graph: GraphConfig;
  readonly server: { readonly host: string; readonly port: number; readonly token: string | null };
  readonly serving: ServingConfig;
  readonly logLevel: LogLevel;
  /** Folder of another model than the one that comes with the program; null is that one. */
  readonly modelFolder: string | null;
}

export type GraphConfig = EmbeddedConfig | Neo4jConfig;

export interface EmbeddedConfig {
  readonly engine: 'embedded';
  /** The folder that holds the data. */
  readonly folder: string;
}

export interface Neo4jConfig {
  readonly engine: 'neo4j';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Null is the user's home database. */
  readonly database: string | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
const SCHEMES_TOLD = 'bolt://, neo4j:// or neo4j+s://';

const text = (fallback: string) => z.string().trim().default(fallback);
const environmentSchema = z.object({
  NEO4J_URI: text(''),
  NEO4J_USERNAME: text('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: text(''),
  DATELINE_DATA: text('./data'),
  DATELINE_MODEL: text(''),
  HOST: text('127.0.0.1'),
  DATELINE_TOKEN: text(''),
  PORT: z
    .string()
    .trim()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(4000),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('warn'),
  ...servingVariables,
});

/** What each variable should hold, for the one who has to mend it. Values are not repeated: one of them is a password. */
const EXPECTED: Readonly<Record<string, string>> = {
  PORT: 'a port from 0 to 65535 (0: any free one), for example 4000',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
};

/** The environment is not usable; the message names the variable and says what it should hold. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The settings of this process. An empty variable counts as not set.
 * @param told what the command line says, which goes before the environment
 * @throws ConfigError when a variable holds something that cannot be used
 */
export function readConfig(environment: Variables = process.env, told: Variables = {}): Config {
  const isSet = ([, value]: [string, string | undefined]) => value !== undefined && value.trim() !== '';
  const set = Object.fromEntries([...Object.entries(environment), ...Object.entries(told)].filter(isSet));
  const result = environmentSchema.safeParse(set);
  if (!result.success) {
    const names = result.error.issues.map((issue) => String(issue.path[0]));
    throw new ConfigError(
      names.map((name) => `${name} should be ${EXPECTED[name] ?? expectedOfServing(name) ?? 'a text'}`).join('; '),
    );
  }
  const values = result.data;
  return {
    graph: values.NEO4J_URI === '' ? embedded(values.DATELINE_DATA) : neo4j(values),
    server: {
      host: values.HOST,
      port: values.PORT,
      token: values.DATELINE_TOKEN === '' ? null : values.DATELINE_TOKEN,
    },
    serving: servingOf(values, values.HOST),
    logLevel: values.LOG_LEVEL,
    modelFolder: values.DATELINE_MODEL === '' ? null : values.DATELINE_MODEL,
  };
}

function embedded(folder: string): EmbeddedConfig {
  return { engine: 'embedded', folder: folder === '' ? './data' : folder };
}

function neo4j(values: z.infer<typeof environmentSchema>): Neo4jConfig {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = values;
  if (!URL.canParse(uri) || !NEO4J_SCHEMES.includes(new URL(uri).protocol)) {
    throw new ConfigError(`NEO4J_URI should begin with ${SCHEMES_TOLD}, for example neo4j://localhost:7687`);
  }
  if (new URL(uri).password !== '') {
    throw new ConfigError('NEO4J_URI should hold no password; put it in NEO4J_PASSWORD, where no log shows it');
  }
  return { engine: 'neo4j', uri, username, password, database: database === '' ? null : database };
}
