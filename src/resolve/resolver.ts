import { isLocal, type Decision } from '../domain/decision.js';
import type { Entity } from '../domain/entity.js';
import type { Reading } from '../domain/reading.js';
import type { Reader } from '../extract.js';
import type { Graph } from '../graph/port.js';
import { articleIdentities, decisionsOfArticles } from '../graph/reads/index.js';
import { applyDecisions, type Decided } from './apply-decisions.js';
import { Candidates } from './candidates.js';
import { BY_RESOLVER, decide, decisionId } from './decide.js';
import { decisionsOfPeople } from './decisions-of-people.js';
import { decideGroups, isBareGroup } from './groups.js';
import { inferDate } from './infer-date.js';
import { Memory } from './memory.js';
import { withTraits } from './traits.js';

/**
 * Finds out whom the names of articles stand for across all of them, one article after the other. What it decides is
 * part of the reading and is stored with it.
 *
 * It sees the articles that it resolved before, whether they are in the graph already or not, so that the outcome
 * does not depend on how many are written at once. What a person decided, or undid, it leaves alone; and for an article
 * that the graph has in the same words it only decides about names that are new to it.
 */
export class GraphResolver {
  readonly #graph: Graph;
  readonly #reader: Pick<Reader, 'read'>;
  readonly #onlyStored: boolean;
  readonly #memory = new Memory();
  readonly #candidates: Candidates;

  /** @param options `onlyStored`: decide nothing, only follow what is stored; for articles and decisions from elsewhere */
  constructor(graph: Graph, reader: Pick<Reader, 'read'>, options: { readonly onlyStored?: boolean } = {}) {
    this.#graph = graph;
    this.#reader = reader;
    this.#onlyStored = options.onlyStored === true;
    this.#candidates = new Candidates(graph, this.#memory);
  }

  /** @param read as the reader gave it */
  async resolve(read: Reading): Promise<Reading> {
    const asRead = withTraits(read);
    const before = await this.#before(asRead);
    const kept = before.decisions.filter(({ status }) => status !== 'SUGGESTED' || before.isSameText);
    const applied = before.isSameText
      ? kept
      : kept.filter(({ madeBy, status }) => madeBy === 'PERSON' || status !== 'APPLIED');
    const open = this.#onlyStored ? [] : await this.#open(asRead, before, applied);
    const named = open.filter((entity) => isResolved(entity));
    const groups = open.filter((entity) => entity.kind === 'ORGANIZATION' && isBareGroup(entity));
    const made = [
      ...(await decide(named, asRead, this.#candidates)),
      ...(await decideGroups(groups, asRead, this.#candidates)),
    ];
    const local = [...applied, ...made.filter(({ id }) => applied.every((known) => known.id !== id))];
    const dated = await this.#dating(asRead, local, before.isSameText);
    const resolved = await this.#apply(asRead, [...local.filter(({ kind }) => kind !== 'DATED_BY'), ...dated]);
    this.#memory.remember(resolved);
    return resolved;
  }

  /** What the graph has of the article and of decisions about it. */
  async #before({ article }: Reading): Promise<Before> {
    const [decisions, identities] = await Promise.all([
      this.#graph.read(decisionsOfArticles, { ids: [article.id] }),
      this.#graph.read(articleIdentities, { articleId: article.id }),
    ]);
    return {
      decisions,
      isSameText: this.#onlyStored || identities[0]?.contentHash === article.contentHash,
      ownIds: new Set(identities.flatMap(({ entityId, readAs }) => [entityId ?? '', ...readAs.map(idIn)])),
    };
  }

  /** The entities about which nothing is decided yet. */
  async #open({ entities }: Reading, { isSameText, ownIds }: Before, applied: readonly Decision[]): Promise<Entity[]> {
    const decided = new Set(applied.filter(isLocal).map(({ fromId }) => fromId));
    const people = await decisionsOfPeople(
      this.#graph,
      entities.map(({ id }) => id),
    );
    for (const { fromId } of people) decided.add(fromId);
    return entities.filter(({ id }) => !decided.has(id) && !(isSameText && ownIds.has(id)));
  }

  async #dating(asRead: Reading, local: readonly Decision[], isSameText: boolean): Promise<Decision[]> {
    const { article } = asRead;
    const known = local.filter(({ kind }) => kind === 'DATED_BY');
    const isDecided = known.some(({ status }) => status === 'UNDONE') || (isSameText && known.length > 0);
    if (isDecided || article.publishedAt !== null || isSameText) return known;
    const resolved = await this.#apply(
      asRead,
      local.filter(({ kind }) => kind !== 'DATED_BY'),
    );
    const dating = await inferDate(resolved, this.#graph, this.#memory);
    if (dating === null) return [];
    return [
      {
        ...BY_RESOLVER,
        id: decisionId('DATED_BY', article.id, dating.articleId),
        kind: 'DATED_BY',
        fromId: article.id,
        entityId: dating.articleId,
        articleId: article.id,
        date: dating.publishedAt,
        reason: `tells ${dating.shared} deeds of this article, which has no date`,
        score: dating.shared,
      },
    ];
  }

  async #apply(asRead: Reading, local: readonly Decision[]): Promise<Reading> {
    const ids = [...asRead.entities.map(({ id }) => id), ...local.map(({ entityId }) => entityId)];
    const global = await decisionsOfPeople(this.#graph, ids);
    return applyDecisions(asRead, { local, global, times: await this.#times(asRead, local) });
  }

  async #times({ article }: Reading, local: readonly Decision[]): Promise<Decided['times']> {
    const dated = local.find(({ kind, status }) => kind === 'DATED_BY' && status === 'APPLIED');
    if (dated === undefined || dated.date === null) return new Map();
    const again = await this.#reader.read({ ...article, publishedAt: dated.date });
    return new Map(again.claims.map(({ id, occurredOn, saidOn }) => [id, { occurredOn, saidOn }]));
  }
}

interface Before {
  readonly decisions: readonly Decision[];
  readonly isSameText: boolean;
  /** The article's own ids of what it tells of, in the version that the graph has. */
  readonly ownIds: ReadonlySet<string>;
}

/** Named people, bodies and places are resolved; countries and policies have ids that say who they are. */
function isResolved({ kind, collective }: Entity): boolean {
  return (kind === 'PERSON' || kind === 'ORGANIZATION' || kind === 'PLACE') && !collective;
}

function idIn(readAs: string): string {
  const { id } = JSON.parse(readAs) as { id: string }; // as: written by writes/as-read.ts
  return id;
}
