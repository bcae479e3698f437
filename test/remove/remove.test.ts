import { removeAll } from '../../src/remove/remove.js';
import { select } from '../../src/remove/selection.js';
import { tollOf } from '../../src/remove/toll.js';
import { storeReading } from '../../src/graph/writes/index.js';
import { aClaim, aPerson, aPolicy, aReading } from '../support/builders.js';
import { dump, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const ada = aPerson({ name: 'Ada Marsh' });
const ben = aPerson({ name: 'Ben Okoro' });
const act = aPolicy({ name: 'Clean Rivers Act' });
const told = (title: string, publishedAt: string | null, publisher: string | null, by = ada) =>
  aReading({
    article: { title, publishedAt, publisher, url: `https://example.org/${title}` },
    claims: [aClaim({ subject: by, type: 'PROPOSED', object: act, quote: `${by.name} proposed it, ${title} wrote.` })],
  });
const post1 = told('one', '2024-05-01', 'Post');
const post2 = told('two', '2025-05-01', 'Post', ben);
const echo = told('three', '2025-06-01', 'Echo');
const undated = told('four', null, 'Post');
const all = [post1, post2, echo, undated];

describe.each(ENGINES)('removing articles from %s', (engine) => {
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  beforeEach(async () => {
    await opened.wipe();
    for (const reading of all) await storeReading(opened.graph, reading, 'v1');
  });
  afterAll(() => opened.close());

  const idsOf = async (selection: Parameters<typeof select>[1]) =>
    (await select(opened.graph, selection)).articles.map(({ id }) => id);

  it('finds articles by id, with or without the kind, and by url, and names what it does not find', async () => {
    const named = ['article:one', 'two', 'https://example.org/three', 'nowhere'];
    const { articles, unknown } = await select(opened.graph, { named });
    expect(articles.map(({ id }) => id)).toEqual(['article:one', 'article:two', 'article:three']);
    expect(unknown).toEqual(['nowhere']);
  });

  it('finds articles of a publisher and from before a day, never undated ones by day', async () => {
    expect(await idsOf({ publisher: 'Post', before: null })).toEqual(['article:four', 'article:one', 'article:two']);
    expect(await idsOf({ publisher: null, before: '2025-06-01' })).toEqual(['article:one', 'article:two']);
    expect(await idsOf({ publisher: 'Post', before: '2025-05-01' })).toEqual(['article:one']);
    expect(await idsOf({ publisher: 'post', before: null })).toEqual([]);
  });

  it.each([
    { publisher: 'Post', before: null, left: [echo] },
    { publisher: null, before: '2025-05-15', left: [echo, undated] },
    { publisher: 'Echo', before: null, left: [post1, post2, undated] },
  ])('leaves the graph as if it had never had them: $publisher, $before', async ({ left, ...selection }) => {
    const { articles } = await select(opened.graph, selection);
    const toll = await tollOf(opened.graph, articles);
    const before = await counts(opened);
    expect(await removeAll(opened.graph, articles)).toBe(articles.length);
    const after = await counts(opened);
    const gone = Object.fromEntries(Object.entries(before).map(([key, count]) => [key, count - (after[key] ?? 0)]));
    expect(gone).toEqual({ ...toll });
    const removed = await dump(opened.graph);
    await opened.wipe();
    for (const reading of left) await storeReading(opened.graph, reading, 'v1');
    expect(removed).toEqual(await dump(opened.graph));
  });

  it('can be run again after it was cut off', async () => {
    const { articles } = await select(opened.graph, { publisher: 'Post', before: null });
    await removeAll(opened.graph, articles.slice(0, 1));
    expect(await removeAll(opened.graph, articles)).toBe(2);
  });
});

async function counts({ graph }: TestGraph): Promise<Record<string, number>> {
  const count = async (pattern: string) =>
    Number((await graph.query(`MATCH ${pattern} RETURN count(n)`, {})).rows[0]?.[0]);
  return {
    articles: await count('(n:Article)'),
    sentences: await count('(n:Sentence)'),
    claims: await count('(n:Claim)'),
    entities: await count('(n:Entity)'),
    edges: await count('(:Entity)-[n:PROPOSED]->(:Entity)'),
  };
}
