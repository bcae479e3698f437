import { NodeByIdDocument, NodesDocument } from '../generated/operations.js';
import { anApi } from '../support/ask.js';
import { border, refused, sheinbaum, troops, usa, WORLD } from './world.js';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi({ readings: WORLD });
});
afterAll(() => api.close());

describe('Query.node', () => {
  it.each([
    ['Person', sheinbaum.id],
    ['Country', usa.id],
    ['Organization', 'organization:mexican-officials'],
    ['Policy', troops.id],
    ['Place', border.id],
    ['Article', refused.article.id],
    ['Claim', refused.claims[0]?.id ?? ''],
    ['Story', refused.article.id.replace('article:', 'story:')],
    ['Relationship', `${sheinbaum.id}|REJECTED|${troops.id}`],
  ])('gives a %s by its id', async (__typename, id) => {
    expect(await api.ask(NodeByIdDocument, { id })).toEqual({ data: { node: { __typename, id } } });
  });

  it.each([
    'person:nobody',
    'claim:0',
    'article:none',
    'story:none',
    'decision:0',
    `${usa.id}|ATTACKED|${sheinbaum.id}`,
  ])('gives null for %s, which stands for nothing', async (id) => {
    expect(await api.ask(NodeByIdDocument, { id })).toEqual({ data: { node: null } });
  });
});

describe('Query.nodes', () => {
  it('gives things of all types in the order of their ids', async () => {
    const ids = [troops.id, 'person:nobody', refused.article.id, troops.id];
    const { data } = await api.ask(NodesDocument, { ids });
    expect(data?.nodes.map((node) => node?.id ?? null)).toEqual([troops.id, null, refused.article.id, troops.id]);
  });
});
