import type { Reading } from '../../src/domain/reading.js';
import { removeArticles, storeReading } from '../../src/graph/writes/index.js';
import { mergeEntities } from '../../src/resolve/decisions.js';
import { apiOn } from '../support/ask.js';
import { aClaim, aPerson, aPolicy, aReading } from '../support/builders.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const ada = aPerson({ name: 'Ada Marsh' });
const ben = aPerson({ name: 'Ben Okoro' });
const act = aPolicy({ name: 'Clean Rivers Act' });
const met = aClaim({
  subject: ada,
  type: 'MET',
  object: ben,
  quote: 'Ada Marsh met Ben Okoro.',
  occurredOn: '2025-04-30',
});
const proposed = aClaim({ subject: ada, type: 'PROPOSED', object: act, occurredOn: '2025-04' });
const rejected = aClaim({ subject: ben, type: 'REJECTED', object: act });

const told = (
  title: string,
  publishedAt: string | null,
  publisher: string | null,
  claims: Parameters<typeof aReading>[0],
) => aReading({ article: { title, publishedAt, publisher }, ...claims });
const first = told('A meeting', '2025-05-01', 'The Post', { claims: [met, proposed] });
const second = told('No', '2025-05-01', 'The Post', { claims: [rejected] });
const later = told('Again', '2025-05-08', 'The Gazette', {
  claims: [{ ...met, polarity: 'NEGATED', occurredOn: null }],
});
const undated = told('Some day', null, null, { claims: [{ ...rejected, occurredOn: '2024' }] });
const READINGS: readonly Reading[] = [first, second, later, undated];

const STATISTICS = `{ statistics { articles claims entities relationships publishers firstPublishedOn lastPublishedOn
  claimsByType { type count } entitiesByKind { kind count } relationshipsByType { type count } topPublishers { name articleCount } } }`;
const TIMELINE = `query ($entity: ID, $with: ID, $types: [ClaimType!], $interval: TimelineInterval! = DAY, $by: TimelineDate! = STATED,
    $from: PartialDate, $to: PartialDate) {
  timeline(entity: $entity, with: $with, types: $types, interval: $interval, by: $by, from: $from, to: $to) {
    buckets { period claims articles mentions } claims lessExact undated isComplete } }`;
const TRENDING = `query ($from: Date, $to: Date, $kinds: [EntityKind!], $orderBy: TrendOrder! = MENTIONS) {
  trending(from: $from, to: $to, kinds: $kinds, orderBy: $orderBy) { from to beforeFrom
    trends { entity { name } mentions mentionsBefore gain articles articlesBefore claims claimsBefore } } }`;

interface Timeline {
  readonly buckets: readonly { period: string; claims: number; articles: number | null; mentions: number | null }[];
  readonly claims: number;
  readonly lessExact: number;
  readonly undated: number | null;
  readonly isComplete: boolean;
}

