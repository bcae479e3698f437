import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity.js';
import type { Graph, SearchHit, SearchIndex } from '../../graph/port.js';
import type { ArticleRow } from '../../graph/reads/article-row.js';
import type { EntityRow } from '../../graph/reads/entity-row.js';
import type { Place } from '../../graph/reads/page-statement.js';
import { CANDIDATE_LIMIT } from '../../graph/search/search.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import type { InputMaybe, SearchFacet } from '../generated/schema-types.js';
import { parseId } from '../ids.js';
import { hitsTellAll } from '../rows-wanted.js';
import { type ArticlePage, type Edge, type Page, pageAsked, type PageRequest } from '../page.js';

type FoundEdge<Row> = Edge<Row> & Readonly<Pick<SearchHit, 'matched' | 'match'>>;

/** What stands behind `SearchEdge`. */
export type FoundEntity = FoundEdge<EntityRow>;

/** What stands behind `SearchConnection`: a page of entities, and what else there is for the same words. */
export interface SearchPage extends Page<EntityRow> {
  readonly edges: readonly FoundEntity[];
  readonly query: string;
}

export interface SearchLoaders {
  readonly search: (
    page: PageRequest & { query: string; kinds?: InputMaybe<readonly EntityKind[]> },
    info?: GraphQLResolveInfo,
  ) => Promise<SearchPage>;
  readonly searchArticles: (page: PageRequest & { query: string }) => Promise<ArticlePage>;
  /** How many of each kind there are for the words, whatever kinds the page was asked for. */
  readonly searchFacets: (query: string) => Promise<SearchFacet[]>;
}

interface Rows {
  readonly entities: DataLoader<string, EntityRow | null>;
  readonly articles: DataLoader<string, ArticleRow | null>;
}

export function searchLoaders(graph: Graph, { entities, articles }: Rows): SearchLoaders {
  const asked = new Map<string, Promise<SearchHit[]>>();
  /** Each text is looked for once in a request, however many parts of the answer need it. */
  const hitsFor = (index: SearchIndex, query: string) => {
    const key = `${index} ${query}`;
    const hits = asked.get(key) ?? graph.search(index, query, CANDIDATE_LIMIT);
    asked.set(key, hits);
    return hits;
  };
  return {
    search: async ({ query, kinds, ...page }, info) => {
      const hits = await hitsFor('entities', query);
      const wanted = kinds ? hits.filter(({ id }) => kinds.some((kind) => kind === kindOf(id))) : hits;
      const rowOf = (hit: SearchHit) => entityFound(hit, info) ?? entities.load(hit.id);
      return { ...(await pageOfHits('search:entities', wanted, page, rowOf)), query };
    },
    searchArticles: async ({ query, ...page }) =>
      pageOfHits('search:articles', await hitsFor('articles', query), page, ({ id }) => articles.load(id)),
    searchFacets: async (query) => {
      const [found, told] = await Promise.all([hitsFor('entities', query), hitsFor('articles', query)]);
      const isCapped = found.length >= CANDIDATE_LIMIT;
      const facets: SearchFacet[] = ENTITY_KINDS.map((kind) => {
        const count = found.filter(({ id }) => kindOf(id) === kind).length;
        return { kind, count, isCapped };
      });
      const ofArticles: SearchFacet = {
        kind: 'ARTICLE',
        count: told.length,
        isCapped: told.length >= CANDIDATE_LIMIT,
      };
      return [...facets, ofArticles].filter(({ count }) => count > 0);
    },
  };
}

/** A page of the hits, which are best first. */
async function pageOfHits<Row>(
  list: string,
  hits: readonly SearchHit[],
  request: PageRequest,
  rowOf: (hit: SearchHit) => Row | Promise<Row | null>,
): Promise<Page<Row> & { edges: FoundEdge<Row>[] }> {
  const { way, size, after, before } = pageAsked(request);
  const [from, to] = [after, before].map((cursor) => (cursor === null ? null : decodeCursor(list, cursor, [0, ''])));
  const start = from ? hits.filter((hit) => compare(placeOf(hit), from) <= 0).length : 0;
  const end = to ? hits.filter((hit) => compare(placeOf(hit), to) < 0).length : hits.length;
  const [begin, stop] = way === 'forwards' ? [start, Math.min(end, start + size)] : [Math.max(start, end - size), end];
  const page = await Promise.all(hits.slice(begin, stop).map(async (hit) => ({ hit, node: await rowOf(hit) })));
  return {
    edges: page.flatMap(({ hit, node }) => {
      if (node === null) return []; // went away between the two reads
      const { matched, match } = hit;
      return [{ node, cursor: encodeCursor(list, placeOf(hit)), matched, match }];
    }),
    hasNextPage: () => Promise.resolve(stop < hits.length),
    hasPreviousPage: () => Promise.resolve(begin > 0),
    count: () => Promise.resolve(hits.length),
  };
}

const placeOf = ({ score, id }: SearchHit): Place => [score, id];

/** Below 0 where `a` comes before `b`: best first, ties by id. */
function compare([scoreA = 0, idA = '']: Place, [scoreB = 0, idB = '']: Place): number {
  return Number(scoreB) - Number(scoreA) || (idA < idB ? -1 : idA > idB ? 1 : 0);
}

function kindOf(id: string): EntityKind | null {
  const parsed = parseId(id);
  return parsed?.of === 'Entity' ? parsed.kind : null;
}

/** The entity where the search itself read all that is asked for of it; else null. */
function entityFound({ id, entity }: SearchHit, info: GraphQLResolveInfo | undefined): EntityRow | null {
  const kind = kindOf(id);
  if (entity === undefined || kind === null || info === undefined || !hitsTellAll(info)) return null;
  return { id, kind, ...entity } as EntityRow; // as: what is left out was not asked for
}
