import type { GraphQLResolveInfo } from 'graphql';
import type { EntityKind, Instrument } from '../../domain/entity.js';
import type { ClaimConditions } from '../../graph/reads/claim-conditions.js';
import type { ClaimRow } from '../../graph/reads/claim-row.js';
import * as reads from '../../graph/reads/index.js';
import { claimConditions, type ClaimArguments } from '../claim-arguments.js';
import { boundsOf } from '../dates.js';
import type {
  ArticleOrder,
  ClaimOrder,
  ClaimType,
  DateRange,
  Direction,
  EntityOrder,
  InputMaybe,
  OrderDirection,
  RelationshipOrder,
} from '../generated/schema-types.js';
import { checkEntityId } from '../ids.js';
import type { ArticlePage, ClaimPage, EntityPage, MentionPage, PageRequest, RelationshipPage } from '../page.js';
import { claimsWanted, itemsWanted, relationshipsWanted, type RowsWanted } from '../rows-wanted.js';
import { type LoadPage, WHOLE_GRAPH } from './pages.js';

export interface ArticleArguments {
  readonly publisher?: InputMaybe<string>;
  readonly publishedAt?: InputMaybe<DateRange>;
  readonly mentioning?: InputMaybe<string>;
  readonly orderBy: ArticleOrder;
}

export interface RelationshipArguments {
  readonly types?: InputMaybe<readonly ClaimType[]>;
  readonly direction: Direction;
  readonly other?: InputMaybe<string>;
  readonly orderBy: RelationshipOrder;
}

export interface KindArguments {
  readonly countryCode?: InputMaybe<string>;
  readonly collective?: InputMaybe<boolean>;
  readonly instruments?: InputMaybe<readonly Instrument[]>;
  readonly orderBy: EntityOrder;
}

interface OrderedClaims {
  readonly orderBy: ClaimOrder;
}

/** The field that asks, so that no more is read than what is selected below it; without it, items are read in full. */
type Info = GraphQLResolveInfo;

