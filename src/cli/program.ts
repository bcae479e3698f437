import { Command, InvalidArgumentError } from 'commander';
import type { Config } from '../config.js';
import type { Reader } from '../extract.js';
import type { Graph } from '../graph/port.js';
import type { DoorFile } from '../door/door-file.js';
import type { Asked } from '../resolve/asked.js';
import type { Reason } from './commands/identity.js';
import type { LoadCommandOptions, OpenReaders } from './commands/load.js';
import type { RemoveOptions } from './commands/remove.js';
import type { ExportCommandOptions } from './commands/transfer.js';
import { CommandFailure, EXIT } from './failure.js';

/** What the commands work with; each part is opened only by the commands that need it. */
export interface Workplace {
  readonly version: string;
  /** @param told settings from the command line, which go before the environment */
  readonly readConfig: (told?: Readonly<Record<string, string | undefined>>) => Config;
  readonly openReader: () => Promise<Reader>;
  /** Reads several articles at a time; with 0 or 1 workers in this thread. */
  readonly openReaders: OpenReaders;
  readonly openGraph: (config: Config) => Promise<Graph>;
}

const ABOUT = `Reads news articles and answers who did what to whom, when, according to whom, and in which sentence.`;

const SETTINGS = `
Settings (environment variables):
  DATELINE_DATA    folder of the embedded graph (./data)
  NEO4J_URI        a Neo4j server instead, such as neo4j://localhost:7687; then also
                   NEO4J_USERNAME (neo4j), NEO4J_PASSWORD and NEO4J_DATABASE
  DATELINE_TOKEN   lets "serve" take changes: mutations have to send it (none are taken)
  HOST, PORT       where "serve" listens (127.0.0.1, 4000)
  DATELINE_…       limits, rates, caching, logs and metrics of "serve": docs/serving.md
  DATELINE_MODEL   folder of another reader's model than the one that comes with it
  LOG_LEVEL        fatal, error, warn, info, debug, trace or silent (warn)

Exit codes: 0 all done; 1 something could not be done, and was told; 2 the command was not understood.
Start with:  dateline load my-articles/  and then  dateline serve`;

const DECIDING = `
Decisions are stored with their reason and outlast loading again; "dateline undo" takes any of them back.
Examples:
  dateline review                                       who may be one, and why
  dateline review --accept decision:4f1d0c6be2a97d53
  dateline merge person:j-smith person:john-smith --reason 'signed both ways'
  dateline split person:john-smith --articles article:a article:b --as 'John Smith (coach)' --reason 'another man'
  dateline judge claim:4f1d0c6be2a97d53 --reason 'the paper corrected itself' --by 'R. Diaz'
  dateline query "MATCH (d:Decision) RETURN d.id, d.kind, d.status, d.reason"
While a server uses the embedded graph, these decisions go through it by themselves.`;

const BACKUP = `
Stop "dateline serve" first: the embedded graph belongs to one process at a time. Where Neo4j is used, its own tools back it up.
Examples:
  dateline backup monday.backup
  dateline restore monday.backup                       into an empty folder
  DATELINE_DATA=./other dateline restore monday.backup
  dateline restore --force monday.backup               in the place of the graph that is there`;

/**
 * The command line. Each command loads its own code only when it is run, so that `extract` starts without a server.
 * @param finish gets the exit code of the command that was run
 */
