import DataLoader from 'dataloader';
import type { CypherParameters, Graph } from '../../graph/port.js';
import { LARGEST_COUNT, type PageKey, type PageStatement } from '../../graph/reads/page-statement.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { checkFirst, type Page, type PageRequest } from '../page.js';

/** A page of the list that `owner` has. */
export type LoadPage = <Filter extends CypherParameters, Item>(
  statement: PageStatement<Filter, Item>,
  owner: string,
  request: PageRequest,
  filter: Filter,
) => Promise<Page<Item>>;

/** The owner of the lists of the whole graph. */
export const WHOLE_GRAPH = '*';

/** Loads pages: one read for all owners whose lists a step of the query asks for with the same arguments. */
export function pageLoader(graph: Graph): LoadPage {
  const loaders = new Map<string, unknown>();
  /** One loader for each use, so that a batch shares all parameters except its keys. */
  function shared<Loader>(key: readonly unknown[], create: () => Loader): Loader {
    const name = JSON.stringify(key);
    const loader = loaders.get(name) ?? create();
    loaders.set(name, loader);
    return loader as Loader; // only ever set by this function, under a key that names the statement it is for
  }

  return async (statement, owner, request, filter) => {
    const first = checkFirst(request.first);
    const { after } = request;
    const place = isGiven(after) ? decodeCursor(statement.name, after, statement.start) : statement.start;
    const items = await shared([statement.page.name, first, filter], () =>
      itemsLoader(graph, statement, first + 1, filter),
    ).load({ owner, after: place });
    const counts = () => shared([statement.count.name, filter], () => countLoader(graph, statement, filter));
    return {
      edges: items
        .slice(0, first)
        .map((node) => ({ node, cursor: encodeCursor(statement.name, statement.placeOf(node)) })),
      hasNextPage: items.length > first,
      hasPreviousPage: isGiven(after),
      count: () => counts().load(owner),
    };
  };
}

function itemsLoader<Filter extends CypherParameters, Item>(
  graph: Graph,
  statement: PageStatement<Filter, Item>,
  limit: number,
  filter: Filter,
): DataLoader<PageKey, Item[], string> {
  return new DataLoader<PageKey, Item[], string>(
    async (pages) => {
      // The same owner may be asked for two pages at once: the place keeps them apart.
      const rounds = onePagePerOwner(pages);
      const answers = await Promise.all(
        rounds.map(async (round) => {
          const rows = await graph.read(statement.page, { ...filter, pages: round, limit });
          return round.map((page) => [page, rows.filter((row) => row.owner === page.owner)] as const);
        }),
      );
      const items = new Map(answers.flat().map(([page, rows]) => [page, rows.map((row) => row.item)]));
      return pages.map((page) => items.get(page) ?? []);
    },
    { cacheKeyFn: (page) => JSON.stringify([page.owner, page.after]) },
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

function isGiven(cursor: string | null | undefined): cursor is string {
  return cursor !== null && cursor !== undefined;
}
