import { articleRow, type ArticleRow } from './article-row.js';
import { entityRow, type EntityRow } from './entity-row.js';
import { columnsOf } from './row-shape.js';

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

const namedEntity = entityRow.pick({ id: true, kind: true, name: true });
const namedArticle = articleRow.pick({ id: true, title: true, publisher: true, publishedAt: true, url: true });

/** An entity as a row refers to it; null where it refers to none. */
export function entityReferred(variable: string, extent: Extent) {
  const row = extent === 'all' ? entityRow : namedEntity;
  return { columns: columnsOf(variable, Object.keys(row.shape)), row: row.nullable() };
}

export function articleReferred(extent: Extent) {
  const row = extent === 'all' ? articleRow : namedArticle;
  return { columns: columnsOf('article', Object.keys(row.shape)), row: row.nullable() };
}