export function createProgram(place: Workplace, finish: (exitCode: number) => void): Command {
  const program = new Command('dateline')
    .description(ABOUT)
    .version(place.version)
    .showHelpAfterError('(dateline --help, or dateline <command> --help, says more)')
    .addHelpText('after', SETTINGS);

  program
    .command('load')
    .argument('[path...]', 'files, folders, globs in quotes, URLs of pages and feeds; - for standard input')
    .description('read articles into the graph; what it has already is not read again')
    .option('--stdin', 'read standard input: JSON lines, one article, a page or a feed (the same as -)')
    .option('-v, --verbose', 'name every file that was passed over or failed')
    .option(
      '-w, --workers <n>',
      'articles read at the same time (as many as there are processors, at most 8)',
      wholeNumber,
    )
    .option('--report <file>', 'write what became of every input to a file, one JSON line each')
    .option('--resume', 'go on with the --report of a load that was cut off, instead of beginning it anew')
    .addHelpText(
      'after',
      `
Examples:
  dateline load report.txt                one article
  dateline load articles/ 'more/**/*.md'  all below a folder, and a glob
  dateline load archive.jsonl             one article a line: {"id", "text", "title"?, "publisher"?, "publishedAt"?, "url"?}
  dateline load https://news.example/feed.xml 'pages/*.html' april.zip
  zcat old.jsonl.gz | dateline load -

Reads .txt and .md (with front matter), .html (the main text), .jsonl, RSS and Atom feeds, all of them also as .gz,
.zst, .bz2 or in a .zip. Articles that are not in English are passed over and counted. docs/inputs.md tells the rest.

Run it again as often as you like: unchanged articles are skipped, edited ones replace their own claims, and a load
that was cut off, in whatever way, goes on. What cannot be read is listed at the end with what to do; the rest is loaded.

While "dateline serve" uses the embedded graph, articles go through it, to the same effect.`,
    )
    .action(async (paths: string[], options: LoadCommandOptions & { stdin?: boolean }) => {
      const { load, loadDirectly } = await import('./commands/load.js');
      const inputs = withStandardInput(paths, options.stdin);
      finish(
        await withGraphOrServer(place, {
          onGraph: (graph) => load(inputs, options, loadDirectly(graph, place.openReaders, options.workers)),
          throughServer: async (door) => {
            const { loadThrough } = await import('../door/through-door.js');
            return load(inputs, options, (articles, told) => loadThrough(door, articles, told));
          },
        }),
      );
    });

  program
    .command('serve')
    .description('serve the graph: GraphQL API and playground at http://127.0.0.1:4000/graphql')
    .option('--load <path...>', 'load these first')
    .option('-p, --port <port>', 'port to listen on')
    .option('--host <host>', 'address to listen on; 0.0.0.0 for all networks')
    .action(async (options: ServeOptions) => {
      finish(await runServe(place, options));
    });

  program
    .command('extract')
    .argument('[path...]', 'files, folders, globs in quotes, URLs of pages and feeds; - for standard input')
    .description('print what is read out of articles as JSON lines; needs no graph')
    .option('--stdin', 'read JSON lines from standard input instead; - takes an article, a page or a feed too')
    .option('--format <format>', 'format of --stdin and of the output', 'jsonl')
    .option('--explain', 'print instead, for people, how each sentence was read and why a claim was or was not made')
    .addHelpText(
      'after',
      `
One JSON object a line in, one out, in the same order; nothing else goes to standard output.
  in   {"id", "text", "title"?, "publisher"?, "publishedAt"?, "url"?, "mentions"?: [{"start", "end", "kind"?}]}
  out  {"id", "text", "sentences", "mentions", "entities", "claims", "attributions"}
       or {"id"?, "error": {"code", "message"}} for a line that cannot be read; the exit code is then 1
       (but not for an article that is not in English: its code is NOT_ENGLISH)
Offsets are UTF-16 code units into "text". docs/guide.md describes every field.

Examples:
  dateline extract report.txt | jq '.claims[].type'
  dateline extract --stdin --format jsonl < articles.jsonl > claims.jsonl
  dateline extract --explain report.txt`,
    )
    .action(async (paths: string[], options: { stdin?: boolean; format?: string; explain?: boolean }) => {
      const { extract } = await import('./commands/extract.js');
      finish(await extract(paths, options, place.openReader));
    });

  program
    .command('query')
    .argument('<cypher>', 'one statement that only reads')
    .description('run Cypher by hand')
    .option('--json', 'one JSON object a line instead of a table')
    .option('-p, --param <name=value...>', 'a $parameter of the statement; a value that is JSON counts as such')
    .addHelpText(
      'after',
      `
Examples:
  dateline query 'MATCH (p:Person)-[r:REJECTED]->(x:Policy) RETURN p.name, x.name, r.articleCount'
  dateline query 'MATCH (c:Claim {type: $type})-[:STATED_IN]->(s) RETURN s.text LIMIT 5' -p type=REJECTED --json`,
    )
    .action(async (text: string, options: { json?: boolean; param?: string[] }) => {
      const { query } = await import('./commands/query.js');
      finish(await query(text, options, () => place.openGraph(place.readConfig())));
    });

  program
    .command('eval')
    .argument('<dir...>', 'folder of articles and gold files (name.txt and name.json); several only with --identity')
    .description('score the reader against hand annotations: precision, recall and F1')
    .option('--identity', 'score instead who is held to be who across the articles of all folders (B³)')
    .option('-v, --verbose', 'name every mistake')
    .option('--json', 'figures as JSON')
    .action(async (folders: [string, ...string[]], options: EvalOptions) => {
      if (options.identity === true) {
        const { evaluateWhoIsWho } = await import('./commands/evaluate-identity.js');
        finish(await evaluateWhoIsWho(folders, options, place.openReader));
        return;
      }
      if (folders.length > 1)
        throw new CommandFailure('eval takes one folder, or several with --identity.', EXIT.misused);
      const { evaluate } = await import('./commands/evaluate.js');
      finish(await evaluate(folders[0], options, place.openReader));
    });

  program
    .command('review')
    .description('list whom the resolver holds for one perhaps; accept or reject')
    .option('--accept <id>', 'carry a suggested merge out')
    .option('--reject <id>', 'keep the two apart; it is not suggested again')
    .option('--reason <text>', 'why, kept with the decision')
    .option('--limit <n>', 'how many to list', '20')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', DECIDING)
    .action(async (options: ReviewOptions) => {
      const { accept, reject } = options;
      if (accept !== undefined && reject !== undefined) {
        throw new CommandFailure('review takes --accept or --reject, not both.', EXIT.misused);
      }
      if (!/^[1-9]\d{0,4}$/.test(options.limit)) throw new CommandFailure('--limit takes a number.', EXIT.misused);
      if (accept !== undefined || reject !== undefined) {
        const what = accept === undefined ? 'reject' : 'accept';
        finish(await decide(place, options, { what, id: accept ?? reject ?? '' }));
        return;
      }
      const { review } = await import('./commands/review.js');
      finish(await withGraph(place, place.readConfig(), (graph) => review(options, graph)));
    });

  program
    .command('merge')
    .argument('<from>', 'id of the entity that goes')
    .argument('<into>', 'id of the entity that stays')
    .description('make two entities one in all articles; the first id leads to the other from then on')
    .requiredOption('--reason <text>', 'why, kept with the decision')
    .addHelpText('after', DECIDING)
    .action(async (from: string, into: string, options: { reason: string }) => {
      finish(await decide(place, options, { what: 'merge', fromId: from, intoId: into }));
    });

  program
    .command('split')
    .argument('<id>', 'id of the entity')
    .description('make what some articles call so an entity of its own')
    .requiredOption('--articles <id...>', 'ids of the articles in which it is somebody else')
    .option('--as <name>', 'what that one is called; its id comes from it')
    .requiredOption('--reason <text>', 'why, kept with the decision')
    .addHelpText('after', DECIDING)
    .action(async (id: string, options: { articles: string[]; as?: string; reason: string }) => {
      const { articles: articleIds, as: name = null } = options;
      finish(await decide(place, options, { what: 'split', id, articleIds, name }));
    });

  program
    .command('judge')
    .argument('<claim>', 'id of a claim')
    .description('judge a claim wrong: it is kept, and hidden from lists, relationships and counts')
    .option('--right', 'take such a judgement back')
    .requiredOption('--reason <text>', 'why, kept with the decision')
    .option('--by <name>', 'who judges, kept with the decision')
    .addHelpText('after', DECIDING)
    .action(async (id: string, options: { right?: boolean; reason: string; by?: string }) => {
      const verdict = options.right === true ? 'RIGHT' : 'WRONG';
      finish(await decide(place, options, { what: 'judge', claimId: id, verdict }));
    });

  program
    .command('undo')
    .argument('<decision>', "id of a decision, a person's or the resolver's")
    .description('take back a merge, a split, or what the resolver decided')
    .option('--reason <text>', 'why, kept with the decision')
    .option('--by <name>', 'who decides, kept with the decision')
    .addHelpText('after', DECIDING)
    .action(async (id: string, options: { reason?: string; by?: string }) => {
      finish(await decide(place, options, { what: 'undo', id }));
    });

  program
    .command('rebuild')
    .description('read the texts of all articles in the graph anew and apply the stored decisions')
    .addHelpText(
      'after',
      `
Needs nothing but the graph. With the reader that read the articles before, nothing changes; after an update of Dateline the
articles are as the new reader reads them, and people's decisions still hold. Can be cut off and run again.`,
    )
    .action(async () => {
      const { rebuildGraph } = await import('./commands/rebuild.js');
      finish(await withGraph(place, place.readConfig(), (graph) => rebuildGraph(graph, place.openReader)));
    });

  program
    .command('remove')
    .argument('[article...]', 'ids or urls of articles')
    .description('take articles out of the graph, with all that only they told')
    .option('--publisher <name>', 'all articles of a publisher, its name written as the graph has it')
    .option('--before <day>', 'all articles published before a day, YYYY-MM-DD')
    .option('--older-than <time>', 'all articles published longer ago: 90d, 12w, 18m or 2y')
    .option('--dry-run', 'change nothing; list the articles and tell what would go with them')
    .option('-y, --yes', 'do not ask before many are removed')
    .addHelpText(
      'after',
      `
The graph is afterwards as if it had never had the articles: their sentences and claims go, people and other entities that no
other article tells of, names, and their part in relationships and counts. What people decided stays. With --publisher and a
time both have to hold. Articles without a day are never removed by time: name them.

Examples:
  dateline remove article:news.summit https://example.org/2025/summit
  dateline remove --publisher 'The Dispatch' --dry-run
  dateline remove --older-than 2y --yes        every night, so that the graph holds two years

Removed files that are still in a folder come back with the next load of that folder.`,
    )
    .action(async (names: string[], options: RemoveOptions) => {
      const { remove } = await import('./commands/remove.js');
      finish(await withGraph(place, place.readConfig(), (graph) => remove(names, options, graph)));
    });

  program
    .command('repair')
    .description('work out anew which articles are copies of one story, the counts and the direct edges')
    .addHelpText(
      'after',
      `
All of it follows from the articles and claims in the graph, which stay as they are; nothing is read anew ("dateline rebuild"
does that). For when "dateline doctor" finds something, or two loads at once have written copies of one story to a server.`,
    )
    .action(async () => {
      const { repairGraph } = await import('./commands/repair.js');
      finish(await withGraph(place, place.readConfig(), repairGraph));
    });

  program
    .command('export')
    .description('write the graph to a file: to move it, to look at it in Gephi, to import it into Neo4j')
    .requiredOption('--format <format>', 'jsonl, csv, graphml or gexf')
    .option('-o, --output <path>', 'file to write, for csv a folder (standard output)')
    .option('--gzip', 'compress it')
    .option('--all', 'graphml and gexf: everything, not only the entities and their relationships')
    .addHelpText(
      'after',
      `
  jsonl     everything; "dateline import" reads it back into either engine
  csv       everything, for "neo4j-admin database import full"; a folder of files with the arguments to read them
  graphml   for yEd, Cytoscape, networkx, igraph, Gephi
  gexf      for Gephi

Examples:
  dateline export --format jsonl --gzip -o graph.jsonl.gz
  dateline export --format gexf -o people.gexf
  dateline export --format csv -o for-neo4j/
  dateline export --format jsonl | NEO4J_URI=neo4j://localhost:7687 dateline import -

Nothing should be loaded meanwhile. docs/transfer.md describes the files.`,
    )
    .action(async (options: ExportCommandOptions) => {
      const { exportTo } = await import('./commands/transfer.js');
      finish(await withGraph(place, place.readConfig(), (graph) => exportTo(options, graph)));
    });

  program
    .command('import')
    .argument('<file>', 'what "dateline export --format jsonl" wrote, compressed or not; - for standard input')
    .description('read an export into an empty graph: all of it or nothing')
    .option('--anew', 'take away first what an import that was cut off has left')
    .action(async (file: string, options: { anew?: boolean }) => {
      const { importFrom } = await import('./commands/transfer.js');
      finish(await withGraph(place, place.readConfig(), (graph) => importFrom(file, options, graph)));
    });

  program
    .command('backup')
    .argument('<file>', 'file to write, such as graph.backup')
    .description('copy the embedded graph into one file')
    .addHelpText('after', BACKUP)
    .action(async (file: string) => {
      const { backup } = await import('./commands/backup.js');
      finish(await backup(file, place.readConfig().graph));
    });

  program
    .command('restore')
    .argument('<file>', 'what "dateline backup" wrote')
    .description('put a backup in the place of the embedded graph')
    .option('--force', 'even where there is a graph already, which then is gone')
    .addHelpText('after', BACKUP)
    .action(async (file: string, options: { force?: boolean }) => {
      const { restoreBackup } = await import('./commands/backup.js');
      finish(await restoreBackup(file, options.force === true, place.readConfig().graph));
    });

  program
    .command('doctor')
    .description('check settings, reader and graph, and say what to do')
    .action(async () => {
      const { doctor } = await import('./commands/doctor.js');
      finish(await doctor(place));
    });

  return program;
}

