import type { isFailure } from '../../articles/input.js';
import { type ReadArticle } from '../../articles/input.js';
import { toldArticle, type ToldArticle } from '../../articles/told-article.js';
import { GraphError } from '../../graph/errors.js';
import type { Graph } from '../../graph/port.js';
import type { Intake } from '../../load/intake.js';
import type { LoadProgress } from '../../load/outcome.js';
import { removeAll } from '../../remove/remove.js';
import { select } from '../../remove/selection.js';
import { inTurn } from '../../resolve/decisions.js';
import { ERROR_CODES, inputError } from '../errors.js';
import type { IngestProblem } from '../generated/schema-types.js';
import { checkIds } from '../ids.js';

export interface Ingested {
  readonly is: 'ArticleIngested';
  readonly outcome: 'LOADED' | 'REPLACED' | 'UNCHANGED';
  readonly claimsWritten: number;
  readonly articleId: string;
}

/** What stands behind `IngestResult`. */
export type IngestAnswer =
  | Ingested
  | {
      readonly is: 'ArticlePassedOver' | 'ArticleInvalid';
      readonly code: IngestProblem;
      readonly message: string;
    };

/** What stands behind `RemovalResult`. */
export type RemovalAnswer =
  { readonly is: 'ArticleRemoved'; readonly id: string } | { readonly is: 'ArticleNotFound'; readonly message: string };

/** What may be done to whole articles; each throws NOT_ALLOWED where the request may not. */
export interface Ingestion {
  readonly ingest: (articles: readonly ToldArticle[]) => Promise<IngestAnswer[]>;
  readonly remove: (names: readonly string[]) => Promise<RemovalAnswer[]>;
}

/** Together they are read and written in one go, which a request waits for. */
const MOST_ARTICLES = 25;
const ORIGIN = 'GraphQL';

/**
 * @param permit throws where the request may not change anything
 * @param intake null where the server reads no articles
 */
export function createIngestion(graph: Graph, permit: () => void, intake: Intake | null): Ingestion {
  return {
    ingest: async (articles) => {
      permit();
      if (intake === null) throw inputError(ERROR_CODES.NOT_ALLOWED, 'This server reads no articles.');
      if (articles.length > MOST_ARTICLES) {
        throw inputError(
          ERROR_CODES.BAD_PAGE_SIZE,
          `${articles.length} articles were sent; ${MOST_ARTICLES} are taken at once.`,
        );
      }
      return ingestAll(articles, intake);
    },
    remove: async (names) => {
      permit();
      checkIds(names);
      return inTurn(graph, () => removeNamed(graph, names));
    },
  };
}

async function ingestAll(told: readonly ToldArticle[], intake: Intake): Promise<IngestAnswer[]> {
  const seen = new Set<string>();
  const inputs = told.map((article, at) => {
    const input = toldArticle(article, `${ORIGIN}:${at + 1}`);
    const isSecond = input.ok && seen.has(input.article.id);
    if (input.ok) seen.add(input.article.id);
    return isSecond ? duplicateOf(input) : input;
  });
  const results: IngestAnswer[] = [];
  const { stopped } = await intake.few(inputs, (progress) => {
    results.push(outcomeOf(progress, inputs[results.length]));
  });
  if (stopped) throw new GraphError('GRAPH_UNREACHABLE', 'The graph was gone before all articles were written.');
  return results;
}

function duplicateOf({ article: { id, origin } }: ReadArticle) {
  const message = `has the id "${id}" of another article of this request; give each an id (or url) of its own`;
  return { ok: false, origin, code: 'DUPLICATE_ID', message } as const;
}

function outcomeOf(
  { outcome, claims, articleId, problem }: LoadProgress,
  input: Parameters<typeof isFailure>[0] | ReadArticle | undefined,
): IngestAnswer {
  switch (outcome) {
    case 'loaded':
    case 'replaced':
    case 'unchanged':
      return {
        is: 'ArticleIngested',
        outcome: outcome.toUpperCase() as Uppercase<typeof outcome>, // as: the language types it as any text
        claimsWritten: claims,
        articleId: articleId ?? '',
      };
    case 'failed':
    case 'passedOver':
      return {
        is: outcome === 'failed' ? 'ArticleInvalid' : 'ArticlePassedOver',
        ...(input === undefined || input.ok
          ? { code: 'FAILED', message: problem?.message ?? 'The article could not be stored.' }
          : { code: problemOf(input.code), message: `The article ${input.message}.` }),
      };
  }
}

const PROBLEMS: ReadonlySet<string> = new Set<IngestProblem>([
  'NOT_ENGLISH',
  'EMPTY',
  'BROKEN_TEXT',
  'BAD_FIELD',
  'BAD_DATE',
  'TOO_LARGE',
  'DUPLICATE_ID',
]);

function problemOf(code: string): IngestProblem {
  return PROBLEMS.has(code) ? (code as IngestProblem) : 'FAILED'; // as: the set holds nothing else
}

async function removeNamed(graph: Graph, names: readonly string[]): Promise<RemovalAnswer[]> {
  const found = await Promise.all(names.map((name) => select(graph, { named: [name] })));
  const articles = found.flatMap((selected) => selected.articles);
  await removeAll(graph, [...new Map(articles.map((article) => [article.id, article])).values()]);
  return names.map((name, at) => {
    const id = found[at]?.articles[0]?.id;
    if (id !== undefined) return { is: 'ArticleRemoved', id };
    return {
      is: 'ArticleNotFound',
      message: `There is no article ${name}. Its id or its url is wanted: see the list "articles".`,
    };
  });
}
