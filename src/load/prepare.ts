import { isFailure, type ArticleInput, type ReadArticle } from '../articles/input.js';
import type { Reading } from '../domain/reading.js';
import type { Reader } from '../extract.js';
import { GraphError, isOutage, messageOf } from '../graph/errors.js';
import type { Graph } from '../graph/port.js';
import { isSame, versionsOf } from '../graph/writes/index.js';
import type { LoadFailure } from './outcome.js';

/** An input whose fate is known, or an article that has to be read. */
export type LookedUp = Settled | { readonly outcome: 'toRead'; readonly input: ReadArticle };

/** An input whose fate is known, or an article that has been read and waits to be written. */
export type Prepared = Settled | { readonly outcome: 'read'; readonly reading: Reading };

export type Settled =
  | { readonly outcome: 'unchanged'; readonly origin: string; readonly articleId: string }
  | { readonly outcome: 'passedOver'; readonly failure: LoadFailure }
  | {
      readonly outcome: 'failed';
      readonly failure: LoadFailure;
      readonly articleId: string | null;
      /** The graph is gone. */
      readonly outage: boolean;
    };

/** How many inputs are looked up at once, and how much text: they are in memory together. */
const GROUP = { inputs: 64, characters: 1_000_000 };

/** Asks the graph which of the articles it has already, a group of them at a time. Never throws for a graph that is gone. */
export async function* lookUp(
  inputs: AsyncIterable<ArticleInput>,
  graph: Graph,
  readerVersion: string,
): AsyncGenerator<LookedUp> {
  const seen = new Set<string>(); // a second one of an id follows on a first that may not be written yet: always read
  for await (const group of grouped(inputs)) {
    const articles = group.filter((input) => input.ok).map(({ article }) => article);
    try {
      const versions = await versionsOf(graph, [...new Set(articles.map(({ id }) => id))]);
      for (const input of group) {
        if (!input.ok) {
          yield problemOf(input);
          continue;
        }
        const { id: articleId, origin, contentHash } = input.article;
        const isKnown = !seen.has(articleId) && isSame(versions.get(articleId), contentHash, readerVersion);
        seen.add(articleId);
        yield isKnown ? { outcome: 'unchanged', origin, articleId } : { outcome: 'toRead', input };
      }
    } catch (error) {
      const first = articles[0];
      yield failedToLoad(first?.origin ?? '', first?.id ?? null, error);
    }
  }
}

/** Reads an article. Never rejects: it runs beside the writing of others. */
export async function readOne(lookedUp: LookedUp, reader: Pick<Reader, 'read'>): Promise<Prepared> {
  if (lookedUp.outcome !== 'toRead') return lookedUp;
  const { article, mentions } = lookedUp.input;
  try {
    return { outcome: 'read', reading: await reader.read(article, mentions ?? undefined) };
  } catch (error) {
    return failedToLoad(article.origin, article.id, error);
  }
}

export function failedToLoad(origin: string, articleId: string | null, error: unknown): Settled {
  const outage = isOutage(error);
  const code = error instanceof GraphError ? error.code : 'READING_FAILED';
  const advice = outage ? ' The load stopped here; run it again to go on.' : '';
  return { outcome: 'failed', failure: { origin, code, message: `${messageOf(error)}${advice}` }, articleId, outage };
}

function problemOf(input: Exclude<ArticleInput, ReadArticle>): Settled {
  const { origin, code, message } = input;
  const failure = { origin, code, message };
  return isFailure(input)
    ? { outcome: 'failed', failure, articleId: null, outage: false }
    : { outcome: 'passedOver', failure };
}

async function* grouped(inputs: AsyncIterable<ArticleInput>): AsyncGenerator<ArticleInput[]> {
  let group: ArticleInput[] = [];
  let characters = 0;
  for await (const input of inputs) {
    group.push(input);
    characters += input.ok ? input.article.text.length : 0;
    if (group.length < GROUP.inputs && characters < GROUP.characters) continue;
    yield group;
    group = [];
    characters = 0;
  }
  if (group.length > 0) yield group;
}
