import { h } from './dom.js';
import { entityPage } from './entity-page.js';
import type { EntityKind } from './generated/operations.js';
import { searchAddress, searchPage } from './search-page.js';

const KINDS: readonly EntityKind[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'POLICY', 'PLACE'];
const words = h('input', { type: 'search', name: 'q', 'aria-label': 'Search', placeholder: 'A name' });
const form = h('form', {}, words, h('button', {}, 'Search'));
const main = h('main');
document.body.append(h('header', {}, h('a', { href: '#/' }, 'Dateline'), form), main);

/** The page that an address after the `#` stands for. */
async function pageOf(address: string): Promise<HTMLElement> {
  const [, kind = '', rest = ''] = /^#\/(entity\/|search\?)(.*)$/.exec(address) ?? [];
  if (kind === 'entity/') return entityPage(decodeURIComponent(rest));
  const asked = new URLSearchParams(rest);
  const query = asked.get('q') ?? '';
  words.value = query;
  if (query === '') return h('p', {}, 'Search for a person, a country, an organization, a policy or a place.');
  return searchPage(query, KINDS.find((one) => one === asked.get('kind')) ?? null);
}

let latest = 0;
async function show(): Promise<void> {
  const mine = ++latest;
  main.setAttribute('aria-busy', 'true');
  const page = await pageOf(location.hash).catch((error: unknown) => h('p', { role: 'alert' }, String(error)));
  if (mine !== latest) return; // someone has gone on to another page meanwhile
  main.replaceChildren(page);
  main.removeAttribute('aria-busy');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  location.hash = searchAddress(words.value);
});
addEventListener('hashchange', () => void show());
void show();
