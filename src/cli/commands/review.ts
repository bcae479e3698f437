import type { Graph } from '../../graph/port.js';
import { entitiesById, exampleSentences, LARGEST_COUNT, suggestedMerges } from '../../graph/reads/index.js';
import type { DecisionRow } from '../../graph/reads/decision-row.js';
import { liveIdsOf } from '../../resolve/live-id.js';
import { EXIT } from '../failure.js';
import { endQuietlyWhenPipeCloses, printLine, tell } from '../standard-output.js';

export interface ReviewOptions {
  readonly json?: boolean;
  readonly limit?: string;
}

/** One of the two that may be one. */
interface Side {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly articles: number;
  readonly example: string | null;
}

const USUAL_LIMIT = 20;

/** Lists the merges that the resolver suggests, the surest first, with an example of each and what to type. */
export async function review(options: ReviewOptions, graph: Graph): Promise<number> {
  endQuietlyWhenPipeCloses();
  const limit = Number(options.limit ?? USUAL_LIMIT);
  const pages = [{ owner: '*', after: suggestedMerges.start, before: suggestedMerges.end }];
  const rows = (await graph.read(suggestedMerges.forwards, { pages, limit })).map(({ item }) => item);
  const sides = await sidesOf(graph, rows);
  const [count] = await graph.read(suggestedMerges.count, { owners: ['*'], most: LARGEST_COUNT });
  for (const row of rows) {
    const [from, into] = [sides.get(row.fromId), sides.get(row.entityId)];
    if (from === undefined || into === undefined || from.id === into.id) continue; // settled by other decisions since
    if (options.json === true) {
      await printLine(JSON.stringify({ id: row.id, score: row.score, reason: row.reason, from, into }));
      continue;
    }
    await printLine(
      `${from.name} and ${into.name}: one ${from.kind}? score ${(row.score ?? 0).toFixed(1)} (1.2 would be one)`,
    );
    await printLine(`  ${side(from)}\n  ${side(into)}\n  why: ${row.reason}`);
    await printLine(`  dateline review --accept ${row.id}\n  dateline review --reject ${row.id}\n`);
  }
  if (options.json !== true)
    tell(`${count?.item ?? 0} suggestions${(count?.item ?? 0) > limit ? `; --limit shows more than ${limit}` : ''}`);
  return EXIT.done;
}

async function sidesOf(graph: Graph, rows: readonly DecisionRow[]): Promise<Map<string, Side>> {
  const asked = [...new Set(rows.flatMap(({ fromId, entityId }) => [fromId, entityId]))];
  const live = await liveIdsOf(graph, asked);
  const ids = [...new Set(live.values())];
  const entities = new Map((await graph.read(entitiesById, { ids })).map((entity) => [entity.id, entity]));
  const examples = new Map((await graph.read(exampleSentences, { ids })).map((row) => [row.id, row.sentence]));
  return new Map(
    [...live].flatMap(([id, at]) => {
      const entity = entities.get(at);
      if (entity === undefined) return [];
      const { name, kind, articleCount: articles } = entity;
      return [[id, { id: at, name, kind: kind.toLowerCase(), articles, example: examples.get(at) ?? null }]];
    }),
  );
}

function side({ id, articles, example }: Side): string {
  const told = example === null ? '' : `: “${example.replace(/\s+/g, ' ').trim()}”`;
  return `${id} (${articles} article${articles === 1 ? '' : 's'})${told}`;
}
