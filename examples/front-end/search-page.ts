import { counted, entityLink, h, words } from './dom.js';
import { type EntityKind, SearchDocument, type SearchQuery } from './generated/operations.js';
import { pagedList } from './paged-list.js';
import { request } from './request.js';

type Found = SearchQuery['search'];

/** What a search finds: kinds to narrow it down to, and the entities. */
export async function searchPage(query: string, kind: EntityKind | null): Promise<HTMLElement> {
  const kinds = kind === null ? null : [kind];
  const { search } = await request(SearchDocument, { query, kinds });
  const pageAfter = async (after: string) => (await request(SearchDocument, { query, kinds, after })).search;
  return h(
    'section',
    {},
    h('h1', {}, `${counted(search.totalCount, 'name')} like “${query}”`),
    facetsOf(search, query, kind),
    pagedList(search, foundEntity, pageAfter),
  );
}

/** Articles are counted too; they are not on this page. */
function facetsOf({ facets }: Found, query: string, chosen: EntityKind | null): HTMLElement {
  const kinds = facets.filter(({ kind }) => kind !== 'ARTICLE');
  const link = (kind: string | null, label: string) =>
    h('a', { href: searchAddress(query, kind), ...(kind === chosen && { 'aria-current': 'true' }) }, label);
  return h(
    'nav',
    { 'aria-label': 'Kinds' },
    link(null, 'all'),
    ...kinds.map(({ kind, count }) => link(kind, `${words(kind)} (${count})`)),
  );
}

function foundEntity(entity: Found['nodes'][number]): HTMLElement {
  const told = `${words(entity.__typename)}, in ${counted(entity.articleCount, 'article')}`;
  return h('li', {}, entityLink(entity), h('small', {}, ` ${told}, ${counted(entity.claimCount, 'claim')}`));
}

export function searchAddress(query: string, kind: string | null = null): string {
  return `#/search?${new URLSearchParams({ q: query, ...(kind !== null && { kind }) })}`;
}
