import type { Entity } from '../domain/entity.js';
import type { Reading } from '../domain/reading.js';
import type { Graph } from '../graph/port.js';
import {
  acquaintances,
  allTold,
  ENTITIES_CALLED,
  newestTold,
  toldTogether,
  type NameKey,
  type Told,
} from '../graph/reads/index.js';
import { companyKey, type Profile } from './evidence.js';
import type { Memory, RememberedArticle } from './memory.js';
import { keysOf } from './names.js';

/** A name that more entities than this go by tells nobody apart: it is not looked into. */
const NAMESAKES = 25;
/** Up to so many articles are all looked at; of an entity with more, the newest claims it is the subject of. */
const ALL_ARTICLES = 24;
/** How many articles, or newest claims, an entity is known by. */
const KNOWN_BY = 12;

/** A known entity that one of an article may be. */
export interface Candidate {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly aliases: readonly string[];
  /** What other articles tell of it, the newest first. */
  readonly told: readonly Pick<Told, 'articleId' | 'publishedAt' | 'traits' | 'sortKey'>[];
}

/** Finds whom the graph, and the articles that are about to be written, know by the names of an article. */
export class Candidates {
  readonly #graph: Graph;
  readonly #memory: Memory;

  constructor(graph: Graph, memory: Memory) {
    this.#graph = graph;
    this.#memory = memory;
  }

  /**
   * The candidates for each of the entities, by its id; bounded look-ups by index.
   * @param reading the article itself is no evidence for anybody
   */
  async of(entities: readonly Entity[], reading: Reading): Promise<Map<string, Candidate[]>> {
    const idsOf = await this.#idsFor(entities);
    const known = await this.#known([...new Set([...idsOf.values()].flatMap((ids) => [...ids]))], reading.article.id);
    return new Map(
      entities.map(({ id }) => [id, [...(idsOf.get(id) ?? [])].sort().flatMap((other) => known.get(other) ?? [])]),
    );
  }