interface ReviewOptions {
  readonly accept?: string;
  readonly reject?: string;
  readonly reason?: string;
  readonly limit: string;
  readonly json?: boolean;
}

interface EvalOptions {
  readonly identity?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('It should be a whole number from 0 to 999.');
  return Number(text);
}

/** What there is to load, standard input being `-`. */
function withStandardInput(paths: readonly string[], stdin = false): readonly string[] {
  if (stdin && paths.length > 0) throw new CommandFailure('Give either paths or --stdin, not both.', EXIT.misused);
  if (!stdin && paths.length === 0) {
    throw new CommandFailure('Nothing to load: give files, folders, globs or URLs, or --stdin.', EXIT.misused);
  }
  return stdin ? ['-'] : paths;
}

interface ServeOptions {
  readonly load?: readonly string[];
  readonly port?: string;
  readonly host?: string;
}

async function runServe(place: Workplace, options: ServeOptions): Promise<number> {
  const { serve } = await import('./commands/serve.js');
  const config = place.readConfig({ PORT: options.port, HOST: options.host });
  return withGraph(place, config, async (graph) => {
    if (options.load) {
      const { load, loadDirectly } = await import('./commands/load.js');
      await load(options.load, {}, loadDirectly(graph, place.openReaders)); // what could not be loaded has been told; the rest is served
    }
    return serve(config, graph);
  });
}

