import { claimItem } from './claim-item.js';
import { counted, entityLink, h, words } from './dom.js';
import {
  EntityPageDocument,
  MoreClaimsDocument,
  MoreRelationshipsDocument,
  type RelationshipPageFragment,
} from './generated/operations.js';
import { pagedList } from './paged-list.js';
import { request } from './request.js';
import { timelineChart } from './timeline-chart.js';

/** All about one entity: what it did, when it was told of, and the sentences that say so. */
export async function entityPage(id: string): Promise<HTMLElement> {
  const { entity, timeline } = await request(EntityPageDocument, { id });
  if (entity === null) return h('p', {}, `There is no entity ${id}.`);
  const { relationships, claims } = entity;
  return h(
    'article',
    {},
    h('h1', {}, entity.name),
    h('p', {}, `${words(entity.__typename)}, in ${counted(entity.articleCount, 'article')}`),
    entity.aliases.length === 0 ? null : h('p', {}, `Also ${entity.aliases.join(', ')}`),
    h('h2', {}, 'Month by month'),
    timelineChart(timeline?.buckets ?? []),
    h('h2', {}, `What it did (${relationships.totalCount})`),
    pagedList(relationships, relationshipItem, async (after) => {
      return (await request(MoreRelationshipsDocument, { id, after })).entity?.relationships;
    }),
    h('h2', {}, `Claims (${claims.totalCount})`),
    pagedList(claims, claimItem, async (after) => {
      return (await request(MoreClaimsDocument, { id, after })).entity?.claims;
    }),
  );
}

function relationshipItem(one: RelationshipPageFragment['nodes'][number]): HTMLElement {
  const told = `${counted(one.claimCount, 'claim')}, ${counted(one.sourceCount, 'source')}`;
  const last = one.lastStatedOn === null ? '' : `, last on ${one.lastStatedOn}`;
  return h('li', {}, h('b', {}, words(one.type)), ' ', entityLink(one.object), h('small', {}, ` ${told}${last}`));
}
