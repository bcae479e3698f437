import type { EntityKind, Instrument } from '../../domain/entity.js';
import type { ClaimConditions } from '../../graph/reads/claim-conditions.js';
import * as reads from '../../graph/reads/index.js';
import { claimConditions, type ClaimArguments } from '../claim-arguments.js';
import { boundsOf } from '../dates.js';
import type { ClaimType, DateRange, Direction, InputMaybe } from '../generated/schema-types.js';
import { checkEntityId } from '../ids.js';
import type { ArticlePage, ClaimPage, EntityPage, MentionPage, PageRequest, RelationshipPage } from '../page.js';
import { type LoadPage, WHOLE_GRAPH } from './pages.js';

export interface ArticleArguments {
  readonly publisher?: InputMaybe<string>;
  readonly publishedAt?: InputMaybe<DateRange>;
  readonly mentioning?: InputMaybe<string>;
}

export interface RelationshipArguments {
  readonly types?: InputMaybe<readonly ClaimType[]>;
  readonly direction: Direction;
  readonly other?: InputMaybe<string>;
}

export interface KindArguments {
  readonly countryCode?: InputMaybe<string>;
  readonly collective?: InputMaybe<boolean>;
  readonly instruments?: InputMaybe<readonly Instrument[]>;
}

/** Every list that the schema has, one page at a time. */
export interface ListLoaders {
  readonly claims: (page: PageRequest & ClaimArguments) => Promise<ClaimPage>;
  readonly claimsOfEntity: (
    id: string,
    page: PageRequest & ClaimArguments & { roles: readonly reads.Role[] },
  ) => Promise<ClaimPage>;
  readonly claimsOfArticle: (id: string, page: PageRequest & ClaimArguments) => Promise<ClaimPage>;
  readonly claimsOfRelationship: (id: string, page: PageRequest) => Promise<ClaimPage>;
  readonly relationships: (
    page: PageRequest & {
      types?: InputMaybe<readonly ClaimType[]>;
      subject?: InputMaybe<string>;
      object?: InputMaybe<string>;
    },
  ) => Promise<RelationshipPage>;
  readonly relationshipsOf: (id: string, page: PageRequest & RelationshipArguments) => Promise<RelationshipPage>;
  readonly articles: (page: PageRequest & ArticleArguments) => Promise<ArticlePage>;
  readonly articlesOfStory: (id: string, page: PageRequest) => Promise<ArticlePage>;
  readonly entitiesOfKind: (kind: EntityKind, page: PageRequest & KindArguments) => Promise<EntityPage>;
  readonly entitiesOfArticle: (
    id: string,
    page: PageRequest & { kinds?: InputMaybe<readonly EntityKind[]> },
  ) => Promise<EntityPage>;
  readonly mentionsOfArticle: (
    id: string,
    page: PageRequest & { kinds?: InputMaybe<readonly EntityKind[]> },
  ) => Promise<MentionPage>;
  readonly mentionsOfEntity: (id: string, page: PageRequest) => Promise<MentionPage>;
}

/** @param liveId the id of the entity that an id stands for today: ids that were merged away are good filters too */
export function listLoaders(load: LoadPage, liveId: (id: string) => Promise<string>): ListLoaders {
  const entityId = async (id: InputMaybe<string> | undefined): Promise<string | null> => {
    const checked = checkEntityId(id);
    return checked === null ? null : liveId(checked);
  };
  const conditions = async (page: ClaimArguments): Promise<ClaimConditions> => {
    const given = claimConditions(page);
    return {
      ...given,
      subject: await entityId(given.subject),
      object: await entityId(given.object),
      target: await entityId(given.target),
      attributedTo: await entityId(given.attributedTo),
      other: await entityId(given.other),
    };
  };
  const relationshipsOf: ListLoaders['relationshipsOf'] = async (id, page) =>
    load(reads.relationshipsOfEntities, id, page, {
      types: page.types ?? null,
      direction: page.direction,
      other: await entityId(page.other),
    });
  return {
    claims: async (page) => claimsAnywhere(load, page, await conditions(page)),
    claimsOfEntity: async (id, page) =>
      load(reads.claimsOfEntities, id, page, { ...(await conditions(page)), roles: page.roles }),
    claimsOfArticle: async (id, page) => load(reads.claimsOfArticles, id, page, await conditions(page)),
    claimsOfRelationship: (id, page) => load(reads.claimsOfRelationships, id, page, {}),
    relationships: async ({ subject, object, ...page }) => {
      const [from, to] = [await entityId(subject), await entityId(object)];
      if (from !== null) return relationshipsOf(from, { ...page, direction: 'OUTGOING', other: to });
      if (to !== null) return relationshipsOf(to, { ...page, direction: 'INCOMING' });
      return load(reads.allRelationships, WHOLE_GRAPH, page, { types: page.types ?? null });
    },
    relationshipsOf: async (id, page) => relationshipsOf(id, page),
    articles: async (page) => {
      const { from, before } = boundsOf(page.publishedAt);
      const wanted = { publisher: page.publisher ?? null, publishedFrom: from, publishedBefore: before };
      const mentioned = await entityId(page.mentioning);
      if (mentioned !== null) return load(reads.articlesOfEntities, mentioned, page, wanted);
      return load(reads.allArticles, WHOLE_GRAPH, page, wanted);
    },
    articlesOfStory: (id, page) => load(reads.articlesOfStories, id, page, {}),
    entitiesOfKind: (kind, page) =>
      load(reads.entitiesOfKind, WHOLE_GRAPH, page, {
        kind,
        countryCode: page.countryCode ?? null,
        collective: page.collective ?? null,
        instruments: page.instruments ?? null,
      }),
    entitiesOfArticle: (id, page) => load(reads.entitiesOfArticles, id, page, { kinds: page.kinds ?? null }),
    mentionsOfArticle: (id, page) => load(reads.mentionsOfArticles, id, page, { kinds: page.kinds ?? null }),
    mentionsOfEntity: (id, page) => load(reads.mentionsOfEntities, id, page, {}),
  };
}

/** A filter that names a participant makes the list a range of that one's claims instead of a scan. */
function claimsAnywhere(load: LoadPage, page: PageRequest, conditions: ClaimConditions): Promise<ClaimPage> {
  const { subject, object, target, attributedTo } = conditions;
  const anchors = { SUBJECT: subject, OBJECT: object, TARGET: target, ATTRIBUTED_TO: attributedTo } as const;
  for (const role of ['SUBJECT', 'OBJECT', 'TARGET', 'ATTRIBUTED_TO'] as const) {
    const id = anchors[role];
    if (id !== null) return load(reads.claimsOfEntities, id, page, { ...conditions, roles: [role] });
  }
  return load(reads.allClaims, WHOLE_GRAPH, page, conditions);
}
