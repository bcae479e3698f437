import DataLoader from 'dataloader';
import type { CypherParameters, Graph } from '../../graph/port.js';
import {
  LARGEST_COUNT,
  type PageKey,
  type PageRead,
  type PageStatement,
  type Place,
} from '../../graph/reads/page-statement.js';
import { withoutIdleConditions } from '../../graph/reads/idle-conditions.js';
import { inShape } from '../../graph/reads/row-shape.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { type Page, pageAsked, type PageRequest, turnedRound, turnRound } from '../page.js';
import type { RowsWanted } from '../rows-wanted.js';

interface How<Item> {
  /** The list is turned round. */
  readonly turned?: boolean;
  /** What is read of its items; all of it when left out. */
  readonly rows?: RowsWanted<Item> | undefined;
}

/** A page of the list that `owner` has. */
export type LoadPage = <Filter extends CypherParameters, Item>(
  statement: PageStatement<Filter, Item>,
  owner: string,
  request: PageRequest,
  filter: Filter,
  how?: How<Item>,
) => Promise<Page<Item>>;

/** The owner of the lists of the whole graph. */
export const WHOLE_GRAPH = '*';

/**
 * Loads pages: one read for all owners whose lists a step of the query asks for with the same arguments. Whether a list goes
 * on is told by the Relay connection rules, and exactly: for the side that the page does not grow to, it is looked up when
 * it is asked for.
 */
export function pageLoader(graph: Graph): LoadPage {
  const loaders = new Map<string, unknown>();
  /** One loader for each use, so that a batch shares all parameters except its keys. */
  function shared<Loader>(key: readonly unknown[], create: () => Loader): Loader {
    const name = JSON.stringify(key);
    const loader = loaders.get(name) ?? create();
    loaders.set(name, loader);
    return loader as Loader; // only ever set by this function, under a key that names the statement it is for
  }

  return async (statement, owner, request, filter, { turned = false, rows } = {}) => {
    const asked = pageAsked(request);
    const { way, size, ...cursors } = turned ? turnedRound(asked) : asked;
    const placeOf = (cursor: string | null, otherwise: Place) =>
      cursor === null ? otherwise : decodeCursor(statement.name, cursor, statement.start);
    const [after, before] = [placeOf(cursors.after, statement.start), placeOf(cursors.before, statement.end)];
    const read = (which: 'forwards' | 'backwards', limit: number, from: Place, to: Place) => {
      const whole = typeof rows === 'object' ? inShape(statement[which], rows) : statement[which];
      const items = withoutIdleConditions(whole, filter);
      const loader = shared([items.name, limit, filter], () => itemsLoader(graph, items, limit, filter));
      return loader.load({ owner, after: from, before: to });
    };

    const found = rows === 'none' ? [] : await read(way, size + 1, after, before);
    const inOrder = way === 'forwards' ? found.slice(0, size) : found.slice(0, size).toReversed();
    const places = inOrder.map(statement.placeOf);
    const goesOn = (which: 'forwards' | 'backwards') => found.length > size && way === which;
    const isAny = async (...page: Parameters<typeof read>) => (await read(...page)).length > 0;
    const counts = () => shared([statement.count.name, filter], () => countLoader(graph, statement, filter));
    const page = {
      edges: inOrder.map((node) => ({
        node,
        get cursor() {
          return encodeCursor(statement.name, statement.placeOf(node)); // few ask for more than the last one's
        },
      })),
      hasNextPage: async () =>
        goesOn('forwards') ||
        (cursors.before !== null && (await isAny('forwards', 1, places.at(-1) ?? after, statement.end))),
      hasPreviousPage: async () =>
        goesOn('backwards') ||
        (cursors.after !== null && (await isAny('backwards', 1, statement.start, places[0] ?? before))),
      count: () => counts().load(owner),
    };
    return turned ? turnRound(page) : page;
  };
}

function itemsLoader<Filter extends CypherParameters, Item>(
  graph: Graph,
  statement: PageRead<Filter, Item>,
  limit: number,
  filter: Filter,
): DataLoader<PageKey, Item[], string> {
  return new DataLoader<PageKey, Item[], string>(
    async (pages) => {
      // The same owner may be asked for two pages at once: the place keeps them apart.
      const rounds = onePagePerOwner(pages);
      const answers = await Promise.all(
        rounds.map(async (round) => {
          const rows = await graph.read(statement, { ...filter, pages: round, limit });
          const byOwner = new Map(round.map(({ owner }): [string, Item[]] => [owner, []]));
          for (const { owner, item } of rows) byOwner.get(owner)?.push(item);
          return round.map((page) => [page, byOwner.get(page.owner)] as const);
        }),
      );
      const items = new Map(answers.flat());
      return pages.map((page) => items.get(page) ?? []);
    },
    { cacheKeyFn: (page) => JSON.stringify([page.owner, page.after, page.before]) },
  );
}

function onePagePerOwner(pages: readonly PageKey[]): PageKey[][] {
  const rounds: Map<string, PageKey>[] = [];
  for (const page of pages) {
    const round = rounds.find((owners) => !owners.has(page.owner));
    if (round) round.set(page.owner, page);
    else rounds.push(new Map([[page.owner, page]]));
  }
  return rounds.map((owners) => [...owners.values()]);
}

function countLoader<Filter extends CypherParameters, Item>(
  graph: Graph,
  statement: PageStatement<Filter, Item>,
  filter: Filter,
): DataLoader<string, number> {
  const count = statement.kept?.holdsFor(filter) === true ? statement.kept.count : statement.count;
  return new DataLoader(async (owners) => {
    const rows = await graph.read(count, { ...filter, owners, most: LARGEST_COUNT });
    const counts = new Map(rows.map((row) => [row.owner, row.item]));
    return owners.map((owner) => counts.get(owner) ?? 0);
  });
}
