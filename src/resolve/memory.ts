import { isStructural } from '../domain/claim.js';
import type { EntityKind } from '../domain/entity.js';
import type { Reading } from '../domain/reading.js';
import type { NameKey } from '../graph/reads/resolution.js';
import { fold } from '../graph/search/fold.js';
import { initialsOf, lastWordOf } from '../graph/search/name-keys.js';
import { edgeIdOf, sortKey } from '../graph/writes/index.js';
import type { Trait } from './traits.js';

/** How many articles are remembered: more than a load ever holds back before it writes them. */
const REMEMBERED = 2000;

/** What a resolved article tells of one entity. */
export interface RememberedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly forms: readonly string[];
  readonly traits: readonly Trait[];
  /** The sort keys of the claims that it is the subject of. */
  readonly claimKeys: readonly string[];
}

export interface RememberedArticle {
  readonly articleId: string;
  readonly sortKey: string;
  readonly publishedAt: string | null;
  readonly entities: ReadonlyMap<string, RememberedEntity>;
  readonly deeds: ReadonlySet<string>;
}

/**
 * The articles that were resolved last. They may not be in the graph yet, because a load writes many at once; the next
 * article must see them all the same, so that the graph does not depend on when they are written.
 */
export class Memory {
  readonly #articles = new Map<string, RememberedArticle>();
  readonly #byName = new Map<string, Map<string, number>>();
  readonly #byEntity = new Map<string, Set<string>>();

  remember(reading: Reading): void {
    const article = remembered(reading);
    this.#forget(article.articleId);
    this.#articles.set(article.articleId, article);
    for (const entity of article.entities.values()) {
      for (const key of keysOf(entity)) count(this.#byName, key, entity.id, 1);
      this.#byEntity.set(entity.id, (this.#byEntity.get(entity.id) ?? new Set()).add(article.articleId));
    }
    const [oldest] = this.#articles.keys();
    if (this.#articles.size > REMEMBERED && oldest !== undefined) this.#forget(oldest);
  }

  /** The ids of entities that go by a name. */
  called(by: NameKey, kind: EntityKind, key: string): string[] {
    return [...(this.#byName.get(nameKey(by, kind, key))?.keys() ?? [])];
  }

  /** The articles that tell of an entity. */
  telling(entityId: string): RememberedArticle[] {
    return [...(this.#byEntity.get(entityId) ?? [])].flatMap((id) => this.#articles.get(id) ?? []);
  }

  article(articleId: string): RememberedArticle | undefined {
    return this.#articles.get(articleId);
  }

  /** The dated articles that tell a deed. */
  tellingDeed(edgeId: string): RememberedArticle[] {
    const subjectId = edgeId.split('|')[0] ?? '';
    return this.telling(subjectId).filter(({ deeds, publishedAt }) => publishedAt !== null && deeds.has(edgeId));
  }

  #forget(articleId: string): void {
    const article = this.#articles.get(articleId);
    if (article === undefined) return;
    this.#articles.delete(articleId);
    for (const entity of article.entities.values()) {
      for (const key of keysOf(entity)) count(this.#byName, key, entity.id, -1);
      const articles = this.#byEntity.get(entity.id);
      articles?.delete(articleId);
      if (articles?.size === 0) this.#byEntity.delete(entity.id);
    }
  }
}

function remembered({ article, entities, claims }: Reading): RememberedArticle {
  const { id: articleId, publishedAt } = article;
  const of = (id: string) => claims.filter(({ subject }) => subject.entityId === id);
  return {
    articleId,
    publishedAt,
    sortKey: sortKey(publishedAt, articleId),
    entities: new Map(
      entities.map(({ id, kind, name, aliases, traits = [] }) => {
        const claimKeys = of(id).map((claim) => sortKey(publishedAt, claim.id));
        return [id, { id, kind, forms: [name, ...aliases], traits, claimKeys }];
      }),
    ),
    deeds: new Set(claims.filter(({ type }) => !isStructural(type)).flatMap((claim) => edgeIdOf(claim) ?? [])),
  };
}

function keysOf({ kind, forms }: RememberedEntity): string[] {
  return [
    ...new Set(
      forms.flatMap((form) => [
        nameKey('folded', kind, fold(form)),
        nameKey('lastWord', kind, lastWordOf(form)),
        nameKey('initials', kind, initialsOf(form) ?? ''),
      ]),
    ),
  ];
}

function nameKey(by: NameKey, kind: EntityKind, key: string): string {
  return `${by}|${kind}|${key}`;
}

function count(all: Map<string, Map<string, number>>, key: string, id: string, more: number): void {
  const counts = all.get(key) ?? new Map<string, number>();
  const left = (counts.get(id) ?? 0) + more;
  if (left > 0) counts.set(id, left);
  else counts.delete(id);
  if (counts.size > 0) all.set(key, counts);
  else all.delete(key);
}
