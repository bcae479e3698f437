import type { Article } from '../../domain/article.js';
import { areCopies, WINDOW_DAYS, type Fingerprint } from '../../duplicates/fingerprint.js';
import { Groups, joinCopies } from '../../duplicates/groups.js';
import type { Graph } from '../port.js';
import { articleEdges } from './article-state.js';
import type { Edge } from './edges.js';
import { fingerprintOfArticle, fingerprintsIn } from './fingerprints.js';
import { dayKeyOf } from './story-keys.js';
import {
  articlesWithBody,
  articlesWithKeys,
  articlesWithKeysInDays,
  membershipsOf,
  membersOf,
  type Candidate,
  type KeyQuestion,
  type Membership,
} from './story-state.js';

/** Which stories there are once some articles have come and others have gone. */
export interface Stories {
  /** Of the articles that come: the same for all copies of one story. */
  readonly ids: ReadonlyMap<string, string>;
  readonly fingerprints: readonly Fingerprint[];
  /** Articles in the graph that belong to another story from now on. */
  readonly moved: readonly { readonly articleId: string; readonly storyId: string }[];
  /** Direct edges whose number of sources changes with that. */
  readonly edges: readonly Edge[];
}

/** Under one key, so many articles are looked at: the newest of the days that matter. */
const UNDER_ONE_KEY = 128;
/** An article is compared with so many others at most, those first with which it shares most keys. */
const COMPARED = 48;
/** All articles of one body are in one story: one would do, if it were not one of those that go. */
const OF_ONE_BODY = 8;
const DAY_MS = 86_400_000;

/**
 * Stories are the groups of articles that are copies of each other, directly or through others. A story's id is that of
 * its earliest article, so that neither the ids nor the stories depend on the order of loading. An article that comes is
 * compared with those that share a key with it; one that goes may have been the only link between others, so the articles
 * it leaves behind are compared anew.
 *
 * @param coming articles, also in the place of others of the same id
 * @param going ids of articles in the graph that are replaced or removed
 * @param mayKeep whether an article whose body and day stay the same keeps its place without another look
 */
export async function planStories(
  graph: Graph,
  coming: readonly Article[],
  going: readonly string[],
  mayKeep = true,
): Promise<Stories> {
  const fingerprints = coming.map(fingerprintOfArticle);
  const before = new Map((await membershipsIn(graph, going)).map((member) => [member.articleId, member]));
  const kept = new Map<string, string>();
  for (const { articleId, bodyHash, publishedAt } of mayKeep ? fingerprints : []) {
    const was = before.get(articleId);
    if (was?.bodyHash === bodyHash && was.publishedAt === publishedAt) kept.set(articleId, was.storyId);
  }
  const fresh = fingerprints.filter(({ articleId }) => !kept.has(articleId));
  const gone = new Set(going.filter((id) => !kept.has(id)));
  const left = await leftBehind(graph, gone, before);
  const loose = await fingerprintsIn(graph, [...left.values()]);

  const groups = new Groups();
  joinCopies([...fresh, ...loose], groups);
  const known = await joinWithGraph(graph, fresh, groups, new Set([...gone, ...left.keys()]));
  const days = await daysOf(graph, [...fresh, ...loose], known);
  const ids = new Map<string, string>();
  const renamed = new Map<string, string>();
  const recounted = new Set<string>();
  for (const group of groups.all()) {
    const storyId = storyIdOf(earliest(group, days));
    const stories = group.filter((id) => known.has(id));
    const mixes = stories.length > 1 || group.some((id) => left.has(id));
    for (const id of group) {
      if (!known.has(id)) ids.set(id, storyId);
      else if (id !== storyId) renamed.set(id, storyId);
      if (known.has(id) && id !== storyId && mixes) recounted.add(id);
    }
  }
  for (const [articleId, storyId] of kept) ids.set(articleId, ids.get(articleId) ?? renamed.get(storyId) ?? storyId);

  const fromLeft = [...left].flatMap(([articleId, { storyId: was }]) =>
    moveTo(articleId, was, ids.get(articleId) ?? was),
  );
  const members = renamed.size === 0 ? [] : await graph.read(membersOf, { storyIds: [...renamed.keys()] });
  const fromStories = members.flatMap(({ articleId, storyId: was }) => moveTo(articleId, was, renamed.get(was) ?? was));
  const changing = [
    ...fromLeft.map(({ articleId }) => articleId),
    ...members.filter(({ storyId }) => recounted.has(storyId)).map(({ articleId }) => articleId),
  ];
  return {
    ids,
    fingerprints,
    moved: [...fromLeft, ...fromStories],
    edges: changing.length === 0 ? [] : await graph.read(articleEdges, { articleIds: changing }),
  };
}

