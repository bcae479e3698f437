import { counted, h } from './dom.js';
import type { EntityPageQuery } from './generated/operations.js';

type Bucket = NonNullable<EntityPageQuery['timeline']>['buckets'][number];

/** One bar for each bucket; months in which nothing is told have none. */
export function timelineChart(buckets: readonly Bucket[]): HTMLElement {
  const most = Math.max(1, ...buckets.map(({ claims }) => claims));
  const bar = ({ period, claims }: Bucket) => {
    const label = `${period}: ${counted(claims, 'claim')}`;
    return h('li', { title: label, 'aria-label': label, style: `height: ${(100 * claims) / most}%` });
  };
  const [first, last] = [buckets.at(0)?.period ?? '', buckets.at(-1)?.period ?? ''];
  return h(
    'figure',
    {},
    h('ol', {}, ...buckets.map(bar)),
    h('figcaption', {}, h('span', {}, first), h('span', {}, last)),
  );
}