async function withGraph(place: Workplace, config: Config, work: (graph: Graph) => Promise<number>): Promise<number> {
  const graph = await place.openGraph(config);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

interface Ways {
  readonly onGraph: (graph: Graph) => Promise<number>;
  readonly throughServer: (door: DoorFile) => Promise<number>;
}

/** Works on the graph itself, or, where a server of this user holds it, through that server. */
async function withGraphOrServer(place: Workplace, { onGraph, throughServer }: Ways): Promise<number> {
  const config = place.readConfig();
  try {
    return await withGraph(place, config, onGraph);
  } catch (error) {
    const { holderOf } = await import('./holder.js');
    const door = holderOf(config.graph, error);
    if (door === null) throw error;
    return throughServer(door);
  }
}

/** What is decided, without why and by whom. */
type Decided = Asked extends infer Kind ? (Kind extends Asked ? Omit<Kind, 'reason' | 'by' | 'at'> : never) : never;

async function decide(place: Workplace, reason: Reason, decided: Decided): Promise<number> {
  const commands = await import('./commands/identity.js');
  const asked = { ...decided, ...commands.why(reason) };
  return withGraphOrServer(place, {
    onGraph: (graph) => commands.decide(asked, commands.decideOn(graph)),
    throughServer: async (door) => {
      const { decideThrough } = await import('../door/through-door.js');
      return commands.decide(asked, (told) => decideThrough(door, told));
    },
  });
}
