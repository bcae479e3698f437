import { resolve } from 'node:path';
import type { Config } from '../../config.js';
import { NO_FIELDS } from '../../articles/fields.js';
import { makeArticle } from '../../articles/make-article.js';
import type { Reader } from '../../extract.js';
import type { Graph } from '../../graph/port.js';
import { findCrooked } from '../../graph/writes/index.js';
import { EXIT } from '../failure.js';
import { readerVersion } from '../../load/reader-version.js';
import { printLine } from '../standard-output.js';

/** What a check found: whether it is well, and what there is to know or to do. */
interface Finding {
  readonly ok: boolean;
  readonly what: string;
  readonly detail: string;
}

/** Everything that `doctor` looks at: settings, reader, graph. */
export interface Patient {
  readonly version: string;
  readonly readConfig: () => Config;
  readonly openReader: () => Promise<Reader>;
  readonly openGraph: (config: Config) => Promise<Graph>;
}

const COUNTED = ['Article', 'Entity', 'Claim'] as const;
const SAMPLE = 'Canada rejected the tariff on Monday.';

/** Checks each part that a load or a server needs and says of each what is there, or what to do. */
export async function doctor(patient: Patient): Promise<number> {
  const findings = [
    program(patient),
    await check('settings', () => settings(patient.readConfig())),
    await check('reader', () => reader(patient)),
    ...(await graph(patient)),
  ];
  for (const { ok, what, detail } of findings) await printLine(`${ok ? 'ok ' : 'BAD'}  ${what.padEnd(9)} ${detail}`);
  return findings.every(({ ok }) => ok) ? EXIT.done : EXIT.failed;
}

function program({ version }: Patient): Finding {
  return {
    ok: true,
    what: 'program',
    detail: `Dateline ${version}, Node ${process.version}, ${process.platform}-${process.arch}`,
  };
}

function settings({ graph, server }: Config): string {
  const where =
    graph.engine === 'embedded'
      ? `embedded graph in ${resolve(graph.folder)} (DATELINE_DATA)`
      : `Neo4j at ${graph.uri} as ${graph.username}, database ${graph.database ?? '(the default one)'}`;
  return `${where}; serves ${server.host}:${server.port}`;
}

async function reader({ openReader }: Patient): Promise<string> {
  const started = Date.now();
  const opened = await openReader();
  const ready = Date.now();
  const article = makeArticle({ id: 'article:sample', text: SAMPLE, fields: NO_FIELDS, origin: 'sample' });
  const { claims } = await opened.read(article);
  await opened.close();
  if (claims.length === 0) throw new Error(`finds no claim in "${SAMPLE}"; run "npm run build", and npm ci before it`);
  return `version ${readerVersion() || '(not built)'}; model loaded in ${ready - started} ms, a sentence read in ${Date.now() - ready} ms`;
}

async function graph({ readConfig, openGraph }: Patient): Promise<Finding[]> {
  let opened: Graph | null = null;
  const engine = await check('graph', async () => {
    opened = await openGraph(readConfig());
    const health = await opened.health();
    if (!health.ok) throw new Error(health.detail);
    return health.detail;
  });
  const usable = opened as Graph | null; // as: set inside the check, which the compiler does not follow
  if (usable === null) return [engine];
  const contents = await check('contents', () => counts(usable));
  const derived = await check('derived', () => derivedFacts(usable));
  await usable.close();
  return [engine, contents, derived];
}

async function counts(graph: Graph): Promise<string> {
  const numbers = await Promise.all(
    COUNTED.map(async (label) => {
      const { rows } = await graph.query(`MATCH (n:${label}) RETURN count(n) AS number`, {});
      return `${JSON.stringify(rows[0]?.[0] ?? 0)} × ${label}`;
    }),
  );
  return numbers.join(', ');
}

/** @throws for what is derived and not what the articles and claims add up to */
async function derivedFacts(graph: Graph): Promise<string> {
  const crooked = await findCrooked(graph);
  if (crooked.length === 0) return 'stories, counts and direct edges are what the articles and claims add up to';
  const told = crooked.map(({ what, count, examples }) => `${count} ${what} (${examples.join(', ')})`);
  throw new Error(`${told.join('; ')}; run "dateline repair"`);
}

async function check(what: string, look: () => string | Promise<string>): Promise<Finding> {
  try {
    return { ok: true, what, detail: await look() };
  } catch (error) {
    return { ok: false, what, detail: error instanceof Error ? error.message : String(error) };
  }
}
