import type { Reading } from '../../src/domain/reading.js';
import { removeArticles, storeReading, storeReadings } from '../../src/graph/writes/index.js';
import { mergeEntities } from '../../src/resolve/decisions.js';
import { apiOn } from '../support/ask.js';
import { aClaim, aPerson, aPolicy, aReading } from '../support/builders.js';
import { busyReadings } from '../support/busy-world.js';
import { ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../support/graph.js';

const ada = aPerson({ name: 'Ada Marsh' });
const adaToo = aPerson({ name: 'A. Marsh' });
const ben = aPerson({ name: 'Ben Okoro' });
const act = aPolicy({ name: 'Clean Rivers Act' });

const MET = aClaim({ subject: ada, type: 'MET', object: ben, quote: 'Ada Marsh met Ben Okoro.' });
const PROPOSED = aClaim({ subject: adaToo, type: 'PROPOSED', object: act, quote: 'A. Marsh proposed the bill.' });
const REJECTED = aClaim({ subject: ben, type: 'REJECTED', object: act, quote: 'Ben Okoro rejected the bill.' });
const meeting = aReading({ article: { title: 'A meeting' }, claims: [MET] });
const bill = aReading({ article: { title: 'A bill' }, claims: [PROPOSED] });
const billEdited = aReading({
  article: { title: 'A bill', text: `${PROPOSED.quote} ${REJECTED.quote}` },
  claims: [PROPOSED, REJECTED],
});

interface Page {
  readonly nodes: readonly {
    kind: string;
    claimId: string;
    articleId: string;
    claim: { subject: { name: string } } | null;
  }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly resumeFrom: string;
  readonly newest: string;
}

describe.each(ENGINES)('Query.changes on %s', (engine) => {
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  beforeEach(() => opened.wipe(), OPENING_MS);
  afterAll(() => opened.close());

  async function ask(asked: { after?: string; since?: string; first?: number }) {
    return apiOn(opened.graph).ask<{ changes: Page }, typeof asked>(
      `query ($after: String, $since: DateTime, $first: Int = 20) { changes(after: $after, since: $since, first: $first) {
        nodes { kind claimId articleId claim { subject { name } } } pageInfo { hasNextPage endCursor } resumeFrom newest } }`,
      asked,
    );
  }
  async function page(asked: Parameters<typeof ask>[0] = {}): Promise<Page> {
    const { data, errors } = await ask(asked);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.changes;
  }
  /** Where loads lock each other out for too long, the article is tried again, as by running a load again. */
  async function loadAll(readings: readonly Reading[]): Promise<void> {
    const stored = await storeReadings(opened.graph, readings);
    const left = readings.filter((_, at) => stored[at]?.outcome === 'failed');
    if (left.length > 0) await loadAll(left);
  }
  const idsOf = (reading: Reading) => reading.claims.map(({ id }) => id);
  const told = ({ nodes }: Page) => nodes.map(({ kind, claimId }) => [kind, claimId]);

  it('tells in order what loads, edits, merges and removals did to claims', async () => {
    await storeReading(opened.graph, meeting);
    await storeReading(opened.graph, bill);
    const loaded = await page();
    expect(told(loaded)).toEqual([...idsOf(meeting), ...idsOf(bill)].map((id) => ['ADDED', id]));
    expect(loaded.nodes.map(({ claim }) => claim?.subject.name)).toEqual(['Ada Marsh', 'A. Marsh']);

    await storeReading(opened.graph, billEdited);
    await storeReading(opened.graph, billEdited, 'another reader that reads the same');
    const edited = await page({ after: loaded.resumeFrom });
    expect(told(edited)).toEqual([['ADDED', billEdited.claims[1]?.id]]);

    await mergeEntities(opened.graph, { fromId: adaToo.id, intoId: ada.id, reason: 'one', at: '2026-01-01T00:00:00Z' });
    const merged = await page({ after: edited.resumeFrom });
    expect(told(merged)).toEqual([['CHANGED', bill.claims[0]?.id]]);

    await removeArticles(opened.graph, [bill.article.id]);
    const removed = await page({ after: merged.resumeFrom });
    expect(told(removed).sort()).toEqual(
      idsOf(billEdited)
        .map((id) => ['REMOVED', id])
        .sort(),
    );
    expect(removed.nodes.map(({ claim, articleId }) => [claim, articleId])).toEqual([
      [null, bill.article.id],
      [null, bill.article.id],
    ]);

    const nothing = await page({ after: removed.resumeFrom });
    expect([nothing.nodes, nothing.pageInfo, nothing.resumeFrom]).toEqual([
      [],
      { hasNextPage: false, endCursor: null },
      removed.resumeFrom,
    ]);
    const again = await page();
    expect(told(again)).toEqual([...told(loaded), ...told(edited), ...told(merged), ...told(removed)]);
    expect(again.nodes.map(({ claim }) => claim === null)).toEqual([false, true, true, true, true, true]);
  });

  it('begins at a moment, or at what is still to come', async () => {
    await storeReading(opened.graph, meeting);
    expect(told(await page({ since: '2020-01-01T00:00:00Z' }))).toHaveLength(1);
    expect(told(await page({ since: '2999-01-01T00:00:00Z' }))).toEqual([]);
    const { newest } = await page({ first: 1 });
    expect(told(await page({ after: newest }))).toEqual([]);
    await storeReading(opened.graph, bill);
    expect(told(await page({ after: newest }))).toEqual([['ADDED', bill.claims[0]?.id]]);
  });

  it('says what is wrong with a moment, and with a cursor of a graph that had more in it', async () => {
    await storeReadings(opened.graph, [meeting, bill]);
    const { newest } = await page({});
    await opened.wipe();
    await storeReading(opened.graph, meeting);
    const codes = await Promise.all(
      [
        { since: 'yesterday' },
        { since: '2025-13-45T00:00:00Z' },
        { after: newest },
        { after: 'x' },
        { first: 101 },
      ].map(async (asked) => (await ask(asked)).errors?.[0]?.extensions.code),
    );
    expect(codes).toEqual(['BAD_DATE', 'BAD_DATE', 'BAD_CURSOR', 'BAD_CURSOR', 'BAD_PAGE_SIZE']);
  });

  it(
    'misses nothing and tells nothing twice to whoever asks while several loads write at once',
    async () => {
      const readings = busyReadings(0, 18);
      const loading = { isGoingOn: true };
      const loads = [0, 1, 2].map(async (load) => {
        const own = readings.filter((_, at) => at % 3 === load);
        for (let at = 0; at < own.length; at += 2) await loadAll(own.slice(at, at + 2));
      });
      const written = Promise.all(loads).finally(() => (loading.isGoingOn = false));
      const heard: Page['nodes'][number][] = [];
      let after: string | undefined;
      for (let last = false; !last;) {
        last = !loading.isGoingOn;
        for (let more = true; more;) {
          const next = await page({ first: 7, ...(after !== undefined && { after }) });
          heard.push(...next.nodes);
          after = next.resumeFrom;
          more = next.pageInfo.hasNextPage;
        }
      }
      await written;
      expect(heard.map(({ claimId }) => claimId).sort()).toEqual(readings.flatMap(idsOf).sort());
      expect(heard.filter(({ kind, claim }) => kind !== 'ADDED' || claim === null)).toEqual([]);
    },
    OPENING_MS,
  );
});
