import { z } from 'zod';
import type { CypherParameters, CypherRecord, ReadStatement } from '../port.js';
import { ENDS, type SortedBy, type Way, WAYS } from './sorting.js';

/** The values that a list is sorted by, most significant first: where in the list an item stands. */
export type Place = readonly (string | number)[];

/** Which stretch of whose list: what lies between two places, without what stands at them. */
export interface PageKey {
  readonly [key: string]: string | Place;
  readonly owner: string;
  readonly after: Place;
  readonly before: Place;
}

export interface Owned<Item> {
  readonly owner: string;
  readonly item: Item;
}

/** So far items are counted one by one, so that a count costs the same however long the list is. */
export const LARGEST_COUNT = 10_000;

/**
 * A list that each of many owners has, read one page at a time: one round trip gives a page for every owner. A page
 * lies between places, not behind a number of items, so that a late page costs what the first one does.
 */
export interface PageStatement<Filter extends CypherParameters, Item> {
  readonly name: string;
  /** The place before the first item, and the one behind the last. */
  readonly start: Place;
  readonly end: Place;
  readonly placeOf: (item: Item) => Place;
  /** The first `limit` items of each of `pages`, in order. */
  readonly forwards: PageRead<Filter, Item>;
  /** The last `limit` items of each of `pages`, the last of them first. */
  readonly backwards: PageRead<Filter, Item>;
  readonly count: CountStatement<Filter>;
  /** For a filter that leaves nothing out, where the graph keeps the count: exact, however large. */
  readonly kept: { readonly holdsFor: (filter: Filter) => boolean; readonly count: CountStatement<Filter> } | null;
}

export type PageRead<Filter extends CypherParameters, Item> = ReadStatement<
  Filter & { pages: readonly PageKey[]; limit: number },
  Owned<Item>
>;

/** How many items each list has, as far as `most`. */
export type CountStatement<Filter extends CypherParameters> = ReadStatement<
  Filter & { owners: readonly string[]; most: number },
  Owned<number>
>;

interface PageTexts<Filter, Item> {
  readonly name: string;
  readonly sortedBy: SortedBy;
  readonly placeOf: (item: Item) => Place;
  readonly item: (value: unknown) => Item;
  /** Takes `$pages` and `$limit`, gives `owner` and `item`; the same in both ways but for its order. */
  readonly page: (way: Way) => string;
  /** Takes `$owners` and `$most`, gives `owner` and `count`. */
  readonly count: string;
  readonly kept?: { readonly holdsFor: (filter: Filter) => boolean; readonly count: string };
}

const owned = z.object({ owner: z.string(), item: z.unknown() });
const counted = z.object({ owner: z.string(), count: z.number().int() });

export function pageStatement<Filter extends CypherParameters, Item>(
  texts: PageTexts<Filter, Item>,
): PageStatement<Filter, Item> {
  const { name, sortedBy, placeOf, page, kept } = texts;
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
    start: sortedBy.map((sorted) => ENDS[sorted].first),
    end: sortedBy.map((sorted) => ENDS[sorted].last),
    placeOf,
    forwards: { name, text: page(WAYS.forwards), row: pageRow },
    backwards: { name: `${name}Backwards`, text: page(WAYS.backwards), row: pageRow },
    count: { name: `${name}Count`, text: texts.count, row: countRow },
    kept: kept ? { holdsFor: kept.holdsFor, count: { name: `${name}Kept`, text: kept.count, row: countRow } } : null,
  };
}