/** A story goes by the id of its earliest article. */
export function storyIdOf(articleId: string): string {
  return `story:${articleId.replace(/^article:/, '')}`;
}

function namedAfter(storyId: string): string {
  return `article:${storyId.slice('story:'.length)}`;
}

function moveTo(articleId: string, was: string, storyId: string): { articleId: string; storyId: string }[] {
  return was === storyId ? [] : [{ articleId, storyId }];
}

async function membershipsIn(graph: Graph, articleIds: readonly string[]): Promise<Membership[]> {
  return articleIds.length === 0 ? [] : graph.read(membershipsOf, { articleIds });
}

/** The other articles of the stories that some articles go from, with these stories. */
async function leftBehind(
  graph: Graph,
  gone: ReadonlySet<string>,
  before: ReadonlyMap<string, Membership>,
): Promise<Map<string, Membership>> {
  const storyIds = new Set([...gone].flatMap((id) => before.get(id)?.storyId ?? []));
  if (storyIds.size === 0) return new Map();
  const members = await graph.read(membersOf, { storyIds: [...storyIds] });
  return new Map(members.filter(({ articleId }) => !gone.has(articleId)).map((member) => [member.articleId, member]));
}

/**
 * Joins articles with the stories in the graph that hold a copy of them. In rounds: of each story that may be the one, the
 * likeliest article first, and no other one once that is a copy.
 * @returns the stories joined
 */
async function joinWithGraph(
  graph: Graph,
  fresh: readonly Fingerprint[],
  groups: Groups,
  left: ReadonlySet<string>,
): Promise<Set<string>> {
  const waiting = await candidatesOf(graph, fresh, left);
  const joined = new Set<string>();
  for (;;) {
    const round = fresh.flatMap((one) => {
      const perStory = waiting.get(one.articleId) ?? new Map<string, Membership[]>();
      return [...perStory].flatMap(([storyId, members]) => {
        const isJoined = joined.has(storyId) && groups.areTogether(one.articleId, storyId);
        const next = isJoined ? undefined : members.shift();
        return next === undefined ? [] : [{ one, storyId, next }];
      });
    });
    if (round.length === 0) return joined;
    const others = await fingerprintsIn(
      graph,
      round.map(({ next }) => next),
    );
    const byId = new Map(others.map((other) => [other.articleId, other]));
    for (const { one, storyId, next } of round) {
      const other = byId.get(next.articleId);
      if (other === undefined || !areCopies(one, other)) continue;
      groups.join(one.articleId, storyId);
      joined.add(storyId);
    }
  }
}