describe.each(ENGINES)('what is counted on %s', (engine) => {
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  beforeEach(async () => {
    await opened.wipe();
    for (const reading of READINGS) await storeReading(opened.graph, reading);
  }, OPENING_MS);
  afterAll(() => opened.close());

  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const api = apiOn(opened.graph);
    const { data, errors } = await api.ask<Data, typeof variables>(query, variables);
    if (!data || errors) throw new Error(`${String(errors?.[0]?.message)} ${api.logged.map(String).join()}`);
    return data;
  };
  const timeline = async (asked: Record<string, unknown>) =>
    (await ask<{ timeline: Timeline | null }>(TIMELINE, asked)).timeline;
  const periods = async (asked: Record<string, unknown>) =>
    (await timeline(asked))?.buckets.map(({ period, claims }) => [period, claims]);

  it('tells how much there is of everything, and forgets what is removed', async () => {
    const { statistics } = await ask<{ statistics: unknown }>(STATISTICS);
    expect(statistics).toEqual({
      ...{ articles: 4, claims: 5, entities: 3, relationships: 3, publishers: 2 },
      ...{ firstPublishedOn: '2025-05-01', lastPublishedOn: '2025-05-08' },
      claimsByType: [
        { type: 'REJECTED', count: 2 },
        { type: 'MET', count: 2 },
        { type: 'PROPOSED', count: 1 },
      ],
      entitiesByKind: [
        { kind: 'PERSON', count: 2 },
        { kind: 'COUNTRY', count: 0 },
        { kind: 'ORGANIZATION', count: 0 },
        { kind: 'POLICY', count: 1 },
        { kind: 'PLACE', count: 0 },
      ],
      relationshipsByType: [
        { type: 'PROPOSED', count: 1 },
        { type: 'REJECTED', count: 1 },
        { type: 'MET', count: 1 },
      ],
      topPublishers: [
        { name: 'The Post', articleCount: 2 },
        { name: 'The Gazette', articleCount: 1 },
      ],
    });
    await removeArticles(
      opened.graph,
      READINGS.map(({ article }) => article.id),
    );
    expect((await ask<{ statistics: unknown }>(STATISTICS)).statistics).toMatchObject({
      ...{ articles: 0, claims: 0, entities: 0, relationships: 0, publishers: 0 },
      ...{
        firstPublishedOn: null,
        lastPublishedOn: null,
        claimsByType: [],
        relationshipsByType: [],
        topPublishers: [],
      },
    });
  });

  it('shows an entity day by day, also the days without it', async () => {
    expect(await timeline({ entity: ada.id })).toEqual({
      buckets: [
        { period: '2025-05-01', claims: 2, articles: 1, mentions: 2 },
        ...['02', '03', '04', '05', '06', '07'].map((day) => ({
          ...{ period: `2025-05-${day}`, claims: 0, articles: 0, mentions: 0 },
        })),
        { period: '2025-05-08', claims: 1, articles: 1, mentions: 1 },
      ],
      ...{ claims: 3, lessExact: 0, undated: 0, isComplete: true },
    });
    expect((await timeline({ entity: act.id }))?.undated).toBe(1);
  });

  it.each([
    ['of a policy by years', { entity: act.id, interval: 'YEAR' }, [['2025', 2]]],
    ['of everything by months', { interval: 'MONTH', from: '2025-04', to: '2025-06' }, [['2025-04', 0], ['2025-05', 4], ['2025-06', 0]]], // prettier-ignore
    ['of a pair', { entity: ada.id, with: ben.id, interval: 'MONTH' }, [['2025-05', 2]]],
    ['of one type', { entity: ada.id, types: ['PROPOSED'], interval: 'MONTH' }, [['2025-05', 1]]],
    ['of one type, of everything', { types: ['REJECTED'], interval: 'YEAR' }, [['2025', 1]]],
    ['by when it happened', { entity: ada.id, by: 'OCCURRED', interval: 'MONTH' }, [['2025-04', 2]]],
    ['of a pair by when it happened', { entity: ben.id, with: ada.id, by: 'OCCURRED', from: '2025-04-29', to: '2025-05-01' }, [['2025-04-29', 0], ['2025-04-30', 1], ['2025-05-01', 0]]], // prettier-ignore
    ['of a time in which nothing was told', { entity: ada.id, from: '2024-12-31', to: '2025-01-01' }, [['2024-12-31', 0], ['2025-01-01', 0]]], // prettier-ignore
  ])('shows the time %s', async (_, asked, expected) => {
    expect(await periods(asked)).toEqual(expected);
  });

  it('says how much is dated too roughly for a bucket, and how much not at all', async () => {
    const byDay = await timeline({ entity: ada.id, by: 'OCCURRED', from: '2025-04', to: '2025-04' });
    expect([byDay?.claims, byDay?.lessExact, byDay?.undated]).toEqual([1, 1, 1]);
    expect(byDay?.buckets).toHaveLength(30);
  });

  it('gives the claims of a bucket under the same dates as a filter', async () => {
    const query = `{ stated: claims(filter: { statedOn: { from: "2025-05-01", to: "2025-05-01" } }) { totalCount }
      occurred: claims(filter: { occurredOn: { from: "2025-04", to: "2025-04" } }) { totalCount } }`;
    const { stated, occurred } = await ask<Record<'stated' | 'occurred', { totalCount: number }>>(query);
    expect([['2025-05-01', stated.totalCount]]).toEqual(await periods({ from: '2025-05-01', to: '2025-05-01' }));
    const month = await periods({ by: 'OCCURRED', interval: 'MONTH', from: '2025-04', to: '2025-04' });
    expect([['2025-04', occurred.totalCount]]).toEqual(month);
  });

  it('refuses what is no time, or too long, and knows nobody who is not there', async () => {
    await expect(timeline({ entity: ada.id, from: '2025-06', to: '2025-05' })).rejects.toThrow(/lies behind "to"/);
    await expect(timeline({ entity: ada.id, from: '2020', to: '2025' })).rejects.toThrow(/1000 buckets/);
    await expect(ask(TRENDING, { from: '2025-01-01', to: '2025-12-31' })).rejects.toThrow(/92 are allowed/);
    expect(await timeline({ entity: 'person:nobody' })).toBeNull();
  });

  const trends = async (asked: Record<string, unknown>) =>
    (await ask<{ trending: { trends: { entity: { name: string }; mentions: number; mentionsBefore: number; gain: number }[] } }>(TRENDING, asked)).trending; // prettier-ignore

  it('tells who is mentioned most, in the newest days when none are given, and how often before', async () => {
    expect(await trends({})).toEqual({
      ...{ from: '2025-05-02', to: '2025-05-08', beforeFrom: '2025-04-25' },
      trends: [
        ['Ada Marsh', 2, 2, 1],
        ['Ben Okoro', 2, 2, 1],
      ].map(([name, mentionsBefore, articlesBefore]) => ({
        entity: { name },
        ...{ mentions: 1, mentionsBefore, gain: 1 - Number(mentionsBefore), articles: 1, claims: 1 },
        articlesBefore: name === 'Ada Marsh' ? 1 : articlesBefore,
        claimsBefore: 2,
      })),
    });
    const names = async (asked: Record<string, unknown>) =>
      (await trends(asked)).trends.map(({ entity, gain }) => [entity.name, gain]);
    expect(await names({ orderBy: 'GAIN' })).toEqual([]);
    expect(await names({ orderBy: 'LOSS', kinds: ['POLICY'] })).toEqual([['Clean Rivers Act', -2]]);
    expect(await names({ from: '2025-05-01', to: '2025-05-01', orderBy: 'GAIN' })).toEqual([
      ['Ada Marsh', 2],
      ['Ben Okoro', 2],
      ['Clean Rivers Act', 2],
    ]);
  });

  it('counts for an entity what is told of those who were merged into it', async () => {
    await mergeEntities(opened.graph, { fromId: ben.id, intoId: ada.id, reason: 'one', at: '2026-01-01T00:00:00Z' });
    expect((await timeline({ entity: ben.id }))?.claims).toBe(4);
    expect((await timeline({ entity: ada.id }))?.claims).toBe(4);
  });
});
