import { z } from 'zod';
import type { CypherParameters, CypherRecord, ReadStatement } from '../port.js';

/** What a list is sorted by, most significant first. The values of one item are its place in the list. */
export type Place = readonly (string | number)[];

/** Which page of whose list: the items behind `after`. */
export interface PageKey {
  readonly [key: string]: string | Place;
  readonly owner: string;
  readonly after: Place;
}

export interface Owned<Item> {
  readonly owner: string;
  readonly item: Item;
}

/** The value that stands for "from the start" in a list sorted by this value, downwards or upwards. */
export const BEFORE_ALL = { downwards: '~', upwards: '' } as const;
export const ABOVE_ALL_COUNTS = Number.MAX_SAFE_INTEGER;

/** So far items are counted one by one, so that a count costs the same however long the list is. */
export const LARGEST_COUNT = 10_000;

/**
 * A list that each of many owners has, read one page at a time: one round trip gives a page for every owner. A page
 * starts behind a place, not after a number of items, so that a late page costs what the first one does.
 *
 * "Behind" by two values is written as CASE WHEN the first is equal THEN compare the second ELSE compare the first END:
 * of an OR of the two, Neo4j makes a union of two index scans, one of which reads everything.
 */
export interface PageStatement<Filter extends CypherParameters, Item> {
  readonly name: string;
  /** Where the first page starts. */
  readonly start: Place;
  readonly placeOf: (item: Item) => Place;
  /** Up to `limit` items for each of `pages`, in order. */
  readonly page: ReadStatement<Filter & { pages: readonly PageKey[]; limit: number }, Owned<Item>>;
  readonly count: CountStatement<Filter>;
  /** For a filter that leaves nothing out, where the graph keeps the count: exact, however large. */
  readonly kept: { readonly holdsFor: (filter: Filter) => boolean; readonly count: CountStatement<Filter> } | null;
}

/** How many items each list has, as far as `most`. */
export type CountStatement<Filter extends CypherParameters> = ReadStatement<
  Filter & { owners: readonly string[]; most: number },
  Owned<number>
>;

interface PageTexts<Filter, Item> {
  readonly name: string;
  readonly start: Place;
  readonly placeOf: (item: Item) => Place;
  readonly item: (value: unknown) => Item;
  /** Takes `$pages` and `$limit`, gives `owner` and `item`. */
  readonly page: string;
  /** Takes `$owners` and `$most`, gives `owner` and `count`. */
  readonly count: string;
  readonly kept?: { readonly holdsFor: (filter: Filter) => boolean; readonly count: string };
}

const owned = z.object({ owner: z.string(), item: z.unknown() });
const counted = z.object({ owner: z.string(), count: z.number().int() });

export function pageStatement<Filter extends CypherParameters, Item>(
  texts: PageTexts<Filter, Item>,
): PageStatement<Filter, Item> {
  const { name, start, placeOf, kept } = texts;
  const pageRow = (record: CypherRecord) => {
    const { owner, item } = owned.parse(record);
    return { owner, item: texts.item(item) };
  };
  const countRow = (record: CypherRecord) => {
    const { owner, count } = counted.parse(record);
    return { owner, item: count };
  };
  return {
    name,
    start,
    placeOf,
    page: { name, text: texts.page, row: pageRow },
    count: { name: `${name}Count`, text: texts.count, row: countRow },
    kept: kept ? { holdsFor: kept.holdsFor, count: { name: `${name}Kept`, text: kept.count, row: countRow } } : null,
  };
}
