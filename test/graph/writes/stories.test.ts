import type { Reading } from '../../../src/domain/reading.js';
import { removeArticles, storeReading, storeReadings } from '../../../src/graph/writes/index.js';
import { aClaim, aPerson, aPolicy, aReading } from '../../support/builders.js';
import { dump, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../../support/graph.js';

const ada = aPerson({ name: 'Ada Marsh' });
const act = aPolicy({ name: 'Clean Rivers Act' });

/** Paragraphs of one story; which of them an article has makes it a copy of others, or of none. */
const FIRST = [
  'Ada Marsh proposed the Clean Rivers Act in Harbourtown on Monday, after 14 months of quarrels about poisoned fish.',
  'The bill obliges tanneries upstream to filter their waste water and fines them 40,000 crowns for every litre of acid.',
  'Fishermen from Eelbridge applauded from the gallery, while the guild of tanners walked out under its banner.',
];
const SECOND = [
  'Inspectors had found mercury in 63 of 90 wells around the quarry, a laboratory in Saltmarsh reported last winter.',
  'Councillor Ben Okoro doubts that the treasury can pay for pipelines, pumps and a reservoir above the village.',
  'A vote is planned for 9 December; the mayor has promised lanterns, drums and soup whatever the outcome may be.',
];

function told(title: string, paragraphs: readonly string[], publishedAt: string | null): Reading {
  const quote = 'Ada Marsh proposed the Clean Rivers Act';
  const text = paragraphs.join('\n\n');
  const claims = text.includes(quote) ? [aClaim({ subject: ada, type: 'PROPOSED', object: act, quote })] : [];
  return aReading({ article: { title, text, publishedAt }, claims, entities: [ada] });
}

const start = told('start', FIRST, '2025-05-03');
const bridge = told('bridge', [...FIRST, ...SECOND], '2025-05-04');
const end = told('end', ['Ada Marsh proposed the Clean Rivers Act at last.', ...SECOND], '2025-05-05');
const copy = told('copy', [...FIRST].reverse(), '2025-05-01');
const muchLater = told('much-later', [...FIRST, 'It rained.'], '2025-08-01');
const undated = told('undated', FIRST.slice(0, 2), null);

describe.each(ENGINES)('stories on %s', (engine) => {
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  beforeEach(() => opened.wipe());
  afterAll(() => opened.close());

  const store = async (...readings: readonly Reading[]) => {
    for (const reading of readings) await storeReading(opened.graph, reading, 'v1');
  };
  const rows = async (text: string) => (await opened.graph.query(text, {})).rows;
  const stories = async () =>
    Object.fromEntries(await rows('MATCH (a:Article) RETURN a.title, a.storyId ORDER BY a.title')) as unknown;
  const sources = async () =>
    (await rows('MATCH (:Person)-[edge:PROPOSED]->(:Policy) RETURN edge.articleCount, edge.sourceCount'))[0];

  it('hold copies together, and go by the earliest article', async () => {
    await store(start, copy);
    expect(await stories()).toEqual({ start: 'story:copy', copy: 'story:copy' });
    expect(await rows('MATCH (c:Claim) RETURN DISTINCT c.storyId')).toEqual([['story:copy']]);
    expect(await sources()).toEqual([2, 1]);
  });

  it('do not hold together what was published weeks apart, unless the words are the very same', async () => {
    await store(start, muchLater, told('reprint', FIRST, '2026-01-01'));
    expect(await stories()).toEqual({
      start: 'story:start',
      'much-later': 'story:much-later',
      reprint: 'story:start',
    });
  });

  it('hold an article without a day by its words', async () => {
    await store(undated, start);
    expect(await stories()).toEqual({ start: 'story:start', undated: 'story:start' });
  });

  it('are joined by an article between them, and part when it goes', async () => {
    await store(start, end);
    const apart = await dump(opened.graph);
    expect(await sources()).toEqual([2, 2]);
    await store(bridge);
    expect(new Set(Object.values((await stories()) as object))).toEqual(new Set(['story:start']));
    expect(await sources()).toEqual([3, 1]);
    await removeArticles(opened.graph, [bridge.article.id]);
    expect(await dump(opened.graph)).toEqual(apart);
  });

  it('part when the article between them is edited, and when the one that names them goes', async () => {
    await store(start, end, bridge, copy);
    await store(told('bridge', ['Ada Marsh proposed the Clean Rivers Act.'], '2025-05-04'));
    await removeArticles(opened.graph, [copy.article.id]);
    expect(await stories()).toEqual({ start: 'story:start', end: 'story:end', bridge: 'story:bridge' });
    expect(await sources()).toEqual([3, 3]);
  });

  it('are the same in whatever order articles come, one by one or together', async () => {
    const all = [start, end, bridge, copy, muchLater, undated];
    await store(...all);
    const expected = await dump(opened.graph);
    for (const order of [[...all].reverse(), [bridge, undated, end, copy, muchLater, start]]) {
      await opened.wipe();
      await store(...order);
      expect(await dump(opened.graph)).toEqual(expected);
      await opened.wipe();
      await storeReadings(opened.graph, order.slice(0, 2), 'v1');
      await storeReadings(opened.graph, order.slice(2), 'v1');
      expect(await dump(opened.graph)).toEqual(expected);
      await storeReadings(opened.graph, order, 'v1');
      expect(await dump(opened.graph)).toEqual(expected);
    }
  });

  it('leave no keys behind', async () => {
    await store(start, bridge);
    await removeArticles(opened.graph, [start.article.id, bridge.article.id]);
    expect(await dump(opened.graph)).toEqual([]);
  });
});
