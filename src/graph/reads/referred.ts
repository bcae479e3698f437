import { ARTICLE, articleRow, type ArticleRow } from './article-row.js';
import { ENTITY, entityRow, type EntityRow } from './entity-row.js';
import { projectionOf } from './row-shape.js';

/** How much is read of what rows refer to: what it is called, or all of it. */
export type Extent = 'name' | 'all';

/** What tells an entity to a reader, and what its lists are found by. */
export const ENTITY_NAME = ['id', 'kind', 'name'] as const satisfies readonly (keyof EntityRow)[];
/** What tells an article to a reader, likewise. */
export const ARTICLE_NAME = [
  'id',
  'title',
  'publisher',
  'publishedAt',
  'url',
] as const satisfies readonly (keyof ArticleRow)[];

/** The map where there is a node: of none, the embedded engine makes a map of nulls. */
const ifAny = (variable: string, map: string) => `${variable}: CASE WHEN ${variable} IS NOT NULL THEN ${map} END`;

/** An entity as a row refers to it; null where it refers to none. */
export function entityReferred(variable: string, extent: Extent) {
  return {
    entry: ifAny(variable, extent === 'all' ? ENTITY.replace('entity', variable) : projectionOf(variable, ENTITY_NAME)),
    row: (extent === 'all' ? entityRow : entityRow.pick({ id: true, kind: true, name: true })).nullable(),
  };
}

export function articleReferred(extent: Extent) {
  const few = articleRow.pick({ id: true, title: true, publisher: true, publishedAt: true, url: true });
  return {
    entry: ifAny('article', extent === 'all' ? ARTICLE : projectionOf('article', ARTICLE_NAME)),
    row: (extent === 'all' ? articleRow : few).nullable(),
  };
}
