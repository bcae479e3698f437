import { nextArticleChanges } from '../../graph/changes/next-article-changes.js';
import { nextClaimChanges, type ChangePlace } from '../../graph/changes/next-claim-changes.js';
import type { Graph } from '../../graph/port.js';
import type { ArticleRow } from '../../graph/reads/article-row.js';
import { articlesById, claimsById } from '../../graph/reads/index.js';
import { BEFORE_ALL_CHANGES, changesSoFar } from '../../graph/reads/changes.js';
import type { ClaimConditions } from '../../graph/reads/claim-conditions.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';
import type { Intake } from '../../load/intake.js';
import type { LoadState } from '../../load/progress-feed.js';
import { claimConditions, type ClaimArguments } from '../claim-arguments.js';
import type { InputMaybe } from '../generated/schema-types.js';
import type { Loaders } from '../loaders/index.js';
import { watchOf } from './change-watch.js';
import { eventIdOf, placeOf } from './event-id.js';
import { matches } from './matches.js';
import { latestStates } from './latest-states.js';

/** One thing that has happened. */
export interface FeedEvent<Value> {
  /** For going on behind it; null where that cannot be. */
  readonly id: string | null;
  readonly value: Value;
}

export type Feed<Value> = AsyncGenerator<FeedEvent<Value>>;

/**
 * What happens, as long as somebody wants to know. Each feed reads on in the log of changes when the event before has been
 * taken: whoever is slow has nothing waiting in memory, and delays nobody. A promised feed has its place in the log when it
 * is there: what is written from then on is told.
 */
export interface Feeds {
  readonly claimsAdded: (asked: ClaimArguments) => Promise<Feed<ClaimRow>>;
  readonly articlesIngested: (asked: { publisher?: InputMaybe<string> }) => Promise<Feed<ArticleRow>>;
  readonly loadProgress: () => Feed<LoadState>;
}

const AT_ONCE = 50;
/** Behind all claims that one article could have. */
const ALL_OF_IT = 1_000_000_000;

/** Where a client's stream begins and when it ends. */
export interface Stream {
  /** The last event that it got; null where it begins with what is still to come. */
  readonly lastEventId: string | null;
  /** Nobody listens any more. */
  readonly signal: AbortSignal;
}

export const NO_STREAM: Stream = { lastEventId: null, signal: AbortSignal.abort() };

export function createFeeds(graph: Graph, loaders: Loaders, intake: Intake | null, stream: Stream): Feeds {
  const { lastEventId, signal } = stream;
  const watch = watchOf(graph);
  const begin = async (): Promise<ChangePlace> => {
    const [newest = 0] = await graph.read(changesSoFar, {});
    const changeId = String(newest).padStart(BEFORE_ALL_CHANGES.length, '0');
    return lastEventId === null ? { changeId, taken: ALL_OF_IT } : placeOf(lastEventId, newest);
  };
  const claimsOf = async (ids: readonly string[]) => {
    const rows = new Map((await graph.read(claimsById, { ids })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  };

  const liveId = async (id: string | null) => (id === null ? null : ((await loaders.standsFor(id))?.id ?? id));
  const liveConditions = async (given: ClaimConditions): Promise<ClaimConditions> => ({
    ...given,
    subject: await liveId(given.subject),
    object: await liveId(given.object),
    target: await liveId(given.target),
    attributedTo: await liveId(given.attributedTo),
  });

  async function claimsAdded(asked: ClaimArguments): Promise<Feed<ClaimRow>> {
    const conditions = await liveConditions(claimConditions(asked));
    return claimsBehind(await begin(), conditions);
  }

  async function* claimsBehind(begun: ChangePlace, conditions: ClaimConditions): Feed<ClaimRow> {
    let place = begun;
    while (!signal.aborted) {
      const { seen } = watch;
      const { changes, hasMore, place: next } = await nextClaimChanges(graph, place, AT_ONCE, claimsOf);
      for (const { kind, claim, place: at } of changes) {
        if (kind === 'ADDED' && claim !== null && matches(claim, conditions)) yield { id: eventIdOf(at), value: claim };
      }
      place = next;
      if (!hasMore) await watch.next(signal, seen);
    }
  }

  async function articlesIngested({ publisher }: { publisher?: InputMaybe<string> }): Promise<Feed<ArticleRow>> {
    return articlesBehind(await begin(), publisher ?? null);
  }

  async function* articlesBehind(begun: ChangePlace, publisher: string | null): Feed<ArticleRow> {
    let { changeId } = begun;
    while (!signal.aborted) {
      const { seen } = watch;
      const changes = await nextArticleChanges(graph, changeId, AT_ONCE);
      const ids = changes.filter(({ outcome }) => outcome !== 'REMOVED').map(({ articleId }) => articleId);
      const articles = ids.length === 0 ? [] : await graph.read(articlesById, { ids: [...new Set(ids)] });
      const byId = new Map(articles.map((article) => [article.id, article]));
      for (const { id, articleId, outcome } of changes) {
        changeId = id;
        const article = outcome === 'REMOVED' ? undefined : byId.get(articleId); // gone again since: not worth telling
        const isWanted = publisher === null || publisher === article?.publisher;
        if (article !== undefined && isWanted) yield { id: eventIdOf({ changeId, taken: ALL_OF_IT }), value: article };
      }
      if (changes.length < AT_ONCE) await watch.next(signal, seen);
    }
  }

  return { claimsAdded, articlesIngested, loadProgress: () => latestStates(intake?.progress ?? null, signal) };
}
