import { h } from './dom.js';

/** One page of a connection. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that begins with a page and goes on, cursor by cursor, as long as there is more. */
export function pagedList<Item>(
  first: Page<Item>,
  show: (item: Item) => HTMLElement,
  pageAfter: (cursor: string) => Promise<Page<Item> | undefined>,
): HTMLElement {
  const list = h('ul');
  const more = h('button', { type: 'button' }, 'Load more');
  const problem = h('p', { role: 'alert' });
  let end: string | null = null;
  const add = ({ nodes, pageInfo }: Page<Item>) => {
    list.append(...nodes.map(show));
    end = pageInfo.endCursor;
    more.hidden = !pageInfo.hasNextPage;
  };
  const loadMore = async () => {
    if (end === null) return;
    more.disabled = true;
    problem.textContent = '';
    try {
      add((await pageAfter(end)) ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    } catch (error) {
      problem.textContent = String(error);
    } finally {
      more.disabled = false;
    }
  };
  more.addEventListener('click', () => void loadMore());
  add(first);
  return h('div', {}, list, more, problem);
}