/** For each article: the stories that may be its own, and of each the articles to compare it with, the likeliest first. */
async function candidatesOf(
  graph: Graph,
  fresh: readonly Fingerprint[],
  left: ReadonlySet<string>,
): Promise<Map<string, Map<string, Membership[]>>> {
  if (fresh.length === 0) return new Map();
  const asked = fresh.map(({ articleId: askedBy, bodyHash }) => ({ askedBy, bodyHash }));
  const sameBody = await graph.read(articlesWithBody, { asked, limit: OF_ONE_BODY + left.size });
  const sameKeys = await sharingKeys(graph, fresh);
  const shares = new Map<string, Map<string, number>>();
  const note = (askedBy: string, articleId: string, shared: number) => {
    if (left.has(articleId)) return;
    const counts = shares.get(askedBy) ?? new Map<string, number>();
    counts.set(articleId, (counts.get(articleId) ?? 0) + shared);
    shares.set(askedBy, counts);
  };
  for (const { askedBy, articleId } of sameBody) note(askedBy, articleId, Number.MAX_SAFE_INTEGER / 2);
  for (const { askedBy, articleId, shared } of sameKeys) note(askedBy, articleId, shared);
  const likeliest = new Map(
    [...shares].map(([askedBy, counts]) => {
      const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      return [askedBy, sorted.slice(0, COMPARED).map(([articleId]) => articleId)];
    }),
  );
  const members = await membershipsIn(graph, [...new Set([...likeliest.values()].flat())]);
  const there = new Map(members.map((member) => [member.articleId, member]));
  return new Map(
    [...likeliest].map(([askedBy, articleIds]) => {
      const perStory = new Map<string, Membership[]>();
      for (const member of articleIds.flatMap((articleId) => there.get(articleId) ?? [])) {
        perStory.set(member.storyId, [...(perStory.get(member.storyId) ?? []), member]);
      }
      return [askedBy, perStory];
    }),
  );
}

/** What an article is looked for by: one without a day among all, one with a day around it and among those without. */
async function sharingKeys(graph: Graph, fresh: readonly Fingerprint[]): Promise<Candidate[]> {
  const undated = fresh.filter(({ publishedAt }) => publishedAt === null).flatMap(atAnyTime);
  const dated = fresh.flatMap((one) => (one.publishedAt === null ? [] : aroundDay(one, one.publishedAt)));
  const limit = UNDER_ONE_KEY;
  return [
    ...(undated.length === 0 ? [] : await graph.read(articlesWithKeys, { asked: undated, limit })),
    ...(dated.length === 0 ? [] : await graph.read(articlesWithKeysInDays, { asked: dated, limit })),
  ];
}

function atAnyTime({ articleId: askedBy, keys }: Fingerprint): KeyQuestion[] {
  return keys.map((key) => ({ askedBy, key, from: dayKeyOf(key, null), before: `${key}@~` }));
}

function aroundDay({ articleId: askedBy, keys }: Fingerprint, day: string): KeyQuestion[] {
  const [first, last, after] = [-WINDOW_DAYS, WINDOW_DAYS, WINDOW_DAYS + 1].map((days) => dayAfter(day, days));
  return keys.flatMap((key) =>
    [...new Set([null, first, last].map((one) => dayKeyOf(key, one ?? null)))].map((dayKey, at) => ({
      askedBy,
      key: dayKey,
      from: at === 0 ? dayKey : `${dayKey}|${first ?? ''}`,
      before: at === 0 ? `${dayKey}|~` : `${dayKey}|${after ?? '~'}`,
    })),
  );
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** When the articles were published, those after which the stories are named among them. */
async function daysOf(
  graph: Graph,
  fingerprints: readonly Fingerprint[],
  storyIds: ReadonlySet<string>,
): Promise<Map<string, string | null>> {
  const days = new Map(fingerprints.map(({ articleId, publishedAt }) => [articleId, publishedAt]));
  for (const { articleId, publishedAt } of await membershipsIn(graph, [...storyIds].map(namedAfter))) {
    days.set(articleId, publishedAt);
  }
  return days;
}

/** The earliest article of a group of articles and stories; one without a day comes last, and the id decides at the end. */
function earliest(group: readonly string[], days: ReadonlyMap<string, string | null>): string {
  const key = (articleId: string) => `${days.get(articleId) ?? '~'}|${articleId}`;
  const articleIds = group.map((id) => (id.startsWith('story:') ? namedAfter(id) : id));
  return articleIds.reduce((first, other) => (key(other) < key(first) ? other : first));
}
