import type { Reading } from '../../../src/domain/reading.js';
import { findCrooked, repair, storeReading } from '../../../src/graph/writes/index.js';
import { aClaim, aPerson, aPolicy, aReading } from '../../support/builders.js';
import { dump, ENGINES, openTestGraph, OPENING_MS, type TestGraph } from '../../support/graph.js';

const ada = aPerson({ name: 'Ada Marsh' });
const ben = aPerson({ name: 'Ben Okoro' });
const act = aPolicy({ name: 'Clean Rivers Act' });
const claims = [
  aClaim({ subject: ada, type: 'PROPOSED', object: act, quote: 'Ada Marsh proposed the Clean Rivers Act.' }),
  aClaim({ subject: ben, type: 'REJECTED', object: act, quote: 'Ben Okoro rejected the Clean Rivers Act.' }),
];
const READINGS: readonly Reading[] = [
  aReading({ article: { title: 'post', publishedAt: '2025-05-01' }, claims }),
  aReading({ article: { title: 'echo', publishedAt: '2025-05-02' }, claims }),
  aReading({
    article: { title: 'other', publishedAt: null },
    claims: [aClaim({ subject: ada, type: 'MET', object: ben })],
  }),
];

describe.each(ENGINES)('what is derived, on %s', (engine) => {
  let opened: TestGraph;
  let whole: string[];
  beforeAll(async () => {
    opened = await openTestGraph(engine);
  }, OPENING_MS);
  beforeEach(async () => {
    await opened.wipe();
    for (const reading of READINGS) await storeReading(opened.graph, reading, 'v1');
    whole = await dump(opened.graph);
  });
  afterAll(() => opened.close());

  it('is found to be well, and stays as it is when it is repaired', async () => {
    expect(await findCrooked(opened.graph)).toEqual([]);
    await repair(opened.graph);
    expect(await dump(opened.graph)).toEqual(whole);
  });

  it.each([
    ['an edge too few', 'MATCH (:Entity)-[edge:REJECTED]->(:Entity) DELETE edge', /edges that are not what/],
    [
      'a wrong number of sources',
      'MATCH (:Entity)-[e:PROPOSED]->(:Entity) SET e.sourceCount = 7',
      /edges that are not/,
    ],
    ['a wrong day', "MATCH (:Entity)-[e:PROPOSED]->(:Entity) SET e.lastStatedOn = '2026-01-01'", /edges that are not/],
    [
      'an edge too many',
      "MATCH (a:Person {name: 'Ada Marsh'}), (b:Policy) CREATE (a)-[:THREATENED {id: 'x', claimCount: 1}]->(b)",
      /edges without a claim/,
    ],
    ['a wrong count where it is listed', 'MATCH (r:Relationship) SET r.sourceCount = 9', /listed otherwise/],
    ['a wrong count', 'MATCH (p:Person) SET p.claimCount = p.claimCount + 1', /entities whose counts/],
    [
      'a copy that counts as a story of its own',
      "MATCH (a:Article {title: 'echo'}) SET a.storyId = 'story:nobody'",
      /whose story is not theirs/,
    ],
    ['an article of an older version', 'MATCH (a:Article) REMOVE a.bodyHash', /has not compared/],
  ])('is found to have %s, and repaired', async (_what, text, told) => {
    await opened.graph.write([{ name: 'spoil', text, parameters: {} }]);
    const crooked = await findCrooked(opened.graph);
    expect(crooked.map(({ what }) => what).join()).toMatch(told);
    expect(crooked[0]?.examples.length).toBeGreaterThan(0);
    await repair(opened.graph);
    expect(await findCrooked(opened.graph)).toEqual([]);
    expect(await dump(opened.graph)).toEqual(whole);
  });
});