/** Every list that the schema has, one page at a time. */
export interface ListLoaders {
  readonly claims: (page: PageRequest & ClaimArguments & OrderedClaims, info?: Info) => Promise<ClaimPage>;
  readonly claimsOfEntity: (
    id: string,
    page: PageRequest & ClaimArguments & OrderedClaims & { roles: readonly reads.Role[] },
    info?: Info,
  ) => Promise<ClaimPage>;
  readonly claimsOfArticle: (id: string, page: PageRequest & ClaimArguments, info?: Info) => Promise<ClaimPage>;
  readonly claimsOfRelationship: (id: string, page: PageRequest & OrderedClaims, info?: Info) => Promise<ClaimPage>;
  readonly relationships: (
    page: PageRequest & {
      types?: InputMaybe<readonly ClaimType[]>;
      subject?: InputMaybe<string>;
      object?: InputMaybe<string>;
      orderBy: RelationshipOrder;
    },
    info?: Info,
  ) => Promise<RelationshipPage>;
  readonly relationshipsOf: (
    id: string,
    page: PageRequest & RelationshipArguments,
    info?: Info,
  ) => Promise<RelationshipPage>;
  readonly articles: (page: PageRequest & ArticleArguments, info?: Info) => Promise<ArticlePage>;
  readonly articlesOfStory: (
    id: string,
    page: PageRequest & { orderBy: ArticleOrder },
    info?: Info,
  ) => Promise<ArticlePage>;
  readonly entitiesOfKind: (kind: EntityKind, page: PageRequest & KindArguments, info?: Info) => Promise<EntityPage>;
  readonly entitiesOfArticle: (
    id: string,
    page: PageRequest & { kinds?: InputMaybe<readonly EntityKind[]> },
    info?: Info,
  ) => Promise<EntityPage>;
  readonly mentionsOfArticle: (
    id: string,
    page: PageRequest & { kinds?: InputMaybe<readonly EntityKind[]> },
    info?: Info,
  ) => Promise<MentionPage>;
  readonly mentionsOfEntity: (id: string, page: PageRequest, info?: Info) => Promise<MentionPage>;
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
  const relationshipsOf: ListLoaders['relationshipsOf'] = async (id, page, info) => {
    const filter = { types: page.types ?? null, other: await entityId(page.other) };
    const list = reads.RELATIONSHIPS_OF_ENTITIES[page.orderBy.field][page.direction];
    return load(list, id, page, filter, { ...towards('DESC', page), rows: relationshipsWanted(info) });
  };
  return {
    claims: async (page, info) => claimsAnywhere(load, page, await conditions(page), claimsWanted(info)),
    claimsOfEntity: async (id, page, info) => {
      const given = await conditions(page);
      const filter = page.roles.length > 0 ? given : { ...given, types: [] }; // no role: nothing
      const list = reads.claimsOfEntitiesIn(page.roles, page.orderBy.field);
      return load(list, id, page, filter, { ...towards('DESC', page), rows: claimsWanted(info) });
    },
    claimsOfArticle: async (id, page, info) =>
      load(reads.claimsOfArticles, id, page, await conditions(page), { rows: claimsWanted(info) }),
    claimsOfRelationship: (id, page, info) =>
      load(
        reads.claimsOfRelationships[page.orderBy.field],
        id,
        page,
        {},
        { ...towards('DESC', page), rows: claimsWanted(info) },
      ),
    relationships: async ({ subject, object, ...page }, info) => {
      const [from, to] = [await entityId(subject), await entityId(object)];
      if (from !== null) return relationshipsOf(from, { ...page, direction: 'OUTGOING', other: to }, info);
      if (to !== null) return relationshipsOf(to, { ...page, direction: 'INCOMING' }, info);
      const filter = { types: page.types ?? null };
      const list = reads.allRelationships[page.orderBy.field];
      return load(list, WHOLE_GRAPH, page, filter, { ...towards('DESC', page), rows: relationshipsWanted(info) });
    },
    relationshipsOf,
    articles: async (page, info) => {
      const { from, before } = boundsOf(page.publishedAt);
      const wanted = { publisher: page.publisher ?? null, publishedFrom: from, publishedBefore: before };
      const mentioned = await entityId(page.mentioning);
      const how = { ...towards('DESC', page), rows: itemsWanted(info) };
      if (mentioned !== null) return load(reads.articlesOfEntities, mentioned, page, wanted, how);
      return load(reads.allArticles, WHOLE_GRAPH, page, wanted, how);
    },
    articlesOfStory: (id, page, info) =>
      load(reads.articlesOfStories, id, page, {}, { ...towards('DESC', page), rows: itemsWanted(info) }),
    entitiesOfKind: (kind, page, info) => {
      const { countryCode = null, collective = null, instruments = null, orderBy } = page;
      const wanted = { kind, countryCode, collective, instruments };
      const how = { ...towards(orderBy.field === 'NAME' ? 'ASC' : 'DESC', page), rows: itemsWanted(info) };
      return load(reads.entitiesOfKind[orderBy.field], WHOLE_GRAPH, page, wanted, how);
    },
    entitiesOfArticle: (id, page, info) =>
      load(reads.entitiesOfArticles, id, page, { kinds: page.kinds ?? null }, { rows: itemsWanted(info) }),
    mentionsOfArticle: (id, page, info) =>
      load(reads.mentionsOfArticles, id, page, { kinds: page.kinds ?? null }, { rows: itemsWanted(info) }),
    mentionsOfEntity: (id, page, info) => load(reads.mentionsOfEntities, id, page, {}, { rows: itemsWanted(info) }),
  };
}

/** A filter that names a participant makes the list a range of that one's claims instead of a scan. */
function claimsAnywhere(
  load: LoadPage,
  page: PageRequest & OrderedClaims,
  conditions: ClaimConditions,
  rows: RowsWanted<ClaimRow> | undefined,
): Promise<ClaimPage> {
  const { subject, object, target, attributedTo } = conditions;
  const anchors = { SUBJECT: subject, OBJECT: object, TARGET: target, ATTRIBUTED_TO: attributedTo } as const;
  for (const role of ['SUBJECT', 'OBJECT', 'TARGET', 'ATTRIBUTED_TO'] as const) {
    const id = anchors[role];
    if (id === null) continue;
    const list = reads.claimsOfEntitiesIn([role], page.orderBy.field);
    return load(list, id, page, conditions, { ...towards('DESC', page), rows });
  }
  return load(reads.allClaims[page.orderBy.field], WHOLE_GRAPH, page, conditions, { ...towards('DESC', page), rows });
}

/** Whether a list has to be turned round: statements know one direction. */
function towards(usual: OrderDirection, { orderBy }: { readonly orderBy: { readonly direction: OrderDirection } }) {
  return { turned: orderBy.direction !== usual };
}
