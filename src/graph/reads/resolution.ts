import { z } from 'zod';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.js';
import type { ReadStatement } from '../port.js';
import { optionalText, text, texts } from './fields.js';

/** By which part of a name entities are looked up. */
export type NameKey = 'folded' | 'lastWord' | 'initials';

const nameHit = z.object({ text, kind: z.enum(ENTITY_KINDS), id: text });

/** An entity that goes by a name. */
export type NameHit = z.infer<typeof nameHit>;

/** A name, or a part of one, that entities of one kind are looked up by. */
export type NameQuestion = Readonly<Record<'text' | 'kind', string>>;

type OfNames = Readonly<Record<'asked', readonly NameQuestion[]> & Record<'limit', number>>;

/** Up to `limit` entities that go by each of the names, in no order: where there are so many, no name tells them apart. */
const entitiesCalled = (key: NameKey): ReadStatement<OfNames, NameHit> => ({
  name: `entitiesCalled_${key}`,
  text: `UNWIND $asked AS asked
    CALL (asked) {
      MATCH (name:Name {${key}: asked.text})<-[:KNOWN_AS]-(entity:Entity)
      WHERE entity.kind = asked.kind
      RETURN DISTINCT entity.id AS id LIMIT $limit
    }
    RETURN asked.text AS text, asked.kind AS kind, id`,
  row: (record) => nameHit.parse(record),
});

export const ENTITIES_CALLED: Readonly<Record<NameKey, ReadStatement<OfNames, NameHit>>> = {
  folded: entitiesCalled('folded'),
  lastWord: entitiesCalled('lastWord'),
  initials: entitiesCalled('initials'),
};

const acquaintance = z.object({
  id: text,
  kind: z.enum(ENTITY_KINDS),
  name: text,
  aliases: texts,
  articleCount: z.number().int(),
  alsoGiven: z.number().int(),
});

/** An entity that one of an article may be. */
export interface Acquaintance {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly articleCount: number;
  /** How many of the given articles are among those counted. */
  readonly alsoGiven: number;
}

/**
 * Entities by id, and how many of some articles, which may not be written yet, are in the graph and tell of them; that
 * is counted only for entities with up to `many` articles.
 */
export const acquaintances: ReadStatement<
  { asked: readonly { id: string; articleIds: readonly string[] }[]; many: number },
  Acquaintance
> = {
  name: 'acquaintances',
  text: `UNWIND $asked AS asked
    MATCH (entity:Entity {id: asked.id})
    CALL (asked, entity) {
      UNWIND CASE WHEN entity.articleCount > $many THEN [] ELSE asked.articleIds END AS articleId
      MATCH (article:Article {id: articleId})-[:ABOUT]->(entity)
      RETURN count(article) AS alsoGiven
    }
    RETURN entity.id AS id, entity.kind AS kind, entity.name AS name, entity.aliases AS aliases,
      entity.articleCount AS articleCount, alsoGiven`,
  row: (record) => acquaintance.parse(record),
};

const told = z.object({ id: text, articleId: text, sortKey: text, publishedAt: optionalText, traits: texts });

/** What one article tells of an entity. */
export type Told = z.infer<typeof told>;

const TOLD = `id, article.id AS articleId, article.sortKey AS sortKey, article.publishedAt AS publishedAt,
      about.traits AS traits`;

/** What all articles tell of entities: for those with few articles. */
export const allTold: ReadStatement<{ ids: readonly string[] }, Told> = {
  name: 'allTold',
  text: `UNWIND $ids AS id
    MATCH (entity:Entity {id: id})<-[about:ABOUT]-(article:Article)
    RETURN ${TOLD}`,
  row: (record) => told.parse(record),
};

const toldInClaim = told.extend({ claimKey: text });

/** What articles tell of entities that are the subject of their newest claims, `limit` of them: for those with many articles. */
export const newestTold: ReadStatement<{ ids: readonly string[]; limit: number }, z.infer<typeof toldInClaim>> = {
  name: 'newestTold',
  text: `UNWIND $ids AS id
    MATCH (entity:Entity {id: id})
    CALL (id) {
      MATCH (claim:Claim)
      WHERE claim.subjectId = id AND claim.sortKey < '~'
      RETURN claim ORDER BY claim.subjectId DESC, claim.sortKey DESC LIMIT $limit
    }
    MATCH (article:Article {id: claim.articleId})-[about:ABOUT]->(entity)
    RETURN ${TOLD}, claim.sortKey AS claimKey`,
  row: (record) => toldInClaim.parse(record),
};

const articleIdentity = z.object({ contentHash: text, entityId: optionalText, readAs: texts });

/** Of which text an article in the graph was read, once for each of its entities, with those of its own that became it. */
export const articleIdentities: ReadStatement<{ articleId: string }, z.infer<typeof articleIdentity>> = {
  name: 'articleIdentities',
  text: `MATCH (article:Article {id: $articleId})
    OPTIONAL MATCH (article)-[about:ABOUT]->(entity:Entity)
    RETURN article.contentHash AS contentHash, entity.id AS entityId, about.readAs AS readAs`,
  row: (record) => articleIdentity.parse(record),
};

/** Everyone told of in articles. */
export const toldTogether: ReadStatement<{ ids: readonly string[] }, { articleId: string; entityIds: string[] }> = {
  name: 'toldTogether',
  text: `UNWIND $ids AS id
    MATCH (:Article {id: id})-[:ABOUT]->(entity:Entity)
    RETURN id AS articleId, collect(entity.id) AS entityIds`,
  row: (record) => z.object({ articleId: text, entityIds: z.array(text) }).parse(record),
};

const datedDeed = z.object({ edgeId: text, articleId: text, publishedAt: text, sortKey: text });

/** A dated article that tells a deed. */
export type DatedDeed = z.infer<typeof datedDeed>;

/** The dated articles of the `limit` newest claims of each deed: same subject, type and object. */
export const datedDeeds: ReadStatement<{ edgeIds: readonly string[]; limit: number }, DatedDeed> = {
  name: 'datedDeeds',
  text: `UNWIND $edgeIds AS edgeId
    CALL (edgeId) {
      MATCH (claim:Claim)
      WHERE claim.edgeId = edgeId AND claim.sortKey < '~' AND claim.statedOn IS NOT NULL
      RETURN claim ORDER BY claim.edgeId DESC, claim.sortKey DESC LIMIT $limit
    }
    RETURN edgeId, claim.articleId AS articleId, claim.statedOn AS publishedAt, claim.sortKey AS sortKey`,
  row: (record) => datedDeed.parse(record),
};