  /** Who stands in articles together with a candidate: for a second look. */
  async profiles(candidates: readonly Candidate[]): Promise<Map<string, Profile>> {
    const articleIds = [...new Set(candidates.flatMap(({ told }) => told.map(({ articleId }) => articleId)))];
    const unknown = articleIds.filter((id) => this.#memory.article(id) === undefined);
    const rows = unknown.length === 0 ? [] : await this.#graph.read(toldTogether, { ids: unknown });
    const stored = new Map(rows.map(({ articleId, entityIds }) => [articleId, entityIds]));
    const company = (articleId: string): readonly string[] =>
      stored.get(articleId) ?? [...(this.#memory.article(articleId)?.entities.keys() ?? [])];
    return new Map(
      candidates.map((candidate) => [
        candidate.id,
        profileOf(
          candidate,
          candidate.told.flatMap(({ articleId }) => company(articleId)),
        ),
      ]),
    );
  }

  async #idsFor(entities: readonly Entity[]): Promise<Map<string, Set<string>>> {
    const asked = entities.flatMap((entity) => keysOf(entity).map((question) => ({ entity, ...question })));
    const found = new Map<string, Set<string>>(entities.map(({ id }) => [id, new Set()]));
    await Promise.all(
      (['folded', 'lastWord', 'initials'] as const).map(async (by) => {
        const questions = asked.filter((one) => one.by === by);
        const ids = await this.#called(
          by,
          questions.map(({ key, entity }) => ({ text: key, kind: entity.kind })),
        );
        for (const { key, entity } of questions) {
          const all = ids(key, entity.kind);
          if (all.length <= NAMESAKES) for (const id of all) found.get(entity.id)?.add(id);
          else found.get(entity.id)?.add(entity.id); // who bears just this id is always looked at
        }
      }),
    );
    return found;
  }

  async #called(by: NameKey, questions: readonly { text: string; kind: Entity['kind'] }[]) {
    const asked = [...new Map(questions.map((one) => [`${one.kind}|${one.text}`, one])).values()];
    const limit = NAMESAKES + 1;
    const hits = asked.length === 0 ? [] : await this.#graph.read(ENTITIES_CALLED[by], { asked, limit });
    return (key: string, kind: Entity['kind']): string[] => {
      const stored = hits.filter((hit) => hit.text === key && hit.kind === kind).map(({ id }) => id);
      return [...new Set([...stored, ...this.#memory.called(by, kind, key)])];
    };
  }

  async #known(ids: readonly string[], ownArticle: string): Promise<Map<string, Candidate>> {
    const telling = new Map(ids.map((id) => [id, this.#memory.telling(id)]));
    const asked = ids.map((id) => ({ id, articleIds: fewIdsOf(telling.get(id)) }));
    const rows = asked.length === 0 ? [] : await this.#graph.read(acquaintances, { asked, many: ALL_ARTICLES });
    const stored = new Map(rows.map((row) => [row.id, row]));
    const isKnownToMany = (id: string): boolean => {
      const { articleCount = 0, alsoGiven = 0 } = stored.get(id) ?? {};
      const remembered = telling.get(id)?.length ?? 0;
      return remembered > ALL_ARTICLES || articleCount + remembered - alsoGiven > ALL_ARTICLES;
    };
    const [many, few] = [ids.filter(isKnownToMany), ids.filter((id) => !isKnownToMany(id))];
    const told = [
      ...(few.length === 0 ? [] : await this.#graph.read(allTold, { ids: few })).map((row) => ({
        ...row,
        claimKey: '',
      })),
      ...(many.length === 0 ? [] : await this.#graph.read(newestTold, { ids: many, limit: KNOWN_BY })),
    ];
    const known = new Map<string, Candidate>();
    for (const id of ids) {
      const remembered = telling.get(id) ?? [];
      const isOfMany = many.includes(id);
      const all = [...told.filter((row) => row.id === id), ...remembered.flatMap((one) => toldIn(one, id, isOfMany))];
      const newest = newestArticles(all, isOfMany).filter(({ articleId }) => articleId !== ownArticle);
      if (newest.length === 0) continue;
      const row = stored.get(id);
      const forms = new Set([
        ...(row === undefined ? [] : [row.name, ...row.aliases]),
        ...remembered.flatMap(({ entities }) => entities.get(id)?.forms ?? []),
      ]);
      const [name = id, ...aliases] = [...forms].sort(fullestFirst);
      const kind = row?.kind ?? remembered[0]?.entities.get(id)?.kind;
      if (kind !== undefined) known.set(id, { id, kind, name, aliases, told: newest });
    }
    return known;
  }
}

/** A profile of what is told, with the company that is given. */
export function profileOf({ id, told }: Pick<Candidate, 'id' | 'told'>, company: readonly string[]): Profile {
  return {
    traits: new Set(told.flatMap(({ traits }) => traits)),
    company: new Set(company.filter((other) => other !== id).map(companyKey)),
    days: told.flatMap(({ publishedAt }) => publishedAt ?? []),
  };
}

type ToldInClaim = Told & { readonly claimKey: string };

function toldIn(
  { articleId, sortKey, publishedAt, entities }: RememberedArticle,
  id: string,
  isOfMany: boolean,
): ToldInClaim[] {
  const { traits = [], claimKeys = [] } = entities.get(id) ?? {};
  const told = { id, articleId, sortKey, publishedAt, traits: [...traits] };
  return isOfMany ? claimKeys.map((claimKey) => ({ ...told, claimKey })) : [{ ...told, claimKey: '' }];
}

/** The newest articles of those given, each once; of an entity with many, those of its newest claims. */
function newestArticles(all: readonly ToldInClaim[], isOfMany: boolean): ToldInClaim[] {
  const keyOf = (one: ToldInClaim) => (isOfMany ? one.claimKey : one.sortKey);
  const sorted = [...new Map(all.map((one) => [keyOf(one), one])).values()].sort((a, b) =>
    keyOf(a) > keyOf(b) ? -1 : 1,
  );
  return [...new Map(sorted.slice(0, KNOWN_BY).map((one) => [one.articleId, one])).values()];
}

/** None where there are many: then it does not matter how many of them are counted already. */
function fewIdsOf(articles: readonly RememberedArticle[] = []): string[] {
  return articles.length > ALL_ARTICLES ? [] : articles.map(({ articleId }) => articleId);
}

function fullestFirst(a: string, b: string): number {
  const words = (form: string) => form.split(' ').length;
  return words(b) - words(a) || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
}
